import { assertNever } from '../../../../core/assert-never.ts'
import type {
  ClientAuthentication,
  ClientAuthenticationMethod,
  KeyAssertion,
  SecretAssertion,
} from '../../../../core/profile/authentication.ts'
import { secondsOf } from '../read-text.ts'

/** A client assertion as the form holds it, for both kinds of key, so that a change of method loses nothing. */
export interface AssertionValues {
  readonly secretAlgorithm: SecretAssertion['algorithm']
  readonly keyAlgorithm: KeyAssertion['algorithm']
  readonly audience: KeyAssertion['audience']
  readonly ownAudience: string
  readonly lifetimeSeconds: string
  readonly keyId: string
  readonly thumbprint: KeyAssertion['thumbprint']
  /** The public half of the key that is stored, where one is. */
  readonly publicKey: KeyAssertion['publicKey']
}

/** How a client authenticates, as the form holds it. */
export interface ClientValues {
  readonly method: ClientAuthenticationMethod
  readonly clientId: string
  readonly assertion: AssertionValues
}

const emptyAssertion: AssertionValues = {
  secretAlgorithm: 'HS256',
  keyAlgorithm: 'RS256',
  audience: 'issuer',
  ownAudience: '',
  lifetimeSeconds: '60',
  keyId: '',
  thumbprint: 'none',
  publicKey: undefined,
}

/** A client of which nothing is known yet. */
export const emptyClient: ClientValues = {
  method: 'client_secret_basic',
  clientId: '',
  assertion: emptyAssertion,
}

/** The form for a client that exists. */
export function clientValuesOf(client: ClientAuthentication): ClientValues {
  return {
    method: client.method,
    clientId: client.clientId,
    assertion: assertionValuesOf(client),
  }
}

/** How the client authenticates, by what the form holds; a lifetime that is no number becomes NaN. */
export function clientOf({ method, clientId, assertion }: ClientValues): ClientAuthentication {
  const id = clientId.trim()
  switch (method) {
    case 'client_secret_basic':
    case 'client_secret_post':
    case 'tls_client_auth':
    case 'self_signed_tls_client_auth':
    case 'none':
      return { method, clientId: id }
    case 'client_secret_jwt':
      return {
        method,
        clientId: id,
        assertion: { ...sharedOf(assertion), algorithm: assertion.secretAlgorithm },
      }
    case 'private_key_jwt':
      return { method, clientId: id, assertion: keyAssertionOf(assertion) }
    default:
      return assertNever(method)
  }
}

function keyAssertionOf(values: AssertionValues): KeyAssertion {
  return {
    ...sharedOf(values),
    algorithm: values.keyAlgorithm,
    keyId: values.keyId.trim(),
    thumbprint: values.thumbprint,
    ...(values.publicKey === undefined ? {} : { publicKey: values.publicKey }),
  }
}

function sharedOf({ audience, ownAudience, lifetimeSeconds }: AssertionValues) {
  return {
    audience,
    ownAudience: audience === 'own' ? ownAudience.trim() : '',
    lifetimeSeconds: secondsOf(lifetimeSeconds),
  }
}

function assertionValuesOf(client: ClientAuthentication): AssertionValues {
  if (!('assertion' in client)) return emptyAssertion
  const { audience, ownAudience, lifetimeSeconds } = client.assertion
  const shared = {
    ...emptyAssertion,
    audience,
    ownAudience,
    lifetimeSeconds: String(lifetimeSeconds),
  }
  if (client.method === 'client_secret_jwt') {
    return { ...shared, secretAlgorithm: client.assertion.algorithm }
  }
  const { algorithm, keyId, thumbprint, publicKey } = client.assertion
  return { ...shared, keyAlgorithm: algorithm, keyId, thumbprint, publicKey }
}
