import { expect, it } from 'vitest'
import { jsonText } from '../../cli/json-text.ts'

it.each([
  ['an ESC', '\u001b[2J'],
  ['a C1 control', '\u009b31m'],
  ['a direction override', 'a\u202eb'],
  ['a tag beyond the basic plane', 'a\u{e0001}b'],
  ['what looks like an escape', String.raw`\u{e0001} \u009b \\`],
  ['letters of all kinds', 'ünïcödé 🔑 עברית'],
])('writes JSON that holds the same value and steers no terminal: %s', (_name, value) => {
  const text = jsonText({ [value]: [value] })
  expect(JSON.parse(text)).toEqual({ [value]: [value] })
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_C}\u{e0000}-\u{e007f}]/u)
})

it('leaves letters as they are', () => {
  expect(jsonText(['ü 🔑'])).toBe('[\n  "ü 🔑"\n]')
})
