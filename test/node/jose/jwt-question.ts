import { CompactSign, importJWK } from 'jose'
import type { JsonObject } from '../../../core/json.ts'
import { generateKey } from '../../../node/jose/generate-key.ts'
import { type JwtQuestion, type JwtReading, readJwt } from '../../../node/jose/read-jwt.ts'
import { readObject } from './read-object.ts'

/** What a JWT says in the tests. */
export const claims = { iss: 'https://issuer.example.com', token_introspection: { active: true } }

/** A key pair that signs. */
export interface Signer {
  readonly alg: string
  readonly publicJwk: JsonObject
  readonly privateJwk: string
}

/** Makes a key pair for an algorithm; its `kid` is the name given. */
export async function makeSigner(alg: string, kid: string): Promise<Signer> {
  const { privateJwk, publicJwk } = await generateKey({ use: 'sig', algorithm: alg })
  return { alg, privateJwk, publicJwk: { ...publicJwk, kid } }
}

/** Signs claims, or a text as it is, with a key. */
export async function signWith(
  { alg, privateJwk }: Signer,
  header: JsonObject = {},
  payload: JsonObject | string = claims,
): Promise<string> {
  const key = await importJWK(readObject(privateJwk), alg)
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload)
  return new CompactSign(Buffer.from(text)).setProtectedHeader({ alg, ...header }).sign(key)
}

/** A compact JWT of parts that need not fit together. */
export function rawJwt(
  header: JsonObject | string,
  payload: JsonObject | string,
  signature = '',
): string {
  return [...[header, payload].map(encodePart), signature].join('.')
}

function encodePart(part: JsonObject | string): string {
  const text = typeof part === 'string' ? part : JSON.stringify(part)
  return Buffer.from(text).toString('base64url')
}

/** Reads a JWT with nothing to check it by, but for what is given. */
export function read(compact: string, given: Partial<JwtQuestion> = {}): Promise<JwtReading> {
  return readJwt({
    compact,
    keys: null,
    keysProblem: null,
    clientSecret: undefined,
    pinned: null,
    decryptionKey: undefined,
    maxInflatedBytes: 100_000,
    ...given,
  })
}
