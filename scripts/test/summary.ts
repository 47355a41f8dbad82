import type { Outcome } from './report.ts'

/** The closing lines of `npm test`: failures by name, skips with their reason, and the one line that counts. */
export function summarize(outcomes: readonly Outcome[]): readonly string[] {
  const failures = outcomes.flatMap((outcome) => outcome.failures)
  const skips = outcomes.flatMap((outcome) => outcome.skips)
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  return [
    ...failures.map((name) => `failed: ${name}`),
    ...skips.map(({ name, reason }) => `skipped: ${name} (${reason})`),
    `${passed} passed, ${failures.length} failed, ${skips.length} skipped`,
  ]
}

/** A stage's own line: its name, its time in seconds, and its counts. */
export function describeStage(name: string, milliseconds: number, outcome: Outcome): string {
  const { passed, failures, skips } = outcome
  const counts = [`${passed} passed`]
  if (failures.length > 0) counts.push(`${failures.length} failed`)
  if (skips.length > 0) counts.push(`${skips.length} skipped`)
  return `== ${name}: ${counts.join(', ')} in ${(milliseconds / 1000).toFixed(1)} s`
}
