import type { KeychainState } from '../../core/contract.ts'
import { LoupeError } from '../../core/errors.ts'
import { createItemClient, type ItemClientOptions, type PerformItem } from './item-client.ts'
import { joinParts, readHead, splitValue } from './split-value.ts'

/** The OS keychain. Each call ends within three seconds and throws a LoupeError that says how to mend it. */
export interface Keychain {
  /** Whether it can take a secret now: writes and removes a probe, which may ask the person to unlock. */
  state(): Promise<KeychainState>
  /** The value under that account; null where there is none. */
  get(account: string): Promise<string | null>
  set(account: string, value: string): Promise<void>
  /** Nothing happens where there is none. */
  remove(account: string): Promise<void>
  /** Ends the worker thread; a later call starts it again. */
  close(): Promise<void>
}

export type KeychainOptions = Pick<ItemClientOptions, 'worker' | 'platform'> & {
  /** Milliseconds for one call; three seconds where it is left out. */
  readonly timeoutMs?: number
  /** UTF-16 code units that one item holds; null for no limit. By the platform where it is left out. */
  readonly itemLimit?: number | null
}

/** Windows Credential Manager holds 2,560 bytes an item, in UTF-16. */
const windowsItemLimit = 1280
const longestValue = 1_000_000

/**
 * Opens the keychain of this user under the service name `token-loupe`; nothing is touched before the
 * first call. A value that is too long for one item is spread over `account:1`, `account:2` and so on.
 */
export function openKeychain(options: KeychainOptions): Keychain {
  const { platform, timeoutMs = 3000 } = options
  const { itemLimit = platform === 'win32' ? windowsItemLimit : null } = options
  const client = createItemClient({ ...options, timeoutMs })
  return {
    state: () => probe((task) => client.run(task)),
    get: (account) => client.run((perform) => readValue(perform, account)),
    set: (account, value) =>
      client.run((perform) => writeValue(perform, account, value, itemLimit)),
    remove: (account) => client.run((perform) => removeValue(perform, account)),
    close: () => client.close(),
  }
}

async function readValue(perform: PerformItem, account: string): Promise<string | null> {
  const item = await perform({ operation: 'get', account })
  const head = item === null ? null : readHead(item)
  if (head === null) return item
  const parts: (string | null)[] = []
  for (let index = 1; index <= head.count; index += 1) {
    parts.push(await perform({ operation: 'get', account: partAccount(account, index) }))
  }
  return joinParts(head, parts)
}

/** Parts before the head: until the head is there, a reader finds the old value or a wrong hash. */
async function writeValue(
  perform: PerformItem,
  account: string,
  value: string,
  itemLimit: number | null,
): Promise<void> {
  if (value.length > longestValue) {
    throw new LoupeError('input-invalid', 'The secret is too long for the keychain.')
  }
  const { head, parts } = splitValue(value, itemLimit)
  for (const [index, part] of parts.entries()) {
    await perform({ operation: 'set', account: partAccount(account, index + 1), value: part })
  }
  await perform({ operation: 'set', account, value: head })
  await removeParts(perform, account, parts.length + 1)
}

/** The head goes last: while it is there, an interrupted removal can be repeated. */
async function removeValue(perform: PerformItem, account: string): Promise<void> {
  await removeParts(perform, account, 1)
  await perform({ operation: 'remove', account })
}

/** Removes parts from that number on, the last one first: what an interruption leaves is found again. */
async function removeParts(perform: PerformItem, account: string, from: number): Promise<void> {
  const found: string[] = []
  for (let index = from; ; index += 1) {
    const part = partAccount(account, index)
    if ((await perform({ operation: 'get', account: part })) === null) break
    found.unshift(part)
  }
  for (const part of found) await perform({ operation: 'remove', account: part })
}

function partAccount(account: string, index: number): string {
  return `${account}:${index}`
}

async function probe(
  run: (task: (perform: PerformItem) => Promise<null>) => Promise<null>,
): Promise<KeychainState> {
  const account = 'probe'
  try {
    await run(async (perform) => {
      await perform({ operation: 'set', account, value: 'Token Loupe was here' })
      return perform({ operation: 'remove', account }).then(() => null)
    })
    return { available: true, problem: null }
  } catch (error) {
    if (error instanceof LoupeError) return { available: false, problem: error.message }
    throw error
  }
}
