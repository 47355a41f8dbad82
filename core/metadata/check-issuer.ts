import type { LoupeError } from '../errors.ts'
import { isLoopbackHost } from '../profile/check-profile.ts'

/** Why an issuer cannot be asked for its metadata: `message` says what is wrong and what to do. */
export interface IssuerProblem {
  readonly code: Extract<LoupeError['code'], 'endpoint-invalid' | 'endpoint-insecure'>
  readonly message: string
}

/** Whose URL is checked, as the sentence names it. */
export type CheckedUrl = 'issuer' | 'resource' | 'resource metadata'

/**
 * What is wrong with an issuer, with a metadata URL given in its place, or with a protected resource; null when it can
 * be asked. Of these only an issuer never has a query.
 * @see RFC 8414 section 2
 * @see RFC 9728 section 1.2
 */
export function issuerProblem(
  given: string,
  allowInsecureHttp: boolean,
  what: CheckedUrl = 'issuer',
): IssuerProblem | null {
  const fault = urlFault(given, what)
  if (fault !== null) return { code: 'endpoint-invalid', message: fault }
  const url = new URL(given)
  if (url.protocol === 'https:' || isLoopbackHost(url.hostname) || allowInsecureHttp) return null
  return {
    code: 'endpoint-insecure',
    message: `Metadata that comes from ${url.host} over plain http can be forged on its way. Use https, or allow plain http for this profile.`,
  }
}

function urlFault(given: string, what: CheckedUrl): string | null {
  if (/[\s\p{Cc}\p{Cf}]/u.test(given)) {
    return `The ${what} contains blanks or control characters. Remove them.`
  }
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) {
    return `The ${what} is not a URL. Write it in full, like https://${what === 'issuer' ? 'as' : 'api'}.example.com.`
  }
  if (/^[^/]*\/\/[^/?#\\]*@/.test(given)) {
    return `The ${what} contains a user name or password before the host. Remove it.`
  }
  if (given.includes('#')) return `The ${what} contains a fragment (#…). Remove it.`
  if (what === 'issuer' && given.includes('?') && !given.includes('/.well-known/')) {
    return 'The issuer contains a query (?…), which an issuer never has. Remove it.'
  }
  return null
}
