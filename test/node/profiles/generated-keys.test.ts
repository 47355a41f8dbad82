import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createGeneratedKeys } from '../../../node/profiles/generated-keys.ts'
import { anId } from './drafts.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => void vi.useRealTimers())

function open() {
  let last = 0
  return createGeneratedKeys({
    generate: async ({ algorithm }) => {
      last += 1
      return { privateJwk: `private ${last}`, publicJwk: { kid: `${algorithm} ${last}` } }
    },
    newId: () => anId(last),
    now: () => Date.now(),
  })
}

const choice = { use: 'sig', algorithm: 'ES256' } as const

describe('generated keys', () => {
  it('answers the public half and keeps the private one', async () => {
    const keys = open()
    const answer = await keys.generate(choice)
    expect([answer, keys.find(anId(1)), keys.find(anId(2))]).toEqual([
      { id: anId(1), publicJwk: { kid: 'ES256 1' } },
      'private 1',
      null,
    ])
  })

  it('holds a key until it is saved', async () => {
    const keys = open()
    await keys.generate(choice)
    keys.forget(anId(1))
    expect(keys.find(anId(1))).toBeNull()
  })

  it.each([
    [30 * 60_000 - 1, 'private 1'],
    [30 * 60_000, null],
  ])('after %i ms holds %s', async (ms, held) => {
    const keys = open()
    await keys.generate(choice)
    vi.advanceTimersByTime(ms)
    expect(keys.find(anId(1))).toBe(held)
  })

  it('holds no key longer when the machine slept', async () => {
    const keys = open()
    await keys.generate(choice)
    vi.setSystemTime(1_000_000 + 31 * 60_000)
    expect(keys.find(anId(1))).toBeNull()
  })

  it('holds the last eight', async () => {
    const keys = open()
    for (let count = 0; count < 10; count += 1) await keys.generate(choice)
    const held = Array.from({ length: 10 }, (_, index) => keys.find(anId(index + 1)) !== null)
    expect(held).toEqual([false, false, ...Array.from({ length: 8 }, () => true)])
  })
})
