import { z } from 'zod'
import type { AnswerProblem, StatusReading } from '../../../introspection/answer.ts'
import type { HeaderLine, Timings, TlsFacts } from '../../../introspection/evidence.ts'
import { epochMs, schemaOf } from './tied.ts'

export const headerLineSchema = schemaOf<HeaderLine>()(
  z
    .tuple([z.string(), z.string()])
    .meta({ id: 'HeaderLine', description: 'A header: its name as written, and its value.' }),
)

const statusReadingSchema = schemaOf<StatusReading>()(
  z.enum([
    'redirect',
    'bad-request',
    'refused-token-kind',
    'probably-unknown-token',
    'wrong-caller-authentication',
    'caller-refused',
    'caller-not-allowed',
    'wrong-endpoint',
    'wrong-method',
    'too-many-requests',
    'server-error',
    'unexpected',
  ]),
)

const plainProblems = z.enum([
  'transport',
  'body-cut',
  'empty',
  'html',
  'jwt',
  'not-utf-8',
  'active-missing',
])

const explainedProblems = z.enum([
  'jwt-malformed',
  'jwt-not-decrypted',
  'jwt-untrusted',
  'broken-json',
  'too-complex',
])

const problemSchema = schemaOf<AnswerProblem>()(
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: plainProblems }),
      z.strictObject({ kind: explainedProblems, detail: z.string() }),
      z.strictObject({
        kind: z.literal('status'),
        status: z.number(),
        reading: statusReadingSchema,
      }),
      z.strictObject({ kind: z.literal('encoded'), contentEncoding: z.string() }),
      z.strictObject({ kind: z.enum(['not-an-object', 'active-not-boolean']), found: z.string() }),
    ])
    .meta({ id: 'AnswerProblem', description: 'Why a response is no valid answer.' }),
)

export const responseSchema = z
  .strictObject({
    status: z.number(),
    statusText: z.string(),
    headers: z.array(headerLineSchema),
    body: z.string().describe('As it came; of a redacted report without personal values.'),
    receivedBytes: z.number(),
    problem: problemSchema.nullable(),
  })
  .meta({ id: 'Response', description: 'The response, secrets and token replaced by marks.' })

export const timingsSchema = schemaOf<Timings>()(
  z
    .strictObject({
      dnsMs: z.number().nullable(),
      connectMs: z.number().nullable(),
      tlsMs: z.number().nullable(),
      firstByteMs: z.number().nullable(),
      totalMs: z.number(),
    })
    .meta({ id: 'Timings', description: 'Milliseconds; null where a phase did not happen.' }),
)

export const tlsFactsSchema = schemaOf<TlsFacts>()(
  z
    .strictObject({
      protocol: z.string(),
      cipher: z.string(),
      subject: z.string(),
      issuer: z.string(),
      validFrom: epochMs,
      validTo: epochMs,
      spki: z.string().describe('SHA-256 of the SubjectPublicKeyInfo, base64.'),
    })
    .meta({ id: 'TlsFacts', description: 'What is known of the server’s TLS connection.' }),
)
