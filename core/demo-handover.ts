import { z } from 'zod'
import { answerSettingsSchema } from './profile/answer-settings.ts'
import { callerAuthenticationSchema } from './profile/authentication.ts'
import { expectationsSchema, profileSchema } from './profile/profile.ts'
import { profileSecretSchema } from './profile/secret.ts'

/** What the demo server hands the app for a profile of this session: its public half and its secret. */
export const demoProfileSchema = z.strictObject({
  name: profileSchema.shape.name,
  description: z.string().min(1),
  role: profileSchema.shape.role,
  issuer: z.url(),
  introspectionEndpoint: z.url(),
  clientAuthentication: callerAuthenticationSchema,
  secret: profileSecretSchema,
  answer: answerSettingsSchema,
  audiences: expectationsSchema.shape.audiences,
  requiredScopes: expectationsSchema.shape.requiredScopes,
  entitledClaims: expectationsSchema.shape.entitledClaims,
})
export type DemoProfile = z.infer<typeof demoProfileSchema>

/** A demo token to pick from, described so that a newcomer understands it. */
export const demoHandoverTokenSchema = z.strictObject({
  key: z.string().min(1),
  label: z.string().min(1),
  description: z.string().min(1),
  token: z.string().min(1),
  tokenTypeHint: z.enum(['access_token', 'refresh_token']).nullable(),
})
export type DemoHandoverToken = z.infer<typeof demoHandoverTokenSchema>

/** The answer of the demo server's `GET /demo/handover`: all that the app needs for a first run. */
export const demoHandoverSchema = z.strictObject({
  issuer: z.url(),
  profiles: z.array(demoProfileSchema).min(1),
  tokens: z.array(demoHandoverTokenSchema).min(1),
})
export type DemoHandover = z.infer<typeof demoHandoverSchema>
