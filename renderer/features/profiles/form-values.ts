import { isLoopbackHost } from '../../../core/profile/check-profile.ts'
import { laterDefaults, type Profile, type ProfileDraft } from '../../../core/profile/profile.ts'

/** A profile as the form holds it: lists and numbers are text while they are typed. The secret is not here. */
export interface FormValues {
  readonly name: string
  readonly role: Profile['role']
  readonly issuer: string
  readonly introspectionEndpoint: string
  readonly method: 'client_secret_basic' | 'client_secret_post'
  readonly clientId: string
  readonly audiences: string
  readonly requiredScopes: string
  readonly entitledClaims: string
  readonly clockSkewSeconds: string
  readonly caFiles: readonly string[]
  readonly allowInsecureHttp: boolean
  readonly storage: Profile['storage']
}

/** The form for a new profile. */
export const emptyForm: FormValues = {
  name: '',
  role: 'resource-server',
  issuer: '',
  introspectionEndpoint: '',
  method: 'client_secret_basic',
  clientId: '',
  audiences: '',
  requiredScopes: '',
  entitledClaims: '',
  clockSkewSeconds: '60',
  caFiles: [],
  allowInsecureHttp: false,
  storage: 'keychain',
}

/** The form for a profile that exists. */
export function formOf(profile: Profile): FormValues {
  const { expectations, authentication } = profile
  return {
    name: profile.name,
    role: profile.role,
    issuer: profile.issuer,
    introspectionEndpoint: profile.introspectionEndpoint,
    method:
      authentication.method === 'client_secret_post'
        ? authentication.method
        : 'client_secret_basic',
    clientId: authentication.clientId,
    audiences: expectations.audiences.join('\n'),
    requiredScopes: expectations.requiredScopes.join('\n'),
    entitledClaims: expectations.entitledClaims.join('\n'),
    clockSkewSeconds: String(expectations.clockSkewSeconds),
    caFiles: profile.caFiles,
    allowInsecureHttp: profile.allowInsecureHttp,
    storage: profile.storage,
  }
}

/** The draft that a form makes; a clock skew (seconds) that is no number becomes NaN, which no save accepts. */
export function draftOf(values: FormValues, id: string | null): ProfileDraft {
  return {
    id,
    name: values.name.trim(),
    role: values.role,
    issuer: values.issuer.trim(),
    introspectionEndpoint: values.introspectionEndpoint.trim(),
    authentication: { method: values.method, clientId: values.clientId.trim() },
    expectations: {
      audiences: linesOf(values.audiences),
      requiredScopes: wordsOf(values.requiredScopes),
      entitledClaims: wordsOf(values.entitledClaims),
      clockSkewSeconds: secondsOf(values.clockSkewSeconds),
    },
    caFiles: [...values.caFiles],
    allowInsecureHttp: values.allowInsecureHttp && needsHttpConsent(values),
    storage: values.storage,
    ...laterDefaults,
  }
}

/** True where the endpoint or the issuer is plain http to a host that is not loopback. */
export function needsHttpConsent(
  values: Pick<FormValues, 'issuer' | 'introspectionEndpoint'>,
): boolean {
  return [values.introspectionEndpoint, values.issuer].some((text) => {
    if (!URL.canParse(text.trim())) return false
    const url = new URL(text.trim())
    return url.protocol === 'http:' && !isLoopbackHost(url.hostname)
  })
}

function secondsOf(text: string): number {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN
}

function linesOf(text: string): string[] {
  return unique(text.split('\n').map((line) => line.trim()))
}

function wordsOf(text: string): string[] {
  return unique(text.split(/\s+/))
}

function unique(parts: readonly string[]): string[] {
  return [...new Set(parts)].filter((part) => part !== '')
}
