import { describe, expect, it } from 'vitest'
import { type HttpDate, readHttpDate } from '../../../core/time/http-date.ts'

const now = Date.UTC(2026, 10, 21, 12)
const example = Date.UTC(1994, 10, 6, 8, 49, 37)

describe('readHttpDate', () => {
  it.each<[string, HttpDate, string?]>([
    ['Sun, 06 Nov 1994 08:49:37 GMT', { epochMs: example, form: 'imf-fixdate' }],
    ['  Sun, 06 Nov 1994 08:49:37 GMT ', { epochMs: example, form: 'imf-fixdate' }],
    ['Sunday, 06-Nov-94 08:49:37 GMT', { epochMs: example, form: 'rfc850' }],
    ['Sun Nov  6 08:49:37 1994', { epochMs: example, form: 'asctime' }],
    ['Sun Nov 06 08:49:37 1994', { epochMs: example, form: 'asctime' }],
    ['Sat, 21 Nov 2026 12:00:00 GMT', { epochMs: Date.UTC(2026, 10, 21, 12), form: 'imf-fixdate' }],
    [
      'Wed, 31 Dec 2025 23:59:60 GMT',
      { epochMs: Date.UTC(2026, 0, 1), form: 'imf-fixdate' },
      'a leap second',
    ],
    [
      'Monday, 05-Jan-76 00:00:00 GMT',
      { epochMs: Date.UTC(2076, 0, 5), form: 'lenient' },
      'at most 50 years ahead',
    ],
    [
      'Wednesday, 05-Jan-77 00:00:00 GMT',
      { epochMs: Date.UTC(1977, 0, 5), form: 'rfc850' },
      'more than 50 years ahead is past',
    ],
    ['Mon, 06 Nov 1994 08:49:37 GMT', { epochMs: example, form: 'lenient' }, 'wrong day name'],
    ['sun, 06 nov 1994 08:49:37 gmt', { epochMs: example, form: 'lenient' }],
    ['6 Nov 1994 08:49:37 UTC', { epochMs: example, form: 'lenient' }],
    ['Sun, 06 Nov 1994 10:49:37 +0200', { epochMs: example, form: 'lenient' }],
    ['Sun, 06 Nov 1994 03:19:37 -0530', { epochMs: example, form: 'lenient' }],
  ])('reads %j', (text, expected) => {
    expect(readHttpDate(text, now)).toEqual(expected)
  })

  it.each([
    '',
    'now',
    '0',
    '2026-11-21T12:00:00Z',
    'Sun, 31 Feb 1994 08:49:37 GMT',
    'Sun, 00 Nov 1994 08:49:37 GMT',
    'Sun, 06 Now 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 24:00:00 GMT',
    'Sun, 06 Nov 1994 08:60:37 GMT',
    'Sun, 06 Nov 1994 08:49:61 GMT',
    'Sun, 06 Nov 1994 08:49:37 CET',
    'Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT',
  ])('does not read %j', (text) => {
    expect(readHttpDate(text, now)).toBeNull()
  })

  it('does not even look at a million blanks', () => {
    expect(readHttpDate(' '.repeat(1_000_000), now)).toBeNull()
  })
})
