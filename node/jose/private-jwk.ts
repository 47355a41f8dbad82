import {
  createECDH,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { LoupeError } from '../../core/errors.ts'
import { parseJson } from '../../core/introspection/parse-json.ts'
import { isJsonArray, isJsonObject, type JsonObject, memberOf } from '../../core/json.ts'
import { bareJwk, jwkOf } from './jwk.ts'
import { textIn } from './key-facts.ts'

/**
 * The private JWK in a JSON text, which may be a key set with one private key. Throws LoupeError `key-unreadable` or
 * `key-unsuitable`.
 * @see RFC 7517 sections 4 and 5
 */
export function privateJwkIn(text: string): JsonObject {
  const jwk = onlyPrivateKey(jwksIn(text))
  const key = importOr(jwk)
  if (key === null) {
    throw unreadable(
      'The JWK is damaged, lacks members (an RSA key needs p, q, dp, dq and qi too), or is of a kind that is not supported.',
    )
  }
  if (!isPair(key, jwk)) {
    throw unreadable('The private and the public half of the JWK do not belong together.')
  }
  return { ...kept(jwk), ...jwkOf(key) }
}

function jwksIn(text: string): readonly JsonObject[] {
  const json = parseJson(text)
  if (!json.ok)
    throw unreadable('The key begins as JSON does, but is no JSON. Copy it again, whole.')
  if (!isJsonObject(json.value)) throw unreadable('The JSON is no JWK.')
  const keys = memberOf(json.value, 'keys')
  const jwks = isJsonArray(keys) ? keys.filter(isJsonObject) : [json.value]
  if (jwks.some((jwk) => textIn(jwk, 'kty') !== null)) return jwks
  throw unreadable('The JSON is no JWK: it names no kty.')
}

function onlyPrivateKey(jwks: readonly JsonObject[]): JsonObject {
  const [first, ...more] = jwks.filter((jwk) => textIn(jwk, 'd') !== null)
  if (more.length > 0) {
    throw unsuitable('The key set has more than one private key. Give the one that is meant.')
  }
  if (first !== undefined) return first
  throw jwks.some((jwk) => textIn(jwk, 'kty') === 'oct')
    ? unsuitable(
        'This is a shared secret (kty oct). Give it as the client secret, or give a private key.',
      )
    : unsuitable('This is a public key only. Give the private key that belongs to it.')
}

function importOr(jwk: JsonObject): KeyObject | null {
  try {
    return createPrivateKey({ key: { ...bareJwk(jwk, 'private') }, format: 'jwk' })
  } catch {
    return null
  }
}

/** A JWK names both halves, and nothing else keeps them together. */
function isPair(key: KeyObject, jwk: JsonObject): boolean {
  try {
    const type = key.asymmetricKeyType
    if (type === 'rsa') return signsAndVerifies(key)
    if (type === 'ec') return isPointOf(jwk)
    return textIn(jwkOf(createPublicKey(key)), 'x') === textIn(jwk, 'x')
  } catch {
    return false
  }
}

function signsAndVerifies(key: KeyObject): boolean {
  const probe = Buffer.from('probe')
  return verify('sha256', probe, createPublicKey(key), sign('sha256', probe, key))
}

function isPointOf(jwk: JsonObject): boolean {
  const curve = { 'P-256': 'prime256v1', 'P-384': 'secp384r1', 'P-521': 'secp521r1' }[
    textIn(jwk, 'crv') ?? ''
  ]
  if (curve === undefined) return true
  const pair = createECDH(curve)
  pair.setPrivateKey(Buffer.from(textIn(jwk, 'd') ?? '', 'base64url'))
  const point = ['x', 'y'].map((name) => Buffer.from(textIn(jwk, name) ?? '', 'base64url'))
  return pair.getPublicKey().subarray(1).equals(Buffer.concat(point))
}

const keptTexts = ['kid', 'alg', 'use', 'x5t', 'x5t#S256']

function kept(jwk: JsonObject): JsonObject {
  const operations = memberOf(jwk, 'key_ops')
  return {
    ...Object.fromEntries(
      keptTexts.flatMap((name) => {
        const value = textIn(jwk, name)
        return value === null ? [] : [[name, value]]
      }),
    ),
    ...(operations === undefined ? {} : { key_ops: operations }),
  }
}

function unreadable(message: string): LoupeError {
  return new LoupeError('key-unreadable', message)
}

function unsuitable(message: string): LoupeError {
  return new LoupeError('key-unsuitable', message)
}
