import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../core/json.ts'
import { buildTimeline, type TimelineInput } from '../../../core/time/build-timeline.ts'
import type { Timeline } from '../../../core/time/timeline.ts'

const now = Date.UTC(2026, 10, 21, 14, 0, 0)
const nowSeconds = now / 1000
const minute = 60

const nothing: TimelineInput = {
  members: null,
  tokenPayload: null,
  serverDate: null,
  now,
  skewSeconds: 60,
}

function sentencesOf(members: JsonObject, more: Partial<TimelineInput> = {}): readonly string[] {
  return buildTimeline({ ...nothing, members, ...more }).sentences
}

describe('buildTimeline', () => {
  it('puts everything that is told in the order of time', () => {
    const members = {
      active: true,
      exp: nowSeconds + 42 * minute,
      nbf: nowSeconds - 17 * minute,
      iat: nowSeconds - 18 * minute,
      auth_time: nowSeconds - 120 * minute,
    }
    const expected: Timeline = {
      points: [
        { kind: 'auth_time', at: now - 7_200_000, label: 'Signed in', from: 'answer' },
        { kind: 'iat', at: now - 1_080_000, label: 'Issued', from: 'answer' },
        { kind: 'nbf', at: now - 1_020_000, label: 'Not before', from: 'answer' },
        { kind: 'now', at: now, label: 'Now', from: 'clock' },
        { kind: 'server-date', at: now + 12_000, label: 'Clock of the server', from: 'header' },
        { kind: 'exp', at: now + 2_520_000, label: 'Expires', from: 'answer' },
      ],
      valid: { from: now - 1_020_000, to: now + 2_520_000 },
      skew: { from: now - 60_000, to: now + 60_000 },
      clockDifferenceSeconds: 12,
      sentences: [
        'The user signed in 2 h ago (auth_time: 2026-11-21 12:00:00 UTC).',
        'Issued 18 min ago (iat: 2026-11-21 13:42:00 UTC).',
        'Became usable 17 min ago (nbf: 2026-11-21 13:43:00 UTC).',
        'It is now 2026-11-21 14:00:00 UTC by this machine’s clock.',
        'The server’s clock is 12 s ahead (Date: 2026-11-21 14:00:12 UTC).',
        'Valid for another 42 min (exp: 2026-11-21 14:42:00 UTC).',
      ],
    }
    expect(buildTimeline({ ...nothing, members, serverDate: now + 12_000 })).toEqual(expected)
  })

  it('has now and the skew band where nothing is told', () => {
    expect(buildTimeline(nothing)).toEqual({
      points: [{ kind: 'now', at: now, label: 'Now', from: 'clock' }],
      valid: { from: null, to: null },
      skew: { from: now - 60_000, to: now + 60_000 },
      clockDifferenceSeconds: null,
      sentences: [
        'It is now 2026-11-21 14:00:00 UTC by this machine’s clock.',
        'Neither the answer nor the token tells when the token expires (exp).',
      ],
    } satisfies Timeline)
  })

  it('takes from the decoded token what the answer lacks, and marks it', () => {
    const timeline = buildTimeline({
      ...nothing,
      members: { active: true, exp: nowSeconds + 60, iat: null },
      tokenPayload: { exp: nowSeconds + 999, iat: nowSeconds - 60 },
    })
    expect(timeline.points).toEqual([
      { kind: 'iat', at: now - 60_000, label: 'Issued', from: 'token' },
      { kind: 'now', at: now, label: 'Now', from: 'clock' },
      { kind: 'exp', at: now + 60_000, label: 'Expires', from: 'answer' },
    ])
    expect(timeline.sentences[0]).toBe(
      'Issued 1 min ago (iat: 2026-11-21 13:59:00 UTC). This comes from the token itself, not verified.',
    )
  })

  it('compares the server’s clock with the moment at which the answer came', () => {
    const later = { ...nothing, now: now + 3_600_000, receivedAt: now, serverDate: now - 90_000 }
    expect(buildTimeline(later).clockDifferenceSeconds).toBe(-90)
    expect(buildTimeline(later).sentences).toContain(
      'The server’s clock is 1 min 30 s behind, more than the clock skew allowed (Date: 2026-11-21 13:58:30 UTC).',
    )
  })

  it.each<[string, JsonObject, string]>([
    ['expired', { exp: nowSeconds - 180 }, 'Expired 3 min ago (exp: 2026-11-21 13:57:00 UTC).'],
    [
      'expired at this very moment',
      { exp: nowSeconds },
      'Expired just now (exp: 2026-11-21 14:00:00 UTC), which is within the clock skew allowed.',
    ],
    [
      'expired within the skew',
      { exp: nowSeconds - 59 },
      'Expired 59 s ago (exp: 2026-11-21 13:59:01 UTC), which is within the clock skew allowed.',
    ],
    [
      'expired at the edge of the skew',
      { exp: nowSeconds - 60 },
      'Expired 1 min ago (exp: 2026-11-21 13:59:00 UTC).',
    ],
    [
      'not valid yet',
      { nbf: nowSeconds + 300 },
      'Not valid before 2026-11-21 14:05:00 UTC, in 5 min (nbf).',
    ],
    [
      'not valid yet, at the edge of the skew',
      { nbf: nowSeconds + 60 },
      'Not valid before 2026-11-21 14:01:00 UTC, in 1 min (nbf), which is within the clock skew allowed.',
    ],
    [
      'issued in the future',
      { iat: nowSeconds + 61 },
      'Issued in the future, in 1 min 1 s (iat: 2026-11-21 14:01:01 UTC).',
    ],
    [
      'issued in the future, within the skew',
      { iat: nowSeconds + 5 },
      'Issued in the future, in 5 s (iat: 2026-11-21 14:00:05 UTC), which is within the clock skew allowed.',
    ],
    [
      'milliseconds',
      { exp: now + 60_000 },
      'exp in the answer is written in milliseconds; it is meant to be a whole number of seconds.',
    ],
    [
      'a string of digits',
      { exp: String(nowSeconds) },
      'exp in the answer is written as a string of digits; it is meant to be a whole number of seconds.',
    ],
    [
      'a string of milliseconds',
      { iat: String(now) },
      'iat in the answer is written as a string of digits in milliseconds; it is meant to be a whole number of seconds.',
    ],
    [
      'a date in text',
      { nbf: '2026-11-21T14:00:00Z' },
      'nbf in the answer is written as a date in text; it is meant to be a whole number of seconds.',
    ],
    [
      'a fraction',
      { exp: nowSeconds + 0.5 },
      'exp in the answer is written with a fraction of a second; it is meant to be a whole number of seconds.',
    ],
    [
      'zero',
      { exp: 0 },
      'exp in the answer is 1970-01-01 00:00:00 UTC, which is hardly a real time: the server may mean “never” or “not set” by it.',
    ],
    [
      'text',
      { exp: 'never' },
      'exp in the answer is a text and can not be read as a time, so it is left out here.',
    ],
    [
      'a number beyond the calendar',
      { exp: 2 ** 63 },
      'exp in the answer is a number beyond the calendar and can not be read as a time, so it is left out here.',
    ],
    [
      'a boolean',
      { exp: true },
      'exp in the answer is the boolean true and can not be read as a time, so it is left out here.',
    ],
    [
      'an array',
      { exp: [1] },
      'exp in the answer is an array and can not be read as a time, so it is left out here.',
    ],
    [
      'an object',
      { exp: {} },
      'exp in the answer is an object and can not be read as a time, so it is left out here.',
    ],
    [
      'an end before the start',
      { nbf: nowSeconds, exp: nowSeconds - 10 },
      'The token is never valid: it expires at or before the moment from which it counts.',
    ],
  ])('says %s', (_, members, sentence) => {
    expect(sentencesOf(members)).toContain(sentence)
  })

  it.each([
    [0, 'The server’s clock agrees with this machine’s (Date: 2026-11-21 14:00:00 UTC).'],
    [-1000, 'The server’s clock agrees with this machine’s (Date: 2026-11-21 13:59:59 UTC).'],
    [-2000, 'The server’s clock is 2 s behind (Date: 2026-11-21 13:59:58 UTC).'],
  ])('says a difference of %d ms between the clocks', (difference, sentence) => {
    expect(sentencesOf({}, { serverDate: now + difference })).toContain(sentence)
  })

  it.each([
    ['from nbf', { nbf: 100, iat: 200, exp: 300 }, { from: 100_000, to: 300_000 }],
    ['from iat without nbf', { iat: 200, exp: 300 }, { from: 200_000, to: 300_000 }],
    ['open at the end', { iat: 200 }, { from: 200_000, to: null }],
    ['open at the start', { exp: 300 }, { from: null, to: 300_000 }],
    [
      'empty where it ends before it starts',
      { nbf: 400, exp: 300 },
      { from: 300_000, to: 300_000 },
    ],
  ])('knows the span of validity: %s', (_, members, valid) => {
    expect(buildTimeline({ ...nothing, members }).valid).toEqual(valid)
  })

  it.each([Number.NaN, -5, Number.POSITIVE_INFINITY])(
    'has no skew band for %d s',
    (skewSeconds) => {
      expect(buildTimeline({ ...nothing, skewSeconds }).skew).toEqual({ from: now, to: now })
    },
  )

  it('takes nothing from a member of the name __proto__', () => {
    const hostile: JsonObject = Object.fromEntries([['__proto__', { exp: 1 }]])
    expect(buildTimeline({ ...nothing, members: hostile }).points).toHaveLength(1)
  })
})
