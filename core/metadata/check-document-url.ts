import { isLoopbackHost } from '../profile/check-profile.ts'

/**
 * Why a document that a server names (a key set, a status list) is not fetched, as a sentence; null where it can be.
 * Plain http is for loopback hosts, or by explicit consent.
 * @see RFC 8414 section 2 (`jwks_uri` must be https)
 */
export function documentUrlFault(url: string, allowInsecureHttp: boolean): string | null {
  if (/[\s\p{Cc}\p{Cf}]/u.test(url) || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    return 'Its address is no https URL, so it was not fetched.'
  }
  if (/^[^/]*\/\/[^/?#\\]*@/.test(url)) {
    return 'Its address contains a user name or password, so it was not fetched.'
  }
  const { protocol, hostname, host } = new URL(url)
  if (protocol === 'https:' || isLoopbackHost(hostname) || allowInsecureHttp) return null
  return `It lies at ${host} over plain http, where it can be forged on its way, so it was not fetched.`
}
