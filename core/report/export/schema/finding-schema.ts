import { z } from 'zod'
import {
  type Finding,
  type Place,
  type RuleNotRun,
  type SilencedFinding,
  type Source,
  severities,
} from '../../../findings/finding.ts'
import { jsonPointer, schemaOf } from './tied.ts'

export const sourceSchema = schemaOf<Source>()(
  z
    .strictObject({
      spec: z.string().describe('For instance “RFC 7662”.'),
      section: z.string().describe('For instance “2.2”; empty for a whole document.'),
      url: z.string(),
    })
    .meta({ id: 'Source', description: 'Where a rule or the meaning of a member comes from.' }),
)

const placeSchema = schemaOf<Place>()(
  z
    .discriminatedUnion('part', [
      z.strictObject({ part: z.literal('answer'), pointer: jsonPointer }),
      z.strictObject({ part: z.literal('response-header'), name: z.string() }),
      z.strictObject({ part: z.literal('status') }),
      z.strictObject({ part: z.literal('body') }),
      z.strictObject({ part: z.literal('request'), what: z.string() }),
      z.strictObject({ part: z.literal('token'), pointer: jsonPointer }),
      z.strictObject({ part: z.literal('profile'), what: z.string() }),
      z.strictObject({ part: z.literal('jwt'), pointer: jsonPointer }),
      z.strictObject({
        part: z.literal('jwt-header'),
        layer: z.enum(['signature', 'encryption']),
        name: z.string(),
      }),
      z.strictObject({ part: z.literal('metadata'), pointer: jsonPointer }),
    ])
    .meta({ id: 'Place', description: 'What a finding points at.' }),
)

const findingShape = {
  rule: z.string().describe('The id of the rule, which stays the same; see rules.md.'),
  severity: z.enum(severities).describe('From worst to mildest: security, error, warning, info.'),
  title: z.string().describe('One sentence that a layman understands.'),
  message: z.string().describe('What was found, and why it matters.'),
  where: z.array(placeSchema),
  evidence: z.string().nullable().describe('What was seen, masked where it is personal.'),
  source: sourceSchema,
  advice: z.string().describe('What to do, at the server or at the resource server.'),
}

export const findingSchema = schemaOf<Finding>()(
  z
    .strictObject(findingShape)
    .meta({ id: 'Finding', description: 'One thing that is wrong, risky or worth knowing.' }),
)

export const silencedFindingSchema = schemaOf<SilencedFinding>()(
  z
    .strictObject({ ...findingShape, reason: z.string().describe('Why the person silenced it.') })
    .meta({ id: 'SilencedFinding', description: 'A finding that the profile silences.' }),
)

export const ruleNotRunSchema = schemaOf<RuleNotRun>()(
  z
    .strictObject({ rule: z.string(), reason: z.string() })
    .meta({ id: 'RuleNotRun', description: 'A rule that did not run, and why.' }),
)
