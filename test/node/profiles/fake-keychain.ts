import { LoupeError } from '../../../core/errors.ts'
import type { Keychain } from '../../../node/keychain/keychain.ts'

/** A keychain in memory that can be made to refuse, and that keeps a list of what it was asked. */
export interface FakeKeychain extends Keychain {
  readonly items: Map<string, string>
  readonly calls: string[]
  refuse: LoupeError | null
}

export const lockedKeychain = new LoupeError('keychain-locked', 'The keychain is locked.')

export function createFakeKeychain(): FakeKeychain {
  const items = new Map<string, string>()
  const calls: string[] = []
  const call = <T>(name: string, work: () => T): Promise<T> => {
    calls.push(name)
    if (fake.refuse !== null) return Promise.reject(fake.refuse)
    return Promise.resolve(work())
  }
  const fake: FakeKeychain = {
    items,
    calls,
    refuse: null,
    state: () => Promise.resolve({ available: fake.refuse === null, problem: null }),
    get: (account) => call('get', () => items.get(account) ?? null),
    set: (account, value) => call('set', () => void items.set(account, value)),
    remove: (account) => call('remove', () => void items.delete(account)),
    close: () => Promise.resolve(),
  }
  return fake
}
