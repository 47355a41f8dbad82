import path from 'node:path'
import { expect, it } from 'vitest'
import { hostileTo } from './hostile-strings.ts'
import { type RegexLiteral, regexLiteralsIn } from './regex-literals.ts'

const literals = regexLiteralsIn(path.join(import.meta.dirname, '../../core'))
/** Each is tried only where the one before was quick, so small steps first: a pattern can double its work with each character. */
const lengths = [20, 24, 28, 32, 36, 40, 50, 60, 80, 100, 200, 2_000, 16_000, 64_000]
const longest = 1_000_000

/** Milliseconds that a text of that length may take: 1 µs a character beside what a busy machine adds. */
const allowed = (length: number) => 60 + length / 1_000

it('finds the regular expressions of core', () => {
  expect(literals.length).toBeGreaterThan(200)
})

it('has no pattern that backtracks on hostile strings of up to a million characters', () => {
  const slow = literals.flatMap((literal) => {
    const fault = findSlow(literal)
    return fault === null ? [] : [`${literal.file}: /${literal.pattern}/${literal.flags} ${fault}`]
  })
  expect(slow).toEqual([])
}, 60_000)

it.each([
  ['(a+)+$', ''],
  ['=+$', ''],
  ['“[^”]*”', 'g'],
  ['^ey[\\w-]*[\\w.-]*!', ''],
])('knows /%s/%s for one that backtracks', (pattern, flags) => {
  expect(findSlow({ file: '', pattern, flags })).not.toBeNull()
})

/** How a pattern is slow, in words; null where it is not. */
function findSlow(literal: RegexLiteral): string | null {
  const makers = hostileTo(literal.pattern)
  for (const length of lengths) {
    for (const make of makers) {
      const text = make(length)
      if (isSlow(literal, text)) return `on ${JSON.stringify(text.slice(0, 40))} × ${text.length}`
    }
  }
  const worst = makers
    .map((make) => ({ make, took: measure(literal, make(16_000)) }))
    .toSorted((one, other) => other.took - one.took)
    .slice(0, 2)
    .map(({ make }) => make(longest))
  const slow = worst.find((text) => isSlow(literal, text))
  return slow === undefined ? null : `on ${JSON.stringify(slow.slice(0, 40))} × ${slow.length}`
}

function isSlow(literal: RegexLiteral, text: string): boolean {
  const limit = allowed(text.length)
  return measure(literal, text) > limit && measure(literal, text) > limit
}

/** Milliseconds that looking for the first match takes; for every match, where the pattern is meant for that. */
function measure({ pattern, flags }: RegexLiteral, text: string): number {
  const isForAll = /[gy]/.test(flags)
  const expression = new RegExp(pattern, isForAll && !flags.includes('g') ? `${flags}g` : flags)
  const begin = performance.now()
  if (isForAll) Array.from(text.matchAll(expression), () => 0)
  else expression.test(text)
  return performance.now() - begin
}
