import { z } from 'zod'

const testSchema = z.strictObject({
  name: z.string(),
  state: z.enum(['passed', 'failed', 'skipped', 'pending']),
  /** The reason given to `ctx.skip(reason)`. */
  note: z.string().nullable(),
})

/** What our reporter writes of one vitest run; files are relative to the checkout. */
export const reportSchema = z.strictObject({
  files: z.array(z.string()),
  tests: z.array(testSchema),
  /** Faults outside a test: a file that can't be loaded, a hook that throws, an unhandled rejection. */
  faults: z.array(z.strictObject({ where: z.string(), message: z.string() })),
})

/** @see reportSchema */
export type Report = z.infer<typeof reportSchema>

/** What a stage adds to the last line. */
export interface Outcome {
  readonly passed: number
  readonly failures: readonly string[]
  readonly skips: readonly { readonly name: string; readonly reason: string }[]
}

/**
 * Counts a run. A skip without a reason is a failure, and so is an announced folder of which no test file ran.
 */
export function countReport(report: Report, announced: readonly string[]): Outcome {
  const failures: string[] = []
  const skips: { name: string; reason: string }[] = []
  let passed = 0
  for (const { name, state, note } of report.tests) {
    const reason = note?.trim() ?? ''
    if (state === 'passed') passed += 1
    else if (state === 'skipped' && reason !== '') skips.push({ name, reason })
    else failures.push(state === 'failed' ? name : `${name} (${blame[state]})`)
  }
  for (const { where, message } of report.faults) failures.push(`${where}: ${firstLine(message)}`)
  for (const folder of announced) {
    const some = report.files.some((file) => file.startsWith(`${folder}/`))
    if (!some) failures.push(`${folder}: no test file ran`)
  }
  return { passed, failures, skips }
}

const blame = { skipped: 'skipped without a reason', pending: 'did not run' } as const

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
