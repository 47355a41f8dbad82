import { expect, it } from 'vitest'
import type { JsonValue } from '../../../core/json.ts'
import { redactReport } from '../../../core/report/redact.ts'
import { reportToText } from '../../../core/report/to-text.ts'
import { reportOf } from './report-of.ts'

// Near the cap of 4 MiB. What is not linear in these takes minutes, and the runner’s time limit ends it.
const count = 20_000
const many = Array.from({ length: count }, (_, index) => index)

it.each<[string, Readonly<Record<string, JsonValue>>]>([
  [
    'members that are each an e-mail address',
    Object.fromEntries(many.map((index) => [`email_${index}`, `person${index}@example.com`])),
  ],
  [
    'a list of persons',
    {
      users: many.map((index) => ({
        given_name: `Given${index.toString(36)}`,
        family_name: `Family${index.toString(36)}`,
      })),
    },
  ],
])('examines, redacts and prints %s in time linear in their number', (_name, members) => {
  const report = reportOf({ body: { active: true, ...members } })
  expect(report.personal.length).toBeGreaterThanOrEqual(count)
  const text = reportToText(redactReport(report), { timeZone: 'UTC', color: false, width: 100 })
  expect(text).not.toMatch(/person7@example\.com|Given7\b/)
})
