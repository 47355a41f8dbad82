import type { CallInput, GeneratedKey } from '../../core/contract.ts'
import type { JsonObject } from '../../core/json.ts'

/** Which key to make. */
export type KeyChoice = CallInput<'keys:generate'>

/** Makes a key pair. @see RFC 7517 section 4 */
export type GenerateKey = (
  choice: KeyChoice,
) => Promise<{ readonly privateJwk: string; readonly publicJwk: JsonObject }>

/** Keys that were made and not saved yet: their private halves are in this process's memory only. */
export interface GeneratedKeys {
  /** Makes a key; the private half stays here. Throws what `generate` throws. */
  generate(choice: KeyChoice): Promise<GeneratedKey>
  /** The private JWK of that key; null where it is not held any more. */
  find(id: string): string | null
  /** Lets go of a key: it is saved. */
  forget(id: string): void
}

export interface GeneratedKeysOptions {
  readonly generate: GenerateKey
  /** Makes a UUID. */
  readonly newId: () => string
  /** Epoch milliseconds. */
  readonly now: () => number
}

const longestHeldMs = 30 * 60_000
const mostHeld = 8

interface HeldKey {
  readonly privateJwk: string
  readonly since: number
}

/** Holds the last few keys, each for half an hour at most. */
export function createGeneratedKeys({ generate, newId, now }: GeneratedKeysOptions): GeneratedKeys {
  const held = new Map<string, HeldKey>()

  const dropOld = (): void => {
    const surplus = held.size - mostHeld
    for (const [index, [id, { since }]] of [...held].entries()) {
      if (index < surplus || Math.abs(now() - since) > longestHeldMs) held.delete(id)
    }
  }

  return {
    async generate(choice) {
      const { privateJwk, publicJwk } = await generate(choice)
      const id = newId()
      held.set(id, { privateJwk, since: now() })
      dropOld()
      setTimeout(() => held.delete(id), longestHeldMs).unref()
      return { id, publicJwk }
    },
    find(id) {
      dropOld()
      return held.get(id)?.privateJwk ?? null
    },
    forget: (id) => void held.delete(id),
  }
}
