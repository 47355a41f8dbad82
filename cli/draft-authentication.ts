import { assertNever } from '../core/assert-never.ts'
import { LoupeError } from '../core/errors.ts'
import {
  type CallerAuthentication,
  type ClientAuthentication,
  type ClientAuthenticationMethod,
  keyAlgorithms,
  type SecretAssertion,
  secretAlgorithms,
} from '../core/profile/authentication.ts'
import type { AddOptions } from './add-options.ts'

/** How the caller authenticates, as the options say. Throws `input-invalid` for what does not go together. */
export function draftAuthentication(options: AddOptions): CallerAuthentication {
  if (options.method !== 'bearer') return clientOf(options.method, options)
  const { clientId, tokenEndpoint } = options
  if (tokenEndpoint === '') return { method: 'bearer', clientId, source: { from: 'typed' } }
  const source = {
    from: 'client-credentials',
    tokenEndpoint,
    client: clientOf(options.tokenClientMethod, options),
    scope: options.tokenScope,
    resources: [...options.tokenResource],
    audience: options.tokenAudience,
  } as const
  return { method: 'bearer', clientId, source: { ...source, resources: [...source.resources] } }
}

function clientOf(method: ClientAuthenticationMethod, options: AddOptions): ClientAuthentication {
  const { clientId } = options
  if (clientId === '') {
    throw new LoupeError(
      'input-invalid',
      'Give the client ID under which the authorization server knows this caller: --client-id.',
    )
  }
  switch (method) {
    case 'client_secret_jwt': {
      const algorithm = oneOf(secretAlgorithms, options.assertionAlg ?? 'HS256', method)
      return { method, clientId, assertion: { ...assertionOf(options), algorithm } }
    }
    case 'private_key_jwt':
      return { method, clientId, assertion: keyAssertionOf(options) }
    case 'client_secret_basic':
    case 'client_secret_post':
    case 'tls_client_auth':
    case 'self_signed_tls_client_auth':
    case 'none':
      return { method, clientId }
    default:
      return assertNever(method)
  }
}

function keyAssertionOf(options: AddOptions) {
  const { assertionAlg, keyId, thumbprint } = options
  if (assertionAlg === undefined) {
    throw new LoupeError(
      'input-invalid',
      `Say with which algorithm the key signs: --assertion-alg, one of ${keyAlgorithms.join(', ')}.`,
    )
  }
  const algorithm = oneOf(keyAlgorithms, assertionAlg, 'private_key_jwt')
  return { ...assertionOf(options), algorithm, keyId, thumbprint }
}

function assertionOf(options: AddOptions): Omit<SecretAssertion, 'algorithm'> {
  const { assertionAudience, assertionLifetime, issuer, tokenEndpoint } = options
  const named = { ownAudience: '', lifetimeSeconds: assertionLifetime }
  switch (assertionAudience) {
    case 'issuer':
      refuseEmpty(issuer, 'the issuer', '--issuer')
      return { ...named, audience: 'issuer' }
    case 'token-endpoint':
      refuseEmpty(tokenEndpoint, 'the token endpoint', '--token-endpoint')
      return { ...named, audience: 'token-endpoint' }
    case 'introspection-endpoint':
      return { ...named, audience: 'introspection-endpoint' }
    default:
      return { ...named, audience: 'own', ownAudience: assertionAudience }
  }
}

function refuseEmpty(text: string, what: string, option: string): void {
  if (text !== '') return
  throw new LoupeError(
    'input-invalid',
    `The client assertion is to name ${what} as its audience: give ${option}, or choose another --assertion-audience.`,
  )
}

function oneOf<T extends string>(choices: readonly T[], text: string, method: string): T {
  const found = choices.find((choice) => choice === text)
  if (found !== undefined) return found
  throw new LoupeError(
    'input-invalid',
    `--assertion-alg ${text} does not go with ${method}: choose one of ${choices.join(', ')}.`,
  )
}
