import type { LoupeError } from '../errors.ts'
import { isLoopbackHost } from '../profile/check-profile.ts'

/** Why an issuer cannot be asked for its metadata: `message` says what is wrong and what to do. */
export interface IssuerProblem {
  readonly code: Extract<LoupeError['code'], 'endpoint-invalid' | 'endpoint-insecure'>
  readonly message: string
}

/**
 * What is wrong with an issuer, or with a metadata URL given in its place; null when it can be asked.
 * @see RFC 8414 section 2
 */
export function issuerProblem(issuer: string, allowInsecureHttp: boolean): IssuerProblem | null {
  const fault = issuerFault(issuer)
  if (fault !== null) return { code: 'endpoint-invalid', message: fault }
  const url = new URL(issuer)
  if (url.protocol === 'https:' || isLoopbackHost(url.hostname) || allowInsecureHttp) return null
  return {
    code: 'endpoint-insecure',
    message: `Metadata that comes from ${url.host} over plain http can be forged on its way. Use https, or allow plain http for this profile.`,
  }
}

function issuerFault(issuer: string): string | null {
  if (/[\s\p{Cc}\p{Cf}]/u.test(issuer)) {
    return 'The issuer contains blanks or control characters. Remove them.'
  }
  if (!/^https?:\/\//i.test(issuer) || !URL.canParse(issuer)) {
    return 'The issuer is not a URL. Write it in full, like https://as.example.com.'
  }
  if (/^[^/]*\/\/[^/?#\\]*@/.test(issuer)) {
    return 'The issuer contains a user name or password before the host. Remove it.'
  }
  if (issuer.includes('#')) return 'The issuer contains a fragment (#…). Remove it.'
  if (issuer.includes('?') && !issuer.includes('/.well-known/')) {
    return 'The issuer contains a query (?…), which an issuer never has. Remove it.'
  }
  return null
}
