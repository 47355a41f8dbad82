import { expect, it } from 'vitest'
import { compare, spreadOf } from '../../bench/statistics.ts'
import { sayFigures } from '../../bench/table.ts'

it.each([
  [[7], { median: 7, low: 7, high: 7, runs: 1 }],
  [[3, 1, 2], { median: 2, low: 1.5, high: 2.5, runs: 3 }],
  [[4, 1, 3, 2], { median: 2.5, low: 1.75, high: 3.25, runs: 4 }],
  [[10, 9, 100], { median: 10, low: 9.5, high: 55, runs: 3 }],
])('spreadOf(%j)', (values, expected) => {
  expect(spreadOf(values)).toEqual(expected)
})

it('spreadOf refuses to say anything of nothing', () => {
  expect(() => spreadOf([])).toThrow(RangeError)
})

it('sayFigures writes a table of medians, middle halves and ratios', () => {
  const figures = {
    startUpMs: compare([500, 450, 400], [300]),
    memoryBytes: compare([300 * 1024 ** 2], [200 * 1024 ** 2]),
    inspectionMs: compare([1.5], [1]),
    signedMs: compare([2], [1]),
    encryptedMs: compare([3], [1.5]),
    examineUs: spreadOf([200]),
    memberUs: compare([11], [10]),
  }
  expect(sayFigures(figures)).toEqual([
    '                                 Token Loupe                   measured against                             ratio   runs',
    'start-up to the first paint      450 ms (425 ms to 475 ms)     blank window 300 ms (300 ms to 300 ms)       1.50 ×  3',
    'memory of all processes          300 MiB (300 MiB to 300 MiB)  blank window 200 MiB (200 MiB to 200 MiB)    1.50 ×  1',
    'one inspection                   1.50 ms (1.50 ms to 1.50 ms)  bare undici 1.00 ms (1.00 ms to 1.00 ms)     1.50 ×  1',
    'a signed answer (ES256)          2.00 ms (2.00 ms to 2.00 ms)  a plain answer 1.00 ms (1.00 ms to 1.00 ms)  2.00 ×  1',
    'an encrypted one (RSA-OAEP-256)  3.00 ms (3.00 ms to 3.00 ms)  a plain answer 1.50 ms (1.50 ms to 1.50 ms)  2.00 ×  1',
    'examine() alone, 20 members      200 µs (200 µs to 200 µs)                                                          1',
    'a member, of 50,000              11.0 µs (11.0 µs to 11.0 µs)  of 50 10.0 µs (10.0 µs to 10.0 µs)           1.10 ×  1',
  ])
})
