import { z } from 'zod'

const valueRow = z.object({
  entity: z.string(),
  country: z.string().nullish(),
  value: z.string(),
  positive: z.boolean(),
  match: z.string().nullish(),
  /** Lowest and highest confidence that the source expects. */
  score: z.tuple([z.number(), z.number()]).nullish(),
  about: z.enum(['person', 'organisation', 'thing', 'place', 'none']),
})

/** A labelled value of a corpus; its README says what the members mean. */
export type ValueRow = z.infer<typeof valueRow>

/** Reads a corpus of labelled values; throws a ZodError where the text is something else. */
export function parseValueRows(text: string): readonly ValueRow[] {
  return z.array(valueRow).parse(JSON.parse(text))
}
