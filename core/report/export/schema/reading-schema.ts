import { z } from 'zod'
import { type PersonalDatum, personalCategories } from '../../../claims/personal.ts'
import type { ScopeDiff } from '../../../scope/scope-diff.ts'
import type { Timeline } from '../../../time/timeline.ts'
import type { MemberReading, NextStep } from '../../report.ts'
import { sourceSchema } from './finding-schema.ts'
import { epochMs, jsonPointer, jsonValue, schemaOf } from './tied.ts'

export const memberSchema = schemaOf<MemberReading>()(
  z
    .strictObject({
      name: z.string(),
      pointer: jsonPointer,
      value: jsonValue,
      kind: z.enum(['rfc7662', 'registered', 'known', 'unknown']),
      meaning: z.string().nullable(),
      source: sourceSchema.nullable(),
      human: z.string().nullable().describe('The value for people.'),
      instant: epochMs.nullable(),
    })
    .meta({ id: 'Member', description: 'A member of the answer with its meaning.' }),
)

export const timelineSchema = schemaOf<Timeline>()(
  z
    .strictObject({
      points: z.array(
        z.strictObject({
          kind: z.enum(['iat', 'nbf', 'auth_time', 'exp', 'now', 'server-date']),
          at: epochMs,
          label: z.string(),
          from: z.enum(['answer', 'token', 'header', 'clock']),
        }),
      ),
      valid: z.strictObject({ from: epochMs.nullable(), to: epochMs.nullable() }),
      skew: z.strictObject({ from: epochMs, to: epochMs }),
      clockDifferenceSeconds: z.number().nullable(),
      sentences: z.array(z.string()),
    })
    .meta({ id: 'Timeline', description: 'When the token is valid.' }),
)

export const scopesSchema = schemaOf<ScopeDiff>()(
  z
    .strictObject({
      required: z.array(z.string()),
      granted: z.array(z.string()).nullable().describe('Null where the answer tells no scope.'),
      missing: z.array(z.strictObject({ scope: z.string(), nearMiss: z.string().nullable() })),
      extra: z.array(z.string()),
      present: z.array(z.string()),
    })
    .meta({ id: 'Scopes', description: 'Scope tokens required, granted, missing and extra.' }),
)

export const personalDatumSchema = schemaOf<PersonalDatum>()(
  z
    .strictObject({
      part: z.enum(['answer', 'jwt', 'response-header', 'body']),
      pointer: jsonPointer,
      encoded: z
        .strictObject({
          as: z.enum(['json', 'base64', 'base64-json', 'jwt', 'form']),
          pointer: jsonPointer,
        })
        .nullable()
        .describe('Set where the string at the pointer has to be decoded to see it.'),
      inName: z.boolean(),
      foundBy: z.enum(['name', 'value', 'place']),
      why: z.string(),
      name: z.string(),
      category: z.enum(personalCategories),
      label: z.string().describe('The word of the placeholder that masks it.'),
      entitlement: z.enum(['allow-list', 'scope', 'claims-parameter', 'none']),
      scope: z.string().nullable(),
    })
    .meta({ id: 'PersonalDatum', description: 'One piece of personal data in the answer.' }),
)

export const nextStepSchema = schemaOf<NextStep>()(
  z
    .union([
      z.strictObject({
        kind: z.enum([
          'control-request',
          'retry-raw-basic',
          'ask-for-jwt',
          'ask-for-json',
          'verify-token',
          'fetch-status',
          'retry-without-hint',
        ]),
        why: z.string(),
      }),
      z.strictObject({
        kind: z.literal('retry-with-hint'),
        hint: z.enum(['refresh_token', 'access_token']),
        why: z.string(),
      }),
    ])
    .meta({ id: 'NextStep', description: 'A further request that the report proposes.' }),
)
