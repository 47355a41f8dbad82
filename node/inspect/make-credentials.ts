import { assertNever } from '../../core/assert-never.ts'
import { LoupeError } from '../../core/errors.ts'
import type { Credentials } from '../../core/introspection/credentials.ts'
import type { SentAssertion } from '../../core/introspection/sent-request.ts'
import type { ClientAuthentication } from '../../core/profile/authentication.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import type { signAssertion } from '../jose/sign-assertion.ts'

/** Credentials ready to send, and what of them may be shown. */
export interface MadeCredentials {
  readonly credentials: Credentials
  readonly assertion: SentAssertion | null
}

/** The URLs that an assertion can name as its audience; empty where one is not known. */
export interface AssertionAudiences {
  readonly issuer: string
  readonly tokenEndpoint: string
  readonly introspectionEndpoint: string
}

/** What making credentials needs of the outside world. */
export interface CredentialParts {
  readonly sign: typeof signAssertion
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Makes a `jti`. */
  readonly newId: () => string
}

/**
 * Makes a client's credentials of its settings and its secret; an assertion is signed afresh each time. Throws
 * LoupeError `secret-missing`, `input-invalid` for an audience that is not known, `key-unsuitable`.
 */
export async function makeCredentials(
  authentication: ClientAuthentication,
  secret: ProfileSecret,
  audiences: AssertionAudiences,
  parts: CredentialParts,
): Promise<MadeCredentials> {
  const { clientId } = authentication
  switch (authentication.method) {
    case 'client_secret_basic':
    case 'client_secret_post': {
      const clientSecret = required(secret.clientSecret, 'client secret')
      return {
        credentials: { method: authentication.method, clientId, clientSecret },
        assertion: null,
      }
    }
    case 'client_secret_jwt':
    case 'private_key_jwt': {
      const { compact, sent } = await parts.sign({
        authentication,
        audience: audienceOf(authentication, audiences),
        secret,
        now: parts.now(),
        jti: parts.newId(),
      })
      return {
        credentials: { method: authentication.method, clientId, assertion: compact },
        assertion: sent,
      }
    }
    case 'tls_client_auth':
    case 'self_signed_tls_client_auth':
      required(secret.certificate, 'client certificate')
      return { credentials: { method: authentication.method, clientId }, assertion: null }
    case 'none':
      return { credentials: { method: authentication.method, clientId }, assertion: null }
    default:
      return assertNever(authentication)
  }
}

type Asserting = Extract<
  ClientAuthentication,
  { readonly method: 'client_secret_jwt' | 'private_key_jwt' }
>

/** @see RFC 7523 section 3 */
function audienceOf({ assertion }: Asserting, audiences: AssertionAudiences): string {
  switch (assertion.audience) {
    case 'issuer':
      return named(audiences.issuer, 'the issuer, and the profile names none')
    case 'token-endpoint':
      return named(audiences.tokenEndpoint, 'the token endpoint, and the profile names none')
    case 'introspection-endpoint':
      return audiences.introspectionEndpoint
    case 'own':
      return named(assertion.ownAudience, 'a value of your own, and it is empty')
    default:
      return assertNever(assertion.audience)
  }
}

function named(audience: string, what: string): string {
  if (audience !== '') return audience
  throw new LoupeError(
    'input-invalid',
    `The client assertion is to name ${what}. Edit the profile: fill it in, or choose another audience.`,
  )
}

function required<T>(part: T | undefined, what: string): T {
  if (part !== undefined) return part
  throw new LoupeError(
    'secret-missing',
    `This profile has no ${what}. Edit the profile and give it again.`,
  )
}
