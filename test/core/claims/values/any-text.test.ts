import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findValues } from '../../../../core/claims/values/find-values.ts'
import type { ValueHit } from '../../../../core/claims/values/value-hit.ts'

/** Characters that values are made of, and some that they are not. */
const character = fc.constantFrom(
  ...'0123456789012345678901234567890123456789ABCXYZabcxyz  --../:@+*=,\\_()%#<>"\n•é한ß\u00a0\ud83d'.split(
    '',
  ),
)
const piece = fc.constantFrom(
  'anna@example.com',
  '+49 30 1234567',
  'DE89 3704 0044 0532 0130 00',
  '4111 1111 1111 1111',
  '131052-308T',
  '203.0.113.7',
  '2001:db8::1',
  'phone',
  'geboren',
  'wallet',
  'eyJhbGciOiJub25lIn0.e30.',
  ' ',
)
const text = fc.oneof(
  fc.string({ unit: character, maxLength: 80 }),
  fc
    .array(fc.oneof(piece, fc.string({ unit: character, maxLength: 4 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const words = fc.subarray([
  'phone',
  'national',
  'id',
  'birth',
  'card',
  'name',
  'address',
  'passport',
])
const countries = fc.subarray(['DE', 'US', 'GB', 'XX', ''])

describe('in any text', () => {
  it('hits are in order, apart from each other, and inside the text', () => {
    fc.assert(
      fc.property(text, words, countries, (given, near, spoken) => {
        const hits = findValues(given, { words: near, countries: spoken })
        expect(hits.every(isInside(given))).toBe(true)
        expect(hits.every((hit, at) => at === 0 || (hits[at - 1]?.end ?? 0) <= hit.start)).toBe(
          true,
        )
      }),
      { numRuns: 2_000 },
    )
  })
})

function isInside(text: string): (hit: ValueHit) => boolean {
  return ({ start, end }) => start >= 0 && start < end && end <= text.length
}
