import { z } from 'zod'
import type { Review } from '../../../claims/review.ts'
import type { ExportedReport } from '../to-json.ts'
import { responseSchema, timingsSchema, tlsFactsSchema } from './exchange-schema.ts'
import { findingSchema, ruleNotRunSchema, silencedFindingSchema } from './finding-schema.ts'
import { gatheredKeysSchema, gatheredMetadataSchema } from './gathered-schema.ts'
import {
  memberSchema,
  nextStepSchema,
  personalDatumSchema,
  scopesSchema,
  timelineSchema,
} from './reading-schema.ts'
import { requestSchema } from './request-schema.ts'
import { epochMs, schemaOf } from './tied.ts'
import { tokenChecksSchema, tokenFactsSchema } from './token-schema.ts'
import { dialectSchema, jwtAnswerSchema } from './verification-schema.ts'

const reviewSchema = schemaOf<Review>()(
  z
    .strictObject({
      claimsParameter: z.string().describe('The authorization request’s claims parameter.'),
      consent: z.string(),
      legalBasis: z.string(),
    })
    .meta({ id: 'Review', description: 'A reviewer’s notes, which nothing checks.' }),
)

const profileSchema = z
  .strictObject({
    name: z.string(),
    role: z.enum(['resource-server', 'client']).describe('Declared, not verified.'),
    issuer: z.string(),
    clientId: z.string(),
    clockSkewSeconds: z.number(),
  })
  .meta({ id: 'Profile', description: 'Who asked.' })

const verdictSchema = z
  .strictObject({
    state: z.enum(['active', 'inactive', 'no-valid-answer']),
    sentence: z.string(),
    advice: z.string().nullable(),
  })
  .meta({ id: 'Verdict', description: 'Is the token alive, and why not.' })

const exportedReportSchema = schemaOf<ExportedReport>()(
  z.strictObject({
    format: z.literal('token-loupe-report'),
    version: z.literal(1),
    generator: z.strictObject({ name: z.literal('Token Loupe'), version: z.string() }),
    notice: z.string().describe('Whether the file shows personal values, as a sentence.'),
    examinedAt: epochMs,
    askedAt: epochMs,
    redacted: z
      .boolean()
      .describe('True where personal values are placeholders: ‹email 1›, equal for equal values.'),
    profile: profileSchema,
    token: tokenFactsSchema,
    verdict: verdictSchema,
    members: z.array(memberSchema),
    timeline: timelineSchema,
    scopes: scopesSchema,
    findings: z.array(findingSchema).describe('Worst first.'),
    silenced: z.array(silencedFindingSchema),
    notRun: z.array(ruleNotRunSchema),
    personal: z.array(personalDatumSchema),
    review: reviewSchema,
    nextSteps: z.array(nextStepSchema),
    request: requestSchema,
    response: responseSchema.nullable(),
    jwt: jwtAnswerSchema.nullable(),
    dialect: dialectSchema.nullable(),
    metadata: gatheredMetadataSchema.nullable(),
    keys: gatheredKeysSchema.nullable(),
    checks: tokenChecksSchema,
    timings: timingsSchema,
    tls: tlsFactsSchema.nullable(),
  }),
)

/** The JSON Schema of an exported report: what `docs/report.schema.json` holds. @see https://json-schema.org/draft/2020-12 */
export function reportJsonSchema(): object {
  return {
    title: 'Token Loupe report',
    description:
      'What one exchange with a token introspection endpoint (RFC 7662, RFC 9701) says, as Token Loupe exports it: version 1.',
    ...z.toJSONSchema(exportedReportSchema, { unrepresentable: 'any' }),
  }
}
