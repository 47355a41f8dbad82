import type { Call } from '../../../core/introspection/call/call.ts'
import type { Profile } from '../../../core/profile/profile.ts'

/** Whether a pasted call goes to an introspection endpoint, rather than with a token to some resource. */
export function isIntrospectionCall(call: Call, profile: Profile | null): boolean {
  const asksAboutToken = (call.token?.count ?? 0) > 0 || call.query.includes('token')
  if (asksAboutToken || /introspect/i.test(call.url)) return true
  return profile !== null && isSameEndpoint(call, profile)
}

/** Whether a call goes where a profile asks; a raw request does not tell its scheme. */
export function isSameEndpoint({ url }: Call, { introspectionEndpoint }: Profile): boolean {
  return withoutScheme(url) === withoutScheme(introspectionEndpoint)
}

function withoutScheme(url: string): string {
  return url
    .replace(/^https?:/i, '')
    .replace(/[?#].*$/s, '')
    .toLowerCase()
}
