import { describe, expect, it } from 'vitest'
import { escapeControls } from '../../../core/report/escape-controls.ts'

describe('escapeControls', () => {
  it.each([
    ['plain text', 'plain text'],
    ['Zoë 日本 \u{1f511}', 'Zoë 日本 \u{1f511}'],
    ['\u0645\u06cc\u200c\u0646', '\u0645\u06cc\u200c\u0646'],
    ['a\u001b[31mb', 'a\\u001b[31mb'],
    ['\u009b2J', '\\u009b2J'],
    ['\u0000\u007f\u0085', '\\u0000\\u007f\\u0085'],
    ['a\r\n\tb', 'a\\r\\n\\tb'],
    ['\u202eevil\u2066\u2069\u200f\u061c', '\\u202eevil\\u2066\\u2069\\u200f\\u061c'],
    ['\u2028\u2029\u200b\ufeff\u00ad', '\\u2028\\u2029\\u200b\\ufeff\\u00ad'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800', '\\ud800'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(escapeControls(text)).toBe(expected)
    expect(escapeControls(expected)).toBe(expected)
  })

  it('leaves no control character of the first 65,536 code points', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join(' ')
    expect(escapeControls(all)).not.toMatch(/\p{Cc}|\p{Bidi_C}|\p{Zl}|\p{Zp}|\p{Cs}/u)
  })
})
