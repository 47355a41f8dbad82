import { z } from 'zod'
import type { InForce, SentRequest } from '../../../introspection/sent-request.ts'
import { callerMethods } from '../../../profile/authentication.ts'
import { headerLineSchema } from './exchange-schema.ts'
import { epochMs, jsonObject, schemaOf } from './tied.ts'

const bearerSchema = z.strictObject({
  from: z.enum(['typed', 'client-credentials']),
  sameAsToken: z.boolean(),
  fetchedAt: epochMs.nullable(),
  cached: z.boolean(),
  claims: jsonObject.nullable(),
})

const authenticationSchema = z.strictObject({
  method: z.enum(callerMethods),
  clientId: z.string(),
  basicEncoding: z.enum(['form', 'raw']).nullable(),
  encodingMatters: z.boolean(),
  assertion: z
    .strictObject({ header: jsonObject, claims: jsonObject })
    .nullable()
    .describe('The client assertion, decoded, without its signature.'),
  bearer: bearerSchema.nullable(),
})

const certificateSchema = z.strictObject({
  subject: z.string(),
  issuer: z.string(),
  thumbprint: z.string(),
  validTo: epochMs,
})

const inForceSchema = schemaOf<InForce>()(
  z.strictObject({
    proxyFrom: z.enum(['environment', 'profile']).nullable(),
    caFiles: z.array(z.string()),
    systemRoots: z.boolean(),
    serverName: z.string().nullable(),
    pin: z.string().nullable(),
    certificate: certificateSchema.nullable(),
    ownHeaders: z.array(z.string()),
    ownParameters: z.array(z.tuple([z.string(), z.string()])),
    endpointFrom: z.enum(['profile', 'mtls-alias']),
  }),
)

export const requestSchema = schemaOf<SentRequest>()(
  z
    .strictObject({
      method: z.literal('POST'),
      url: z.string(),
      headers: z.array(headerLineSchema),
      body: z.string(),
      tokenTypeHint: z.enum(['access_token', 'refresh_token']).nullable(),
      format: z.enum(['json', 'jwt', 'vendor-jwt']),
      authentication: authenticationSchema,
      proxy: z.string().nullable(),
      inForce: inForceSchema.describe('Which settings of the profile were in force.'),
    })
    .meta({
      id: 'Request',
      description: 'The request as it was sent, every secret and the token replaced by a mark.',
    }),
)
