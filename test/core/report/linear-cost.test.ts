import { expect, it } from 'vitest'
import type { JsonValue } from '../../../core/json.ts'
import { reportOf } from './report-of.ts'

const manyMembers = 50_000
const fewMembers = 500

const memberAt = (index: number): readonly [string, JsonValue] => {
  const kinds: readonly (readonly [string, JsonValue])[] = [
    [`email_${index}`, `person${index}@example.com`],
    [`role_${index}`, 'reader'],
    [`checked_at_${index}`, 1_763_733_802],
    [`tenant${index}`, { id: index }],
  ]
  return kinds[index % kinds.length] ?? ['', null]
}

/** The same members, as answers of that many. */
function answersOf(size: number): readonly object[] {
  const members = Array.from({ length: manyMembers }, (_, index) => memberAt(index))
  return Array.from({ length: manyMembers / size }, (_, at) => ({
    active: true,
    ...Object.fromEntries(members.slice(at * size, (at + 1) * size)),
  }))
}

/** Milliseconds. */
function timeFor(bodies: readonly object[]): number {
  const begin = performance.now()
  const read = bodies.map((body) => reportOf({ body }).members.length - 1)
  const took = performance.now() - begin
  expect(read.reduce((sum, count) => sum + count)).toBe(manyMembers)
  return took
}

it('examines a member of 50,000 about as quickly as one of 500', () => {
  const [whole, split] = [answersOf(manyMembers), answersOf(fewMembers)]
  const rounds = Array.from({ length: 3 }, () => [timeFor(whole), timeFor(split)] as const)
  const ours = Math.min(...rounds.map(([one]) => one))
  const base = Math.min(...rounds.map(([, other]) => other))
  // The bench holds the ratio to 1.2; a busy machine makes it jump.
  expect(ours / base).toBeLessThan(3)
}, 60_000)
