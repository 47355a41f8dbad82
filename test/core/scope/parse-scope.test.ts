import { describe, expect, it } from 'vitest'
import { type ParsedScope, parseScope } from '../../../core/scope/parse-scope.ts'

const clean = { offences: [], duplicates: [], suspectedSeparator: null }

function illegal(character: string, token: string, occurrences = 1) {
  const codePoint = character.codePointAt(0) ?? -1
  return { kind: 'illegal-character', character, codePoint, occurrences, token } as const
}

describe('parseScope', () => {
  it.each<[string, ParsedScope]>([
    ['openid', { ...clean, tokens: ['openid'] }],
    ['read write', { ...clean, tokens: ['read', 'write'] }],
    ["!#$%&'()*+-./ :<=>?@[]^_`{}~", { ...clean, tokens: ["!#$%&'()*+-./", ':<=>?@[]^_`{}~'] }],
    ['a b a A a', { ...clean, tokens: ['a', 'b', 'a', 'A', 'a'], duplicates: ['a'] }],
    ['', { ...clean, tokens: [], offences: [{ kind: 'empty' }] }],
    ['   ', { ...clean, tokens: [], offences: [{ kind: 'empty' }] }],
    [' a', { ...clean, tokens: ['a'], offences: [{ kind: 'leading-space', count: 1 }] }],
    ['a  ', { ...clean, tokens: ['a'], offences: [{ kind: 'trailing-space', count: 2 }] }],
    [
      '  a  b   c d ',
      {
        ...clean,
        tokens: ['a', 'b', 'c', 'd'],
        offences: [
          { kind: 'leading-space', count: 2 },
          { kind: 'repeated-space', places: 2 },
          { kind: 'trailing-space', count: 1 },
        ],
      },
    ],
    ['a\tb', { ...clean, tokens: ['a\tb'], offences: [illegal('\t', 'a\tb')] }],
    ['a\nb\n', { ...clean, tokens: ['a\nb\n'], offences: [illegal('\n', 'a\nb\n', 2)] }],
    ['"a" b', { ...clean, tokens: ['"a"', 'b'], offences: [illegal('"', '"a"', 2)] }],
    ['a\\b', { ...clean, tokens: ['a\\b'], offences: [illegal('\\', 'a\\b')] }],
    [
      'lesen schreiben-ü',
      { ...clean, tokens: ['lesen', 'schreiben-ü'], offences: [illegal('ü', 'schreiben-ü')] },
    ],
    ['a😀', { ...clean, tokens: ['a😀'], offences: [illegal('😀', 'a😀')] }],
    ['a\u00a0b', { ...clean, tokens: ['a\u00a0b'], offences: [illegal('\u00a0', 'a\u00a0b')] }],
    ['a\u0000', { ...clean, tokens: ['a\u0000'], offences: [illegal('\u0000', 'a\u0000')] }],
    ['a\u007f', { ...clean, tokens: ['a\u007f'], offences: [illegal('\u007f', 'a\u007f')] }],
    ['read,write', { ...clean, tokens: ['read,write'], suspectedSeparator: ',' }],
    ['read;write', { ...clean, tokens: ['read;write'], suspectedSeparator: ';' }],
    ['read+write', { ...clean, tokens: ['read+write'], suspectedSeparator: '+' }],
    ['read|write', { ...clean, tokens: ['read|write'], suspectedSeparator: '|' }],
    ['read,', { ...clean, tokens: ['read,'] }],
    ['a,b c', { ...clean, tokens: ['a,b', 'c'] }],
    ['__proto__ constructor', { ...clean, tokens: ['__proto__', 'constructor'] }],
  ])('takes %j apart', (value, expected) => {
    expect(parseScope(value)).toEqual(expected)
  })

  it.each([
    ['spaces', ' '.repeat(1_000_000), 0],
    ['spaces round a token', `${' '.repeat(500_000)}a${' '.repeat(500_000)}`, 1],
    ['pairs of spaces', 'a  '.repeat(333_333), 333_333],
    ['one long token', 'a'.repeat(1_000_000), 1],
    ['commas', ','.repeat(1_000_000), 1],
    ['illegal characters', '"'.repeat(1_000_000), 1],
  ])('gets through a million characters: %s', (_, value, tokens) => {
    expect(parseScope(value).tokens).toHaveLength(tokens)
  })

  it('tells the first 50 illegal characters', () => {
    const value = Array.from({ length: 60 }, (_, at) => String.fromCodePoint(0x400 + at)).join('')
    expect(parseScope(value).offences).toHaveLength(50)
  })
})
