import { describe, expect, it } from 'vitest'
import { joinParts, readHead, splitValue } from '../../../node/keychain/split-value.ts'

describe('splitValue', () => {
  it.each([
    ['', 10],
    ['short', 10],
    ['exactly 10', 10],
    ['x'.repeat(5000), null],
  ])('leaves %.10s whole under a limit of %s', (value, limit) => {
    expect(splitValue(value, limit)).toEqual({ head: value, parts: [] })
  })

  it.each([
    ['eleven chars', 11, ['eleven char', 's']],
    ['x'.repeat(30), 10, ['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(10)]],
    ['ab🔑cd', 3, ['ab', '🔑c', 'd']],
    ['🔑🔑🔑', 2, ['🔑', '🔑', '🔑']],
  ])('cuts %j by %s into %j, and joins it again', (value, limit, parts) => {
    const split = splitValue(value, limit)
    const head = readHead(split.head)
    expect([split.parts, head?.count, head && joinParts(head, split.parts)]).toEqual([
      parts,
      parts.length,
      value,
    ])
  })

  it('keeps every item of a long value within what Windows holds', () => {
    const { head, parts } = splitValue('🔑'.repeat(4001), 1280)
    const bytes = [head, ...parts].map((item) => Buffer.byteLength(item, 'utf16le'))
    expect(Math.max(...bytes)).toBeLessThanOrEqual(2560)
  })

  it('splits a value that looks like a head, so that it is not taken for one', () => {
    const trap = splitValue('x'.repeat(30), 10).head
    const split = splitValue(trap, null)
    const head = readHead(split.head)
    expect(head && joinParts(head, split.parts)).toBe(trap)
  })
})

describe('joinParts', () => {
  const { head, parts } = splitValue('x'.repeat(15) + 'y'.repeat(15), 10)
  const read = readHead(head) ?? { count: 0, sha256: '' }

  it.each([
    ['a part is missing', [parts[0] ?? null, null, parts[2] ?? null]],
    ['a part is of another value', [parts[0] ?? null, 'z'.repeat(10), parts[2] ?? null]],
    ['the order is another', [...parts].reverse()],
    ['there are none', []],
  ])('gives nothing where %s', (_, found) => {
    expect(joinParts(read, found)).toBe(null)
  })
})
