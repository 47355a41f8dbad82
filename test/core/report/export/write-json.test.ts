import { describe, expect, it } from 'vitest'
import { writeJson } from '../../../../core/report/export/write-json.ts'

describe('writeJson', () => {
  it.each([
    ['plain text', 'plain', '"plain"'],
    ['letters of every script', 'Šárka 東京 👩', '"Šárka 東京 👩"'],
    ['an escape character', '\u001b[31m', String.raw`"\u001b[31m"`],
    ['C1 and bidi controls', '\u009b\u202e', String.raw`"\u009b\u202e"`],
    ['a tag outside the basic plane', '\u{e0041}', String.raw`"\udb40\udc41"`],
    ['half of a pair', '\ud800x', String.raw`"\\ud800x"`],
    ['the text of its escape', String.raw`\ud800`, String.raw`"\\ud800"`],
    ['a backslash before half of a pair', '\\\udfff', String.raw`"\\\\udfff"`],
    ['a backslash before a letter', '\\u0041', String.raw`"\\u0041"`],
  ])('%s', (_what, text, json) => {
    expect(writeJson(text)).toBe(`${json}\n`)
  })

  it('is read as the same value, halves of pairs aside', () => {
    const value = { '\u202ea': ['\u0000', '\\', '"', '\u2028', { b: null, c: 1.5, d: true }] }
    expect(JSON.parse(writeJson(value))).toEqual(value)
  })
})
