import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../core/json.ts'
import { readNumericDate } from '../../../core/time/numeric-date.ts'

const seconds = 1_795_262_400
const epochMs = seconds * 1000
const sane = { epochMs, plausible: true }

describe('readNumericDate', () => {
  it.each<[JsonValue, object]>([
    [seconds, { ...sane, form: 'seconds', unit: 'seconds' }],
    [
      seconds + 0.5,
      { ...sane, epochMs: epochMs + 500, form: 'fractional-seconds', unit: 'seconds' },
    ],
    [epochMs, { ...sane, form: 'milliseconds', unit: 'milliseconds' }],
    [epochMs * 1e3, { ...sane, form: 'microseconds', unit: 'microseconds' }],
    [epochMs * 1e6, { ...sane, form: 'nanoseconds', unit: 'nanoseconds' }],
    [String(seconds), { ...sane, form: 'numeric-string', unit: 'seconds' }],
    [` ${seconds}\n`, { ...sane, form: 'numeric-string', unit: 'seconds' }],
    [
      `+${seconds}.250`,
      { ...sane, epochMs: epochMs + 250, form: 'numeric-string', unit: 'seconds' },
    ],
    [String(epochMs), { ...sane, form: 'numeric-string', unit: 'milliseconds' }],
    ['2026-11-21T12:00:00Z', { ...sane, form: 'iso-string', unit: null }],
    ['2026-11-21t12:00:00z', { ...sane, form: 'iso-string', unit: null }],
    ['2026-11-21 12:00', { ...sane, form: 'iso-string', unit: null }],
    ['2026-11-21T13:00:00.000+01:00', { ...sane, form: 'iso-string', unit: null }],
    ['2026-11-21T13:00:00+0100', { ...sane, form: 'iso-string', unit: null }],
    ['2026-11-21T06:30:00-05:30', { ...sane, form: 'iso-string', unit: null }],
    ['2026-11-21T13:00:00+01', { ...sane, form: 'iso-string', unit: null }],
    [
      '2026-11-21T12:00:00.123456789Z',
      { ...sane, epochMs: epochMs + 123, form: 'iso-string', unit: null },
    ],
    ['2026-11-21', { ...sane, epochMs: Date.UTC(2026, 10, 21), form: 'iso-string', unit: null }],
    [0, { epochMs: 0, form: 'seconds', unit: 'seconds', plausible: false }],
    [-0, { epochMs: 0, form: 'seconds', unit: 'seconds', plausible: false }],
    [-1, { epochMs: -1000, form: 'seconds', unit: 'seconds', plausible: false }],
    ['-1', { epochMs: -1000, form: 'numeric-string', unit: 'seconds', plausible: false }],
    [
      253_402_300_799,
      { epochMs: 253_402_300_799_000, form: 'seconds', unit: 'seconds', plausible: false },
    ],
    [2_147_483_647, { ...sane, epochMs: 2_147_483_647_000, form: 'seconds', unit: 'seconds' }],
  ])('reads %j', (value, expected) => {
    expect(readNumericDate(value)).toStrictEqual(expected)
  })

  it.each<[JsonValue]>([
    [null],
    [true],
    [false],
    [''],
    ['soon'],
    ['0x65'],
    ['1e9'],
    ['1.'],
    ['--1'],
    ['2026-02-30T00:00:00Z'],
    ['2026-13-01'],
    ['2026-11-21T25:00:00Z'],
    ['2026-11-21T12:00:00+99:00'],
    ['Sat, 21 Nov 2026 12:00:00 GMT'],
    [[seconds]],
    [{ seconds }],
    [Number.MAX_SAFE_INTEGER * 1e9],
    [9_223_372_036_854_775_807n.toString()],
    [Number.POSITIVE_INFINITY],
    [Number.NaN],
  ])('does not read %j', (value) => {
    expect(readNumericDate(value)).toBeNull()
  })

  it.each(['9', ' ', '2026-11-21 '])('does not even look at a million of %j', (piece) => {
    expect(readNumericDate(piece.repeat(1_000_000))).toBeNull()
  })
})
