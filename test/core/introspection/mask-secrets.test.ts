import { describe, expect, it } from 'vitest'
import type { MaskedSecret } from '../../../core/introspection/credentials.ts'
import { marks } from '../../../core/introspection/marks.ts'
import { createSecretMask } from '../../../core/introspection/mask-secrets.ts'

const token = (value: string): MaskedSecret => ({ value, mark: marks.token })
const secret = (value: string): MaskedSecret => ({ value, mark: marks.clientSecret })

describe('createSecretMask, text', () => {
  it.each([
    ['nothing in it', 'hello', [token('abcdef')], 'hello'],
    ['several', 'a abcd b abcd', [token('abcd')], 'a ‹token› b ‹token›'],
    ['the longest first', 'x abcdef y', [secret('abcd'), token('abcdef')], 'x ‹token› y'],
    ['two that overlap', 'abcdefgh!', [secret('abcdef'), token('efgh')], '‹client secret›‹token›!'],
    ['one that overlaps itself', '1aaaaaa2', [token('aaaa')], '1‹token›2'],
    [
      'a secret in ordinary text',
      '{"active":true}',
      [secret('active')],
      '{"‹client secret›":true}',
    ],
    ['a short secret as a word', '{"k":"abc"}', [secret('abc')], '{"k":"‹client secret›"}'],
    ['a short secret in a word', 'abcd xabc', [secret('abc')], 'abcd xabc'],
    ['a tail that was cut off', '...0123456789', [token('0123456789abcdef')], '...‹token›'],
    ['a short tail', '...0123', [token('0123456789abcdef')], '...0123'],
    ['other scripts', 'пароль: съешь!', [secret('съешь')], 'пароль: ‹client secret›!'],
    ['a byte order mark', '\u{feff}abcd', [token('abcd')], '\u{feff}‹token›'],
    ['an empty secret', 'abc', [secret('')], 'abc'],
    ['an empty text', '', [secret('abcd')], ''],
    ['one behind escapes of JSON', '"\\u0061b\\u0063\\/"', [token('abc/')], '"‹token›"'],
    ['one behind a surrogate pair', '"\\ud83d\\uDE00abc"', [token('😀abc')], '"‹token›"'],
    ['one that an escape ends', '\\\\abcd', [token('\\abcd')], '‹token›'],
    ['a tail behind escapes', '..0123456\\u0037', [token('0123456789abcdef')], '..‹token›'],
    ['escapes of other things', '\\u0041\\n\\x\\', [token('abcd')], '\\u0041\\n\\x\\'],
    ['a lone surrogate, untouched', 'a\ud800b', [secret('abcd')], 'a\ud800b'],
  ])('%s', (_name, text, secrets, expected) => {
    expect(createSecretMask(secrets).text(text)).toBe(expected)
  })
})

describe('createSecretMask, bytes', () => {
  it('gives the same bytes back where there is nothing to mask', () => {
    const bytes = new TextEncoder().encode('hello')
    expect(createSecretMask([token('abcdef')]).bytes(bytes)).toBe(bytes)
  })

  it('masks in a body that is Latin-1, and keeps bytes that are not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from([0xff]), Buffer.from('sécret', 'latin1')])
    expect(Buffer.from(createSecretMask([secret('sécret')]).bytes(bytes))).toEqual(
      Buffer.concat([Buffer.from([0xff]), Buffer.from(marks.clientSecret)]),
    )
  })

  it.each(['utf16le', 'utf16be'] as const)('masks in a body that is %s', (encoding) => {
    const body = Buffer.from('{"token":"abcdef"}', 'utf16le')
    const bytes = encoding === 'utf16le' ? body : body.swap16()
    const masked = Buffer.from(createSecretMask([token('abcdef')]).bytes(bytes)).toString()
    expect(masked.replaceAll('\0', '')).toBe('{"token":"‹token›"}')
  })

  // A search that begins again at each place would need some 10^12 steps for these, and not end.
  it.each([
    ['near misses of a long secret', `b${'a'.repeat(1_000_000)}`, 'a'.repeat(4_194_304), 4_194_304],
    [
      'a long secret that ends otherwise',
      `${'a'.repeat(1_000_000)}b`,
      `${'a'.repeat(4_194_303)}c`,
      4_194_304,
    ],
    ['a secret that overlaps itself', 'a'.repeat(500_000), 'a'.repeat(4_194_304), 11],
    ['nothing but escapes', 'b'.repeat(500_000), '\\u0061'.repeat(699_050), 4_194_300],
  ])('stays linear: %s', (_name, value, body, length) => {
    expect(createSecretMask([token(value)]).bytes(Buffer.from(body)).length).toBe(length)
  })

  it('leaves no secret in any arrangement of pieces', () => {
    const secrets = [secret('aab'), secret('abaa'), token('baabaa'), token('aaaa')]
    for (let seed = 0; seed < 4096; seed += 1) {
      const text = seed.toString(2).padStart(12, '0').replaceAll('0', 'a').replaceAll('1', 'b')
      const masked = createSecretMask(secrets).text(text)
      for (const { value } of secrets.slice(1)) expect(masked, text).not.toContain(value)
    }
  })
})
