import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { parseJson } from '../../core/introspection/parse-json.ts'
import { isJsonArray, isJsonObject, type JsonObject, memberOf } from '../../core/json.ts'
import { jwkOf } from './jwk.ts'

/** A pinned key as a JWK, or why it cannot be used, as a sentence. */
export type PinnedKey =
  | { readonly ok: true; readonly jwk: JsonObject }
  | { readonly ok: false; readonly problem: string }

/** Reads the public key that a person pinned: a JWK, a key set with one key, PEM of a public key or of a certificate. */
export function readPinnedKey(text: string): PinnedKey {
  const trimmed = text.trim()
  return trimmed.startsWith('{') ? readJwk(trimmed) : readPem(trimmed)
}

function readJwk(text: string): PinnedKey {
  const json = parseJson(text)
  if (!json.ok || !isJsonObject(json.value)) return refused('it is no JSON object')
  const keys = memberOf(json.value, 'keys')
  if (isJsonArray(keys) && keys.length !== 1) return refused('it is a key set; pin one key of it')
  const jwk = isJsonArray(keys) ? keys[0] : json.value
  if (!isJsonObject(jwk) || typeof memberOf(jwk, 'kty') !== 'string') {
    return refused('it is JSON, but no JWK: it names no kty')
  }
  if (memberOf(jwk, 'kty') === 'oct') {
    return refused('it is a shared secret; HS algorithms take the client secret')
  }
  return { ok: true, jwk }
}

function readPem(text: string): PinnedKey {
  if (text.includes('PRIVATE KEY-----')) return refused('it is a private key; pin the public one')
  const key = publicKeyIn(text)
  return key === null
    ? refused('it is neither a JWK nor a public key or certificate in PEM')
    : { ok: true, jwk: jwkOf(key) }
}

function publicKeyIn(pem: string): KeyObject | null {
  try {
    return pem.includes('-----BEGIN CERTIFICATE-----')
      ? new X509Certificate(pem).publicKey
      : createPublicKey(pem)
  } catch {
    return null
  }
}

function refused(what: string): PinnedKey {
  return { ok: false, problem: `The pinned key can not be used: ${what}. Correct the profile.` }
}
