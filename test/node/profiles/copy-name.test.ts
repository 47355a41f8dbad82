import { describe, expect, it } from 'vitest'
import { copyName } from '../../../node/profiles/copy-name.ts'

describe('copyName', () => {
  it.each([
    ['Orders', ['Orders'], 'Orders copy'],
    ['Orders', ['Orders', 'orders COPY'], 'Orders copy 2'],
    ['Orders', ['Orders', 'Orders copy', 'Orders copy 2'], 'Orders copy 3'],
    ['Orders copy', ['Orders', 'Orders copy'], 'Orders copy 2'],
    ['Orders copy 2', ['Orders', 'Orders copy 2'], 'Orders copy'],
    ['x'.repeat(200), ['x'.repeat(200)], `${'x'.repeat(195)} copy`],
  ])('%s beside %j', (name, taken, expected) => {
    expect(copyName(name, taken)).toBe(expected)
  })
})
