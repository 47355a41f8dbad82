import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { buildAlone } from './build-alone.ts'
import type { Comparison, Spread } from './statistics.ts'

const spreadSchema = z.strictObject({
  median: z.number(),
  low: z.number(),
  high: z.number(),
  runs: z.number(),
})
const figuresSchema = z.strictObject({
  examineUs: spreadSchema,
  memberUs: z.strictObject({ ours: spreadSchema, base: spreadSchema, ratio: z.number() }),
})

/** What `examine()` takes as it is built, in microseconds: for a typical answer; a member of a long answer beside short ones. */
export async function measureBuilt(): Promise<{
  readonly examineUs: Spread
  readonly memberUs: Comparison
}> {
  const file = await buildAlone('examine-alone')
  const { stdout } = await promisify(execFile)(process.execPath, [file])
  return figuresSchema.parse(JSON.parse(stdout))
}
