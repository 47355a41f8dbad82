import { z } from 'zod'

/**
 * How the caller authenticates at the introspection endpoint (public half; the secret is elsewhere).
 * Further methods become further members of this union.
 * @see RFC 6749 section 2.3.1
 */
export const callerAuthenticationSchema = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('client_secret_basic'),
    clientId: z.string().min(1).max(2048),
  }),
  z.strictObject({
    method: z.literal('client_secret_post'),
    clientId: z.string().min(1).max(2048),
  }),
])
export type CallerAuthentication = z.infer<typeof callerAuthenticationSchema>
export type CallerAuthenticationMethod = CallerAuthentication['method']

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

/**
 * The public half of a credential profile: who asks, where, and what is expected of the answer.
 * It never holds a secret.
 */
export const profileSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1).max(200),
  /** Declared by the person, not verified. */
  role: z.enum(['resource-server', 'client']),
  /** The authorization server's issuer identifier, empty where the person gave none. */
  issuer: z.string().max(2048),
  introspectionEndpoint: z.string().min(1).max(2048),
  authentication: callerAuthenticationSchema,
  expectations: expectationsSchema,
  /** Paths of PEM files with CA certificates that are trusted beside the default roots. */
  caFiles: z.array(z.string().min(1).max(4096)).max(20),
  /** The person's explicit consent to plain http to a host that is not loopback. */
  allowInsecureHttp: z.boolean(),
  /** Where the secret half lives. A session profile is gone when the app closes. */
  storage: z.enum(['keychain', 'session']),
})
export type Profile = z.infer<typeof profileSchema>
export type ProfileRole = Profile['role']

/** A profile as a form makes it: the id is given when it is first saved. */
export const profileDraftSchema = profileSchema.extend({ id: z.uuid().nullable() })
export type ProfileDraft = z.infer<typeof profileDraftSchema>

/** The secret half of a profile. It lives in the keychain, or in main's memory, and nowhere else. */
export const profileSecretSchema = z.strictObject({ clientSecret: z.string().min(1).max(8192) })
export type ProfileSecret = z.infer<typeof profileSecretSchema>

/** What the window may know of a secret: that it is there, and where it may go. */
export interface SecretState {
  readonly stored: 'keychain' | 'session' | 'none' | 'unknown'
}

/** A profile as the window and the terminal list it. */
export interface ProfileSummary {
  readonly profile: Profile
  readonly secret: SecretState
}
