import { type CompactJWSHeaderParameters, CompactSign, type CryptoKey, importJWK } from 'jose'
import { LoupeError } from '../../core/errors.ts'
import { utf8Bytes } from '../../core/introspection/bytes.ts'
import { parseJson } from '../../core/introspection/parse-json.ts'
import type { SentAssertion } from '../../core/introspection/sent-request.ts'
import { isJsonObject, type JsonObject } from '../../core/json.ts'
import type { ClientAuthentication, KeyAssertion } from '../../core/profile/authentication.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import { isSameAlgorithm, signingAlgorithm } from './algorithms.ts'
import { bareJwk } from './jwk.ts'
import { textIn } from './key-facts.ts'

/** What a client assertion is made of. */
export interface AssertionInput {
  readonly authentication: Extract<
    ClientAuthentication,
    { readonly method: 'client_secret_jwt' | 'private_key_jwt' }
  >
  readonly audience: string
  readonly secret: ProfileSecret
  /** Epoch milliseconds. */
  readonly now: number
  readonly jti: string
}

/** A client assertion ready to send, and what of it may be shown. */
export interface SignedAssertion {
  readonly compact: string
  readonly sent: SentAssertion
}

interface Signer {
  readonly header: CompactJWSHeaderParameters & JsonObject
  readonly key: CryptoKey | Uint8Array
}

/**
 * Signs the JWT by which a client authenticates. A client secret shorter than the hash is used nevertheless; a rule
 * speaks of it. Throws LoupeError `secret-missing`, or `key-unsuitable` where key and settings do not go together.
 * @see RFC 7523 section 3, OpenID Connect Core 1.0 section 9
 */
export async function signAssertion(input: AssertionInput): Promise<SignedAssertion> {
  const { authentication, secret } = input
  const { header, key } =
    authentication.method === 'client_secret_jwt'
      ? secretSigner(authentication.assertion.algorithm, secret.clientSecret)
      : await keySigner(authentication.assertion, secret.privateKey)
  const claims = claimsOf(input)
  const payload = utf8Bytes(JSON.stringify(claims))
  const compact = await new CompactSign(payload).setProtectedHeader(header).sign(key)
  return { compact, sent: { header, claims } }
}

function claimsOf({ authentication, audience, now, jti }: AssertionInput) {
  const { clientId, assertion } = authentication
  const iat = Math.floor(now / 1000)
  return {
    iss: clientId,
    sub: clientId,
    aud: audience,
    jti,
    iat,
    exp: iat + assertion.lifetimeSeconds,
  }
}

function secretSigner(alg: string, clientSecret: string | undefined): Signer {
  if (clientSecret === undefined) throw missing('client secret')
  return { header: { alg }, key: utf8Bytes(clientSecret) }
}

async function keySigner(assertion: KeyAssertion, privateKey: string | undefined): Promise<Signer> {
  if (privateKey === undefined) throw missing('private key')
  const jwk = parseJwk(privateKey)
  const fault = faultOf(jwk, assertion.algorithm)
  if (fault !== null) throw unsuitable(fault)
  const { algorithm: alg, thumbprint } = assertion
  // What the profile says, or else what the key itself says: a server with several keys goes by it.
  const kid = assertion.keyId === '' ? textIn(jwk, 'kid') : assertion.keyId
  const header = {
    alg,
    ...(kid === null ? {} : { kid }),
    ...(thumbprint === 'none' ? {} : { [thumbprint]: thumbprintOf(jwk, thumbprint) }),
  }
  return { header, key: await importPrivate(jwk, alg) }
}

/** @see RFC 7518 section 3.1 */
function faultOf(jwk: JsonObject, alg: string): string | null {
  const wanted = signingAlgorithm(alg)
  const [kty, crv, meant] = [textIn(jwk, 'kty'), textIn(jwk, 'crv'), textIn(jwk, 'alg')]
  if (wanted === null || kty !== wanted.kty || (wanted.crv !== null && crv !== wanted.crv)) {
    return `The private key is ${sayType(kty, crv)}, and ${alg} needs another kind. Choose ${fittingAlgorithms(kty, crv)}, or give another key.`
  }
  if (meant === null || isSameAlgorithm(meant, alg)) return null
  return `The private key is marked for ${meant} (its member alg), and the profile chooses ${alg}. Choose ${meant}, or give a key without that mark.`
}

function sayType(kty: string | null, crv: string | null): string {
  if (kty === 'RSA') return 'an RSA key'
  return crv === null ? 'of an unknown type' : `a key on the curve ${crv}`
}

function fittingAlgorithms(kty: string | null, crv: string | null): string {
  if (kty === 'RSA') return 'RS256, RS384, RS512, PS256, PS384 or PS512'
  const byCurve = { 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512', Ed25519: 'Ed25519' }
  const found = Object.entries(byCurve).find(([curve]) => curve === crv)
  return found?.[1] ?? 'an algorithm that it fits'
}

function thumbprintOf(jwk: JsonObject, name: 'x5t' | 'x5t#S256'): string {
  const thumbprint = textIn(jwk, name)
  if (thumbprint !== null) return thumbprint
  throw unsuitable(
    `The header is to carry ${name}, and no certificate lay beside the private key. Give the key again in a PEM file together with its certificate, or choose no thumbprint.`,
  )
}

function parseJwk(text: string): JsonObject {
  const json = parseJson(text)
  if (json.ok && isJsonObject(json.value)) return json.value
  throw unsuitable('The private key of this profile cannot be read. Give it again.')
}

async function importPrivate(jwk: JsonObject, alg: string): Promise<CryptoKey> {
  try {
    const key = await importJWK(bareJwk(jwk, 'private'), alg)
    if (!(key instanceof Uint8Array)) return key
  } catch {
    // The reason might quote the key.
  }
  throw unsuitable('The private key of this profile does not work. Give it again.')
}

function missing(what: string): LoupeError {
  return new LoupeError(
    'secret-missing',
    `This profile has no ${what}. Edit the profile and give it again.`,
  )
}

function unsuitable(message: string): LoupeError {
  return new LoupeError('key-unsuitable', message)
}
