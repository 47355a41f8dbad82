import { describe, expect, it } from 'vitest'
import { sayDuration, sayInstant, sayRelative } from '../../../core/time/say-time.ts'

const now = Date.UTC(2026, 10, 21, 14, 3, 22)
const s = 1000
const min = 60 * s
const h = 60 * min
const day = 24 * h

describe('sayInstant', () => {
  it.each([
    [now, 'UTC', '2026-11-21 14:03:22 UTC'],
    [now + 999, 'UTC', '2026-11-21 14:03:22 UTC'],
    [now, 'Europe/Berlin', '2026-11-21 15:03:22 UTC+01:00'],
    [Date.UTC(2026, 6, 1), 'Europe/Berlin', '2026-07-01 02:00:00 UTC+02:00'],
    [now, 'Europe/London', '2026-11-21 14:03:22 UTC'],
    [now, 'Asia/Kolkata', '2026-11-21 19:33:22 UTC+05:30'],
    [now, 'America/St_Johns', '2026-11-21 10:33:22 UTC-03:30'],
    [now, 'Pacific/Kiritimati', '2026-11-22 04:03:22 UTC+14:00'],
    [0, 'UTC', '1970-01-01 00:00:00 UTC'],
    [253_402_300_799_000, 'UTC', '9999-12-31 23:59:59 UTC'],
    [8.64e15, 'UTC', '+275760-09-13 00:00:00 UTC'],
    [8.64e15, 'Asia/Tokyo', '+275760-09-13 00:00:00 UTC+09:00'],
    [-62_198_755_200_000, 'UTC', '-000001-01-01 00:00:00 UTC'],
    [8.64e15 + 1, 'UTC', 'a time beyond the calendar'],
    [Number.NaN, 'UTC', 'a time beyond the calendar'],
    [Number.NEGATIVE_INFINITY, 'UTC', 'a time beyond the calendar'],
  ])('says %d in %s as %j', (epochMs, timeZone, expected) => {
    expect(sayInstant(epochMs, { timeZone })).toBe(expected)
  })

  it('refuses a time zone that does not exist', () => {
    expect(() => sayInstant(now, { timeZone: 'Mars/Olympus' })).toThrow(RangeError)
  })
})

describe('sayDuration', () => {
  it.each([
    [0, '0 ms'],
    [250.9, '250 ms'],
    [s, '1 s'],
    [59.9 * s, '59 s'],
    [min, '1 min'],
    [4 * min + 12 * s, '4 min 12 s'],
    [42 * min, '42 min'],
    [h, '1 h'],
    [h + 5 * min + 59 * s, '1 h 5 min'],
    [day, '1 day'],
    [day + 3 * h, '1 day 3 h'],
    [2 * day + 23 * h, '2 days 23 h'],
    [3 * day + 5 * h, '3 days'],
    [400 * day, '400 days'],
    [365.25 * 3 * day, 'about 3 years'],
    [-4 * min, '4 min'],
    [Number.POSITIVE_INFINITY, 'an endless time'],
    [Number.NaN, 'an endless time'],
  ])('says %d ms as %j', (ms, expected) => {
    expect(sayDuration(ms)).toBe(expected)
  })
})

describe('sayRelative', () => {
  it.each([
    [0, 'now'],
    [999, 'now'],
    [-999, 'now'],
    [s, 'in 1 s'],
    [4 * min + 12 * s, 'in 4 min 12 s'],
    [-3 * min, '3 min ago'],
    [-3 * day, '3 days ago'],
    [-56 * 365.25 * day, 'about 56 years ago'],
  ])('says a distance of %d ms as %j', (distance, expected) => {
    expect(sayRelative(now + distance, now)).toBe(expected)
  })
})
