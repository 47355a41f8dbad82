import { expect, it } from 'vitest'
import type { JsonValue } from '../../../core/json.ts'
import { redactReport } from '../../../core/report/redact.ts'
import { reportToText } from '../../../core/report/to-text.ts'
import { reportOf } from './report-of.ts'

// A fifth of the cap of 100,000 values. What is not linear in these takes long, and the runner’s time limit ends it.
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

it.each<[string, number, Readonly<Record<string, JsonValue>>]>([
  [
    'members that are each an e-mail address',
    19_000,
    Object.fromEntries(
      numbers(19_000).map((index) => [`email_${index}`, `person${index}@example.com`]),
    ),
  ],
  [
    'a list of persons',
    12_000,
    {
      users: numbers(6_000).map((index) => ({
        given_name: `Given${index.toString(36)}`,
        family_name: `Family${index.toString(36)}`,
      })),
    },
  ],
])('examines, redacts and prints %s in time linear in their number', (_name, count, members) => {
  const report = reportOf({ body: { active: true, ...members } })
  expect(report.personal.length).toBeGreaterThanOrEqual(count)
  const text = reportToText(redactReport(report), { timeZone: 'UTC', color: false, width: 100 })
  expect(text).not.toMatch(/person7@example\.com|Given7\b/)
})
