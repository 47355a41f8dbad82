import type { KeyOrigin } from '../../core/introspection/signature.ts'
import { isJsonArray, type JsonObject, memberOf } from '../../core/json.ts'
import { isSameAlgorithm, type SigningAlgorithm } from './algorithms.ts'
import { textIn } from './key-facts.ts'

/** A public key that may have signed, and where it comes from. */
export interface CandidateKey {
  readonly jwk: JsonObject
  readonly from: KeyOrigin
}

/** Keys to try, in order. */
export interface ChosenKeys {
  /** Fit by `kid`, `alg`, `use`, `key_ops`, type and curve. */
  readonly fitting: readonly CandidateKey[]
  /** Could have signed by `kid`, type and curve, but are published for something else. */
  readonly misused: readonly CandidateKey[]
}

interface Wanted {
  readonly alg: string
  readonly algorithm: SigningAlgorithm
  /** Null where the header has none. */
  readonly kid: string | null
}

/**
 * Chooses the keys that may verify a signature. A pinned key fits whatever `kid` it has: the person named it.
 * @see RFC 7515 section 6, RFC 7517 section 4
 */
export function chooseKeys(candidates: readonly CandidateKey[], wanted: Wanted): ChosenKeys {
  const able = candidates.filter((key) => isNamed(key, wanted) && isOfType(key.jwk, wanted))
  return {
    fitting: able.filter(({ jwk }) => isMeantFor(jwk, wanted)),
    misused: able.filter(({ jwk }) => !isMeantFor(jwk, wanted)),
  }
}

function isNamed({ jwk, from }: CandidateKey, { kid }: Wanted): boolean {
  return from === 'pinned' || kid === null || textIn(jwk, 'kid') === kid
}

function isOfType(jwk: JsonObject, { algorithm }: Wanted): boolean {
  if (textIn(jwk, 'kty') !== algorithm.kty) return false
  return algorithm.crv === null || textIn(jwk, 'crv') === algorithm.crv
}

function isMeantFor(jwk: JsonObject, { alg }: Wanted): boolean {
  const use = memberOf(jwk, 'use')
  const published = memberOf(jwk, 'alg')
  const operations = memberOf(jwk, 'key_ops')
  return (
    (use === undefined || use === 'sig') &&
    (typeof published !== 'string' || isSameAlgorithm(published, alg)) &&
    (!isJsonArray(operations) || operations.includes('verify'))
  )
}
