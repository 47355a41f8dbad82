import { type JsonObject, memberOf } from '../json.ts'
import type { ClientAuthentication } from './authentication.ts'
import type { Profile } from './profile.ts'

/** Members of a JWK that are public, whatever its type. @see RFC 7517 section 4, RFC 7518 section 6, RFC 8037 section 2 */
const publicMembers = [
  'kty',
  'use',
  'key_ops',
  'alg',
  'kid',
  'x5u',
  'x5c',
  'x5t',
  'x5t#S256',
  'crv',
  'x',
  'y',
  'n',
  'e',
] as const

/**
 * Client metadata for registering this caller, without any secret: a client that is a resource server only, and so gets
 * no tokens for users. `publicJwk` is the key that signs its assertions; `certificateSubject` the subject of its client
 * certificate as RFC 4514 writes it, where they are known; `encryptionKey` the key that answers are encrypted for, where it
 * is not saved yet.
 * @see RFC 7591 section 2, RFC 9701 section 6, RFC 8705 section 2.1.2
 */
export function toRegistration(
  { name, answer, authentication }: Pick<Profile, 'name' | 'answer' | 'authentication'>,
  publicJwk: JsonObject | null,
  certificateSubject: string | null = null,
  encryptionKey: JsonObject | null = answer.encryptionKey,
): JsonObject {
  const client = clientOf(authentication)
  const getsTokens = authentication.method === 'bearer' && client !== null
  const keys = [...published(publicJwk, 'sig'), ...published(encryptionKey, 'enc')]
  return {
    client_name: name,
    ...(client === null ? {} : methodOf(client, certificateSubject)),
    grant_types: getsTokens ? ['client_credentials'] : [],
    response_types: [],
    ...(keys.length === 0 ? {} : { jwks: { keys } }),
    ...named('introspection_signed_response_alg', answer.signedResponseAlg),
    ...named('introspection_encrypted_response_alg', answer.encryptedResponseAlg),
    ...named('introspection_encrypted_response_enc', answer.encryptedResponseEnc),
  }
}

/** What a person should know of such a registration, as sentences. */
export function explainRegistration(): string {
  return [
    'This is client metadata for a client that is a resource server only: it has no redirect URI, and no grant beyond what it needs to ask.',
    'RFC 9701 section 6 registers how answers are signed and encrypted as client metadata, “with the resource server acting as a client”.',
    'Issue 617 of the FAPI working group objects to that: a resource server is not a client, and a server that treats the two alike lets any client ask about the tokens of other clients, and read what is in the answers (username, verified_claims, authorization_details).',
    'So ask the administrator to let this registration call the introspection endpoint and nothing else: RFC 9701 section 3 says that the server must restrict the credentials of a resource server to the calls that it requires.',
    'The server must also know for which tokens this resource server is the audience.',
    'There is no secret in it. A server gives the client id, and the client secret where one is needed, in its answer.',
    'For tls_client_auth the server needs one name of the certificate, such as tls_client_auth_subject_dn; for self_signed_tls_client_auth it needs the certificate as x5c of a key in jwks.',
  ].join(' ')
}

function clientOf(authentication: Profile['authentication']): ClientAuthentication | null {
  if (authentication.method !== 'bearer') return authentication
  const { source } = authentication
  return source.from === 'client-credentials' ? source.client : null
}

function methodOf(client: ClientAuthentication, subject: string | null): JsonObject {
  return {
    token_endpoint_auth_method: client.method,
    ...('assertion' in client
      ? { token_endpoint_auth_signing_alg: client.assertion.algorithm }
      : {}),
    ...(client.method === 'tls_client_auth' && subject !== null
      ? { tls_client_auth_subject_dn: subject }
      : {}),
  }
}

/** The public half of a key; none of a symmetric key, which has no public half. */
function published(key: JsonObject | null, use: 'sig' | 'enc'): readonly JsonObject[] {
  const kty = key === null ? undefined : memberOf(key, 'kty')
  if (key === null || (kty !== 'RSA' && kty !== 'EC' && kty !== 'OKP')) return []
  const members = publicMembers.flatMap((name) => {
    const value = memberOf(key, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return [{ ...Object.fromEntries(members), use }]
}

function named(name: string, value: string): JsonObject {
  return value === '' ? {} : { [name]: value }
}
