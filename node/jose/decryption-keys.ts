import { createHash } from 'node:crypto'
import type { JWK } from 'jose'
import { assertNever } from '../../core/assert-never.ts'
import { utf8Bytes } from '../../core/introspection/bytes.ts'
import { parseJson } from '../../core/introspection/parse-json.ts'
import { quoted } from '../../core/introspection/quoted.ts'
import type { KeyFacts, UndecryptedReason } from '../../core/introspection/signature.ts'
import { isJsonObject, type JsonObject, memberOf } from '../../core/json.ts'
import { decodeBase64Url } from '../../core/token/base64url.ts'
import type { KeyManagement } from './algorithms.ts'
import { bareJwk } from './jwk.ts'
import { keyFactsOf, secretFacts, textIn } from './key-facts.ts'

/** A key that may decrypt, as jose takes it, and what may be told of it. */
export interface DecryptionKey {
  readonly key: JWK | Uint8Array
  readonly facts: KeyFacts
}

/** Keys to try in order, or why there is none. */
export type ChosenDecryptionKeys =
  | { readonly ok: true; readonly keys: readonly DecryptionKey[] }
  | { readonly ok: false; readonly why: UndecryptedReason; readonly detail: string }

/** What the profile has to decrypt with. */
export interface DecryptionSecrets {
  /** A private JWK, or a secret one, as JSON text. */
  readonly decryptionKey: string | undefined
  readonly clientSecret: string | undefined
}

/** Chooses what may decrypt a JWE: the profile's own key, for symmetric algorithms the client secret. */
export function chooseDecryptionKeys(
  header: JsonObject,
  management: KeyManagement,
  contentBits: number,
  secrets: DecryptionSecrets,
): ChosenDecryptionKeys {
  switch (management.kind) {
    case 'rsa':
      return ownKey(secrets, (jwk) => typeFault(jwk, ['RSA'], header))
    case 'ecdh':
      return ownKey(
        secrets,
        (jwk) => typeFault(jwk, ['EC', 'OKP'], header) ?? curveFault(jwk, header),
      )
    case 'wrap':
      return secretKeys(secrets, management.bits)
    case 'dir':
      return secretKeys(secrets, contentBits)
    default:
      return assertNever(management)
  }
}

function ownKey(
  { decryptionKey }: DecryptionSecrets,
  faultOf: (jwk: JsonObject) => string | null,
): ChosenDecryptionKeys {
  const jwk = decryptionKey === undefined ? null : parseJwk(decryptionKey)
  if (jwk === null) {
    return refused('no-key', 'It is encrypted, and this profile has no key to decrypt with.')
  }
  const fault = faultOf(jwk)
  if (fault !== null) return refused('key-does-not-fit', fault)
  return { ok: true, keys: [{ key: bareJwk(jwk, 'private'), facts: keyFactsOf(jwk, 'profile') }] }
}

function typeFault(jwk: JsonObject, types: readonly string[], header: JsonObject): string | null {
  const kty = textIn(jwk, 'kty') ?? ''
  if (types.includes(kty)) return null
  const alg = quoted(textIn(header, 'alg') ?? '')
  return `It is encrypted by ${alg}, and the profile’s key is of type ${quoted(kty)}, which can not decrypt that.`
}

function curveFault(jwk: JsonObject, header: JsonObject): string | null {
  const epk = memberOf(header, 'epk')
  const theirs = isJsonObject(epk) ? textIn(epk, 'crv') : null
  const own = textIn(jwk, 'crv') ?? ''
  if (theirs === null || theirs === own) return null
  return `It is encrypted for a key on the curve ${quoted(theirs)}, and the profile’s key is on ${quoted(own)}.`
}

/** Secrets that can serve as a key of that length, the most literal one first. */
function secretKeys(
  { decryptionKey, clientSecret }: DecryptionSecrets,
  bits: number,
): ChosenDecryptionKeys {
  const own = decryptionKey === undefined ? null : parseJwk(decryptionKey)
  const shared = own !== null && textIn(own, 'kty') === 'oct' ? own : null
  const keys = [
    ...(shared === null ? [] : sharedKey(shared, bits)),
    ...(clientSecret === undefined || clientSecret === '' ? [] : derivedKeys(clientSecret, bits)),
  ]
  if (keys.length > 0) return { ok: true, keys }
  return shared === null
    ? refused('no-key', 'It is encrypted with the client secret, and this profile has none.')
    : refused('key-does-not-fit', `The profile’s key is not ${bits} bits long.`)
}

function sharedKey(jwk: JsonObject, bits: number): readonly DecryptionKey[] {
  const key = decodeBase64Url(textIn(jwk, 'k') ?? '')?.bytes
  if (key === undefined || key.length * 8 !== bits) return []
  return [{ key, facts: keyFactsOf(jwk, 'profile') }]
}

/**
 * The secret itself where its length fits; the left part of its hash, SHA-256 as specified, and the larger ones that
 * servers take for longer keys; what it decodes to as base64.
 * @see OpenID Connect Core 1.0 section 10.2
 */
function derivedKeys(clientSecret: string, bits: number): readonly DecryptionKey[] {
  const secret = utf8Bytes(clientSecret)
  const length = bits / 8
  const hash = length <= 32 ? 'sha256' : length <= 48 ? 'sha384' : 'sha512'
  const decoded = decodeBase64Url(clientSecret)?.bytes
  const keys = [
    secret,
    createHash(hash).update(secret).digest().subarray(0, length),
    createHash('sha512').update(secret).digest().subarray(0, length),
    ...(decoded === undefined ? [] : [decoded]),
  ].filter((key) => key.length === length)
  return keys.map((key) => ({ key, facts: secretFacts(secret.length * 8) }))
}

function parseJwk(text: string): JsonObject | null {
  const json = parseJson(text)
  return json.ok && isJsonObject(json.value) ? json.value : null
}

function refused(why: UndecryptedReason, detail: string): ChosenDecryptionKeys {
  return { ok: false, why, detail }
}
