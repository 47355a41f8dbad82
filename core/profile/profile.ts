import { z } from 'zod'
import { answerSettingsSchema, plainAnswers } from './answer-settings.ts'
import { callerAuthenticationSchema } from './authentication.ts'
import { connectionSettingsSchema, plainConnection } from './connection-settings.ts'

/** What the caller expects of an answer: the rules measure against it. */
export const expectationsSchema = z.strictObject({
  /** The identifiers of this resource server; empty means that audience rules do not run. */
  audiences: z.array(z.string().min(1).max(2048)).max(100),
  /** Scope tokens that a token must carry here. */
  requiredScopes: z.array(z.string().min(1).max(2048)).max(500),
  /** Names of personal claims that this caller is entitled to. */
  entitledClaims: z.array(z.string().min(1).max(2048)).max(500),
  /** How far two clocks may differ, in seconds. */
  clockSkewSeconds: z.number().int().min(0).max(3600),
})
export type Expectations = z.infer<typeof expectationsSchema>

/** A rule whose findings are set aside for a profile, and why. */
export const silenceSchema = z.strictObject({
  rule: z.string().regex(/^[A-Z]{2,4}-\d{2}$/),
  /** A place as `sayPlace` says it, for instance `answer /email`; null silences the rule everywhere. */
  where: z.string().min(1).max(2048).nullable(),
  reason: z.string().trim().min(1).max(1000),
})
export type Silence = z.infer<typeof silenceSchema>

/** Whether an inspection looks at the issuer's metadata: fresh where the cache is stale, cached only, or not. */
export const metadataUses = ['use', 'offline', 'off'] as const

const profileShape = {
  id: z.uuid(),
  name: z.string().min(1).max(200),
  /** Declared by the person, not verified. */
  role: z.enum(['resource-server', 'client']),
  /** The authorization server's issuer identifier, empty where the person gave none. */
  issuer: z.string().max(2048),
  introspectionEndpoint: z.string().min(1).max(2048),
  authentication: callerAuthenticationSchema,
  expectations: expectationsSchema,
  /** Paths of PEM files, or folders of them, with CA certificates that are trusted beside the default roots. */
  caFiles: z.array(z.string().min(1).max(4096)).max(20),
  /** The person's explicit consent to plain http to a host that is not loopback. */
  allowInsecureHttp: z.boolean(),
  /** Where the secret half lives. A session profile is gone when the app closes. */
  storage: z.enum(['keychain', 'session']),
} as const

const laterShape = {
  answer: answerSettingsSchema,
  connection: connectionSettingsSchema,
  /** Off without an issuer, whatever is set. */
  metadata: z.enum(metadataUses),
  /** The token endpoint, which a client assertion can name as its audience; empty where it is not known. */
  tokenEndpoint: z.string().max(2048),
  /** What the person does not want to hear again of this server. */
  silenced: z.array(silenceSchema).max(200).readonly(),
} as const

/** What a profile has that says nothing of them: what versions before 0.2 wrote. */
export const laterDefaults = {
  answer: plainAnswers,
  connection: plainConnection,
  metadata: 'use',
  tokenEndpoint: '',
  silenced: [],
} as const

/**
 * The public half of a credential profile: who asks, where, and what is expected of the answer.
 * It never holds a secret.
 */
export const profileSchema = z.strictObject({ ...profileShape, ...laterShape })
export type Profile = z.infer<typeof profileSchema>
export type ProfileRole = Profile['role']

/** A profile as a file holds it: one of an older version lacks what came later. */
export const storedProfileSchema = z.strictObject({
  ...profileShape,
  answer: laterShape.answer.default(laterDefaults.answer),
  connection: laterShape.connection.default(laterDefaults.connection),
  metadata: laterShape.metadata.default(laterDefaults.metadata),
  tokenEndpoint: laterShape.tokenEndpoint.default(laterDefaults.tokenEndpoint),
  silenced: laterShape.silenced.default([]),
})

/** A profile as a form makes it: the id is given when it is first saved. */
export const profileDraftSchema = profileSchema.extend({ id: z.uuid().nullable() })
export type ProfileDraft = z.infer<typeof profileDraftSchema>

/** What the window may know of a secret: that it is there, and where it may go. */
export interface SecretState {
  readonly stored: 'keychain' | 'session' | 'none' | 'unknown'
}

/** A profile as the window and the terminal list it. */
export interface ProfileSummary {
  readonly profile: Profile
  readonly secret: SecretState
}
