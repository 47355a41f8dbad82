import { z } from 'zod'
import type { TokenFacts } from '../../../token/token.ts'
import type { TokenChecks } from '../../../token/token-checks.ts'
import { gatheredKeysSchema, gatheredMetadataSchema } from './gathered-schema.ts'
import { epochMs, jsonObject, schemaOf } from './tied.ts'
import { decryptionVerdictSchema, signatureVerdictSchema } from './verification-schema.ts'

export const tokenFactsSchema = schemaOf<TokenFacts>()(
  z
    .strictObject({
      kind: z.enum(['access_token', 'refresh_token', 'id_token', 'unknown']),
      format: z.enum(['jws', 'jwe', 'opaque']),
      decoded: z
        .strictObject({
          header: jsonObject.nullable(),
          payload: jsonObject.nullable(),
          problems: z.array(z.string()),
        })
        .nullable()
        .describe('Decoded here, its signature not verified.'),
      hint: z.enum(['access_token', 'refresh_token']).nullable(),
      length: z.number().describe('In characters.'),
      madeUp: z.boolean().describe('True for the made-up token of a control request.'),
    })
    .meta({ id: 'TokenFacts', description: 'What is known of the token; never its text.' }),
)

const signatureCheckSchema = z.strictObject({
  issuer: z.string(),
  metadata: gatheredMetadataSchema.nullable(),
  keys: gatheredKeysSchema.nullable(),
  decryption: decryptionVerdictSchema.nullable(),
  verdict: signatureVerdictSchema,
  decrypted: z
    .strictObject({ header: jsonObject.nullable(), claims: jsonObject.nullable() })
    .nullable(),
})

const statusCheckSchema = z.strictObject({
  uri: z.string(),
  index: z.number(),
  value: z.number().nullable(),
  meaning: z.string().nullable(),
  signature: signatureVerdictSchema.nullable(),
  fetchedAt: epochMs,
  problem: z.string().nullable(),
})

export const tokenChecksSchema = schemaOf<TokenChecks>()(
  z
    .strictObject({
      signature: signatureCheckSchema.nullable(),
      status: statusCheckSchema.nullable(),
    })
    .meta({
      id: 'TokenChecks',
      description: 'What was checked of the token itself, beside asking the server.',
    }),
)
