import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import type { ClientMetadata } from 'oidc-provider'
import type { AnswerSettings } from '../../../core/profile/answer-settings.ts'
import type {
  ClientAuthentication,
  KeyAssertion,
  SecretAssertion,
} from '../../../core/profile/authentication.ts'
import type { Asker } from './asking.ts'

/** A caller, and how the server registers it. */
export interface RegisteredAsker extends Asker {
  readonly registration: ClientMetadata
}

export type Signing = NonNullable<ClientMetadata['introspection_signed_response_alg']>
export type KeyManagement = NonNullable<ClientMetadata['introspection_encrypted_response_alg']>
export type ContentEncryption = NonNullable<ClientMetadata['introspection_encrypted_response_enc']>

/** What a registration says of the answers. @see RFC 9701 section 6 */
export interface Registered {
  readonly signed: Signing
  readonly encrypted?: { readonly alg: KeyManagement; readonly enc: ContentEncryption }
}

const assertion = { audience: 'issuer', ownAudience: '', lifetimeSeconds: 60 } as const

/** Settings of an assertion that a shared secret signs. */
export function bySecret(algorithm: SecretAssertion['algorithm']): SecretAssertion {
  return { ...assertion, algorithm }
}

/** Settings of an assertion that a private key signs. */
export function byKey(algorithm: KeyAssertion['algorithm']): KeyAssertion {
  return { ...assertion, algorithm, keyId: 'caller-1', thumbprint: 'none' }
}

/** 512 bits in text: enough for every HS and every symmetric encryption. */
export function makeSecret(): string {
  return randomBytes(48).toString('base64url')
}

const curves: ReadonlyMap<string, string> = new Map([
  ['ES256', 'P-256'],
  ['ES384', 'P-384'],
  ['ES512', 'P-521'],
])

/** A fresh private key that fits a signature algorithm. */
export function signingKey(algorithm: KeyAssertion['algorithm']): KeyObject {
  const namedCurve = curves.get(algorithm)
  if (namedCurve !== undefined) return generateKeyPairSync('ec', { namedCurve }).privateKey
  return algorithm.startsWith('E')
    ? generateKeyPairSync('ed25519').privateKey
    : generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
}

/** A key as a private JWK in JSON, and its public half. */
export function jwksOf(
  key: KeyObject,
  use: 'sig' | 'enc',
  extra: Readonly<Record<string, string>>,
) {
  const jwk = { ...key.export({ format: 'jwk' }), use, ...extra }
  const publicJwk = {
    ...createPublicKey(key).export({ format: 'jwk' }),
    ...extra,
    kty: jwk.kty ?? '',
    use,
  }
  return { text: JSON.stringify(jwk), publicJwk }
}

/** A caller that authenticates so, with its answers registered as JSON, signed, or signed and encrypted. */
export function registered(
  authentication: ClientAuthentication,
  own: Pick<Asker, 'secret'> & { readonly registration?: Partial<ClientMetadata> },
  answers: Registered = { signed: 'RS256' },
): RegisteredAsker {
  const encryption = answers.encrypted === undefined ? null : encryptionFor(answers.encrypted)
  const keys = [...(own.registration?.jwks?.keys ?? []), ...(encryption?.publicKeys ?? [])]
  return {
    authentication,
    secret: { ...own.secret, ...encryption?.secret },
    answer: { ...encryption?.answer, signedResponseAlg: answers.signed },
    registration: {
      client_id: authentication.clientId,
      grant_types: [],
      response_types: [],
      redirect_uris: [],
      token_endpoint_auth_method: authentication.method,
      ...(own.secret.clientSecret === undefined ? {} : { client_secret: own.secret.clientSecret }),
      introspection_signed_response_alg: answers.signed,
      ...encryption?.registration,
      ...own.registration,
      ...(keys.length === 0 ? {} : { jwks: { keys } }),
    },
  }
}

function encryptionFor({ alg, enc }: NonNullable<Registered['encrypted']>) {
  const registration = {
    introspection_encrypted_response_alg: alg,
    introspection_encrypted_response_enc: enc,
  }
  const answer: Partial<AnswerSettings> = {
    encryptedResponseAlg: alg,
    encryptedResponseEnc: enc,
  }
  const key = decryptionKey(alg)
  if (key === null) return { registration, answer, secret: {}, publicKeys: [] }
  const { text, publicJwk } = jwksOf(key, 'enc', { alg, kid: 'enc-1' })
  return { registration, answer, secret: { decryptionKey: text }, publicKeys: [publicJwk] }
}

/** Null where the client secret is the key. */
function decryptionKey(alg: string): KeyObject | null {
  if (alg.startsWith('RSA')) return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  return alg.startsWith('ECDH')
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    : null
}
