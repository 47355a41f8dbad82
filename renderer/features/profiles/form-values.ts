import { plainAnswers } from '../../../core/profile/answer-settings.ts'
import { isLoopbackHost } from '../../../core/profile/check-profile.ts'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import type { Profile, ProfileDraft } from '../../../core/profile/profile.ts'
import { type AnswerValues, answerOf, answerValuesOf } from './answers/answer-values.ts'
import {
  type AuthenticationValues,
  authenticationOf,
  authenticationValuesOf,
  emptyAuthentication,
} from './caller/authentication-values.ts'
import {
  type ConnectionValues,
  connectionOf,
  connectionValuesOf,
} from './connection/connection-values.ts'
import { linesOf, secondsOf, wordsOf } from './read-text.ts'
import { type KeyChoices, noKeyChoices } from './secrets/key-choice.ts'

/** A profile as the form holds it: lists and numbers are text while they are typed. The secret is not here. */
export interface FormValues {
  readonly name: string
  readonly role: Profile['role']
  readonly issuer: string
  readonly introspectionEndpoint: string
  readonly tokenEndpoint: string
  readonly metadata: Profile['metadata']
  readonly authentication: AuthenticationValues
  readonly answer: AnswerValues
  readonly connection: ConnectionValues
  /** Where keys come from when the profile is saved. */
  readonly keys: KeyChoices
  readonly audiences: string
  readonly requiredScopes: string
  readonly entitledClaims: string
  readonly clockSkewSeconds: string
  readonly caFiles: readonly string[]
  readonly allowInsecureHttp: boolean
  readonly storage: Profile['storage']
  readonly silenced: Profile['silenced']
}

/** Changes a part of what the form holds. */
export type ChangeForm = (part: Partial<FormValues>) => void

/** The form for a new profile. */
export const emptyForm: FormValues = {
  name: '',
  role: 'resource-server',
  issuer: '',
  introspectionEndpoint: '',
  tokenEndpoint: '',
  metadata: 'use',
  authentication: emptyAuthentication,
  answer: answerValuesOf(plainAnswers),
  connection: connectionValuesOf(plainConnection),
  keys: noKeyChoices,
  audiences: '',
  requiredScopes: '',
  entitledClaims: '',
  clockSkewSeconds: '60',
  caFiles: [],
  allowInsecureHttp: false,
  storage: 'keychain',
  silenced: [],
}

/** The form for a profile that exists. */
export function formOf(profile: Profile): FormValues {
  const { expectations } = profile
  return {
    name: profile.name,
    role: profile.role,
    issuer: profile.issuer,
    introspectionEndpoint: profile.introspectionEndpoint,
    tokenEndpoint: profile.tokenEndpoint,
    metadata: profile.metadata,
    authentication: authenticationValuesOf(profile.authentication),
    answer: answerValuesOf(profile.answer),
    connection: connectionValuesOf(profile.connection),
    keys: keysOf(profile),
    audiences: expectations.audiences.join('\n'),
    requiredScopes: expectations.requiredScopes.join('\n'),
    entitledClaims: expectations.entitledClaims.join('\n'),
    clockSkewSeconds: String(expectations.clockSkewSeconds),
    caFiles: profile.caFiles,
    allowInsecureHttp: profile.allowInsecureHttp,
    storage: profile.storage,
    silenced: profile.silenced,
  }
}

/** The draft that a form makes; a number that is none becomes NaN, which no save accepts. */
export function draftOf(values: FormValues, id: string | null): ProfileDraft {
  return {
    id,
    name: values.name.trim(),
    role: values.role,
    issuer: values.issuer.trim(),
    introspectionEndpoint: values.introspectionEndpoint.trim(),
    tokenEndpoint: values.tokenEndpoint.trim(),
    metadata: values.metadata,
    authentication: authenticationOf(values.authentication),
    answer: answerOf(withoutKey(values)),
    connection: connectionOf(values.connection),
    expectations: {
      audiences: linesOf(values.audiences),
      requiredScopes: wordsOf(values.requiredScopes),
      entitledClaims: wordsOf(values.entitledClaims),
      clockSkewSeconds: secondsOf(values.clockSkewSeconds),
    },
    caFiles: [...values.caFiles],
    allowInsecureHttp: values.allowInsecureHttp,
    storage: values.storage,
    silenced: values.silenced,
  }
}

/** True where a URL of the profile is plain http to a host that is not loopback. */
export function needsHttpConsent(values: FormValues): boolean {
  const { issuer, introspectionEndpoint, tokenEndpoint, authentication, answer } = values
  const fetches =
    authentication.method === 'bearer' && authentication.bearer.from === 'client-credentials'
  return [
    introspectionEndpoint,
    issuer,
    tokenEndpoint,
    ...(fetches ? [authentication.bearer.tokenEndpoint] : []),
    ...(answer.keysFrom === 'jwks-url' ? [answer.jwksUrl] : []),
  ].some((text) => isInsecure(text.trim()))
}

function isInsecure(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return url.protocol === 'http:' && !isLoopbackHost(url.hostname)
}

/** A profile whose decryption key is taken away says so by having no public one. */
function withoutKey({ answer, keys }: FormValues): AnswerValues {
  return keys.decryption.from === 'none' ? { ...answer, encryptionKey: null } : answer
}

/** What is stored is kept; what is not there has to be given. */
function keysOf({ answer, authentication }: Profile): KeyChoices {
  const client =
    authentication.method === 'bearer' && authentication.source.from === 'client-credentials'
      ? authentication.source.client
      : authentication
  return {
    ...noKeyChoices,
    signing: { from: client.method === 'private_key_jwt' ? 'keep' : 'text' },
    decryption: { from: answer.encryptionKey === null ? 'none' : 'keep' },
  }
}
