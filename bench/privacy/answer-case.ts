import { z } from 'zod'
import { personalCategories } from '../../core/claims/personal.ts'
import type { JsonObject } from '../../core/json.ts'

const label = z.object({
  pointer: z.string(),
  category: z.enum(personalCategories),
  /** Other categories that are right too. */
  also: z.array(z.enum(personalCategories)).default([]),
})

const answerCase = z.object({
  id: z.string(),
  granted_scope: z.string().default(''),
  contentType: z.string().default('application/json'),
  body: z.custom<JsonObject>((value) => z.record(z.string(), z.json()).safeParse(value).success),
  labels: z.array(label),
  clean: z.array(z.string()),
})

/** A labelled answer of a corpus; its README says what the members mean. */
export type AnswerCase = z.infer<typeof answerCase>

/** Reads a corpus of labelled answers; throws a ZodError where the text is something else. */
export function parseAnswerCases(text: string): readonly AnswerCase[] {
  return z.array(answerCase).parse(JSON.parse(text))
}
