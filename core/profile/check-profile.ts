import type { ErrorCode } from '../errors.ts'
import { type AuthenticationField, checkAuthentication } from './check-authentication.ts'
import { type ConnectionField, checkConnection } from './check-connection.ts'
import type { ProfileDraft } from './profile.ts'

/** The fields of a profile that a problem can be shown beside. */
export type ProfileField =
  | 'name'
  | 'introspectionEndpoint'
  | 'caFiles'
  | AuthenticationField
  | ConnectionField

/** What stands in the way of saving a profile: `message` says what is wrong and what to do. */
export interface ProfileProblem {
  readonly field: ProfileField
  readonly code: Extract<
    ErrorCode,
    | 'input-invalid'
    | 'profile-name-taken'
    | 'endpoint-invalid'
    | 'endpoint-insecure'
    | 'certificate-file-unreadable'
  >
  readonly message: string
}

/** Another profile, as far as names must not clash. */
export interface NamedProfile {
  readonly id: string
  readonly name: string
}

/** What a check of the endpoint needs of a profile. */
export type EndpointChoice = Pick<ProfileDraft, 'introspectionEndpoint' | 'allowInsecureHttp'>

/** Everything that is wrong with a draft, in the order of the form; empty when it can be saved. */
export function checkProfile(
  draft: ProfileDraft,
  others: readonly NamedProfile[],
): readonly ProfileProblem[] {
  return [
    ...checkName(draft, others),
    ...checkEndpoint(draft),
    ...checkAuthentication(draft).map(invalid),
    ...checkConnection(draft.connection).map(invalid),
  ]
}

/**
 * What is wrong with an introspection endpoint. Plain http is for loopback hosts, or by explicit consent.
 * @see RFC 7662 section 4 (the endpoint must be protected by TLS)
 */
export function checkEndpoint({
  introspectionEndpoint,
  allowInsecureHttp,
}: EndpointChoice): readonly ProfileProblem[] {
  const text = introspectionEndpoint.trim()
  const fault = endpointFault(text)
  if (fault !== null) return [endpointProblem('endpoint-invalid', fault)]
  const url = new URL(text)
  if (url.protocol === 'https:' || isLoopbackHost(url.hostname) || allowInsecureHttp) return []
  return [
    endpointProblem(
      'endpoint-insecure',
      `This endpoint would send the secret and the token unencrypted to ${url.host}. Use https, or allow plain http for this profile.`,
    ),
  ]
}

/** Two names that differ only in case or in blanks round them are the same name. */
export function sameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other)
}

/** True for `localhost`, 127.0.0.0/8 and `[::1]`, written as `URL.hostname` writes them. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

function invalid(problem: Pick<ProfileProblem, 'field' | 'message'>): ProfileProblem {
  return { ...problem, code: 'input-invalid' }
}

function checkName(
  draft: ProfileDraft,
  others: readonly NamedProfile[],
): readonly ProfileProblem[] {
  const name = draft.name.trim()
  if (name === '') {
    return [{ field: 'name', code: 'input-invalid', message: 'Give the profile a name.' }]
  }
  if (!others.some((other) => other.id !== draft.id && sameName(other.name, name))) return []
  return [
    {
      field: 'name',
      code: 'profile-name-taken',
      message: `There is already a profile named “${name}”. Choose another name.`,
    },
  ]
}

function endpointFault(text: string): string | null {
  if (text === '') return 'Give the URL of the introspection endpoint.'
  if (hasBlankOrControl(text)) {
    return 'The introspection endpoint contains blanks or control characters. Remove them.'
  }
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text)) {
    return 'The introspection endpoint is not a URL. Write it in full, like https://as.example.com/introspect.'
  }
  const { protocol } = new URL(text)
  if (protocol !== 'https:' && protocol !== 'http:') {
    return `The introspection endpoint begins with ${protocol}//, but only https:// (and http:// on this machine) can be asked.`
  }
  if (/^[^/]*\/\/[^/?#\\]*@/.test(text)) {
    return 'The introspection endpoint contains a user name or password before the host. Remove it: the client ID and the secret have their own fields.'
  }
  if (text.includes('#')) {
    return 'The introspection endpoint contains a fragment (#…), which is never sent. Remove it.'
  }
  return null
}

function endpointProblem(code: ProfileProblem['code'], message: string): ProfileProblem {
  return { field: 'introspectionEndpoint', code, message }
}

function hasBlankOrControl(text: string): boolean {
  return /[\s\p{Cc}\p{Cf}]/u.test(text)
}

function foldName(name: string): string {
  return name.trim().normalize('NFC').toLowerCase()
}
