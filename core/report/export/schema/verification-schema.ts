import { z } from 'zod'
import type { AnswerDialect, JwtAnswer } from '../../../introspection/jwt-answer.ts'
import type {
  DecryptionVerdict,
  KeyFacts,
  SignatureVerdict,
} from '../../../introspection/signature.ts'
import { jsonObject, jsonPointer, schemaOf } from './tied.ts'

const keyFactsSchema = schemaOf<KeyFacts>()(
  z
    .strictObject({
      kid: z.string().nullable(),
      kty: z.string(),
      alg: z.string().nullable(),
      use: z.string().nullable(),
      crv: z.string().nullable(),
      bits: z.number().nullable().describe('Length of modulus, curve or secret in bits.'),
      from: z.enum(['jwks', 'pinned', 'client-secret', 'profile']),
    })
    .meta({ id: 'KeyFacts', description: 'What is known of a key; never the key.' }),
)

export const signatureVerdictSchema = schemaOf<SignatureVerdict>()(
  z
    .discriminatedUnion('state', [
      z.strictObject({ state: z.literal('verified'), key: keyFactsSchema }),
      z.strictObject({
        state: z.literal('broken'),
        key: keyFactsSchema.nullable(),
        detail: z.string(),
      }),
      z.strictObject({
        state: z.literal('not-checked'),
        why: z.enum([
          'alg-none',
          'alg-unknown',
          'crit-unknown',
          'no-keys',
          'keys-unreachable',
          'no-fitting-key',
          'no-secret',
          'malformed',
        ]),
        detail: z.string(),
      }),
    ])
    .meta({ id: 'SignatureVerdict', description: 'What checking a signature gave.' }),
)

export const decryptionVerdictSchema = schemaOf<DecryptionVerdict>()(
  z
    .discriminatedUnion('state', [
      z.strictObject({ state: z.literal('decrypted'), key: keyFactsSchema }),
      z.strictObject({
        state: z.literal('not-decrypted'),
        why: z.enum([
          'no-key',
          'key-does-not-fit',
          'alg-unknown',
          'crit-unknown',
          'failed',
          'inflates-too-far',
          'malformed',
        ]),
        detail: z.string(),
      }),
    ])
    .meta({ id: 'DecryptionVerdict', description: 'What decrypting gave.' }),
)

export const jwtAnswerSchema = schemaOf<JwtAnswer>()(
  z
    .strictObject({
      place: z.enum(['body', 'jwt-member']),
      encryption: z
        .strictObject({ header: jsonObject.nullable(), verdict: decryptionVerdictSchema })
        .nullable(),
      signature: z
        .strictObject({
          header: jsonObject.nullable(),
          verdict: signatureVerdictSchema,
          fittingKeys: z.number(),
        })
        .nullable(),
      claims: jsonObject.nullable().describe('Trusted or not: see signature.'),
      duplicates: z.array(jsonPointer),
      problems: z.array(z.string()),
      length: z.number().describe('Characters of the outer compact form.'),
    })
    .meta({ id: 'JwtAnswer', description: 'The JWT that is, or is in, the answer (RFC 9701).' }),
)

export const dialectSchema = schemaOf<AnswerDialect>()(
  z.enum(['rfc9701', 'flat-claims', 'phantom-token', 'keycloak-jwt', 'response-as-jwt']),
)
