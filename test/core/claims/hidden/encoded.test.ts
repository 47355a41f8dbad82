import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../core/claims/hidden/decode-text.ts'
import type { JsonObject, JsonValue } from '../../../../core/json.ts'
import { foundDeepIn } from '../find/found-in.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64Url = (value: JsonValue) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (header: JsonObject, claims: JsonObject) =>
  `${base64Url(header)}.${base64Url(claims)}.c2lnbmF0dXJl`

describe('decodeText', () => {
  it.each<[string, string, JsonValue]>([
    ['JSON', '{"a":"b", "c": 1}', { as: 'json', value: { a: 'b', c: 1 } }],
    ['JSON twice', JSON.stringify('{"a":"b"}'), { as: 'json', value: { a: 'b' } }],
    ['a list', '["a", "bcd"]', { as: 'json', value: ['a', 'bcd'] }],
    ['base64', base64('Grüße an Mika'), { as: 'base64', value: 'Grüße an Mika' }],
    ['base64 of JSON', base64('{"a": "b"}'), { as: 'base64-json', value: { a: 'b' } }],
    ['base64url of JSON', base64Url({ a: '>>??' }), { as: 'base64-json', value: { a: '>>??' } }],
    [
      'a data URI',
      `data:application/json;base64,${base64('{"a": "b"}')}`,
      { as: 'base64-json', value: { a: 'b' } },
    ],
    [
      'a JWT with its header',
      jwt({ kid: 'k' }, { sub: 's' }),
      { as: 'jwt', value: { sub: 's', 'JOSE header': { kid: 'k' } } },
    ],
    [
      'the header of a JWE',
      `${base64Url({ enc: 'A128GCM' })}.AAAA.BBBB.CCCC.DDDD`,
      { as: 'jwt', value: { 'JOSE header': { enc: 'A128GCM' } } },
    ],
    [
      'the disclosures of an SD-JWT',
      `${jwt({ typ: 'dc+sd-jwt' }, {})}~${base64Url(['salt', 'given_name', 'Mika'])}~`,
      { as: 'jwt', value: { given_name: 'Mika', 'JOSE header': { typ: 'dc+sd-jwt' } } },
    ],
    ['a form', 'a=b&c=%40d', { as: 'form', value: { a: 'b', c: '@d' } }],
    ['a query', 'https://x.example/y?a=b+c#z', { as: 'form', value: { a: 'b c' } }],
    [
      'a vCard',
      'BEGIN:VCARD\nFN:Mika\nTEL;TYPE=home:+358\nEND:VCARD',
      { as: 'form', value: { BEGIN: 'VCARD', FN: 'Mika', TEL: '+358', END: 'VCARD' } },
    ],
    ['XML', '<a:doc><a:mail x="1">c</a:mail></a:doc>', { as: 'form', value: { mail: 'c' } }],
  ])('reads %s', (_what, text, expected) => {
    expect(decodeText(text)).toEqual(expected)
  })

  it.each([
    ['a short text', 'bWlrYQ'],
    ['a word', 'administrator'],
    ['a UUID', '0f3d0a52-8a2b-4a9d-9d1c-7a0e5f1c2b64'],
    ['hexadecimal', '9d5ed678fe57bcca610140957afab571'],
    ['a distinguished name', 'uid=mika,ou=people,dc=example'],
    ['a sentence', 'a = b, and c = d'],
    ['broken JSON', '{"a": "b"'],
    ['a JWT whose header is none', `ey${'A'.repeat(20)}.e30.c2ln`],
    ['a URL', 'https://x.example/y'],
  ])('leaves %s alone', (_what, text) => {
    expect(decodeText(text)).toBeNull()
  })
})

describe('personal data inside a string', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    [
      'JSON',
      { user_info: '{"mail":"mika@example.org","theme":"dark"}' },
      ['/user_info json /mail contact by name'],
    ],
    [
      'base64 under a name that says so',
      { home_phone: base64('+358 40 1234567') },
      ['/home_phone base64  contact by name'],
    ],
    ['base64 under any name', { a1: base64('mika@example.org') }, ['/a1 base64  contact by value']],
    [
      'a nested JWT and its header',
      { at: jwt({ kid: 'mika@example.org#1' }, { sub: '1', email: 'mika@example.org' }) },
      ['/at jwt /email contact by name', '/at jwt /JOSE header/kid contact by value'],
    ],
    [
      'a JWT in an inactive answer',
      { active: false, jwt: jwt({ alg: 'none' }, { name: 'Mika', groups: ['a'] }) },
      ['/jwt jwt /name direct-identifier by name', '/jwt jwt /groups authorisation by name'],
    ],
    [
      'JSON in base64 in JSON',
      { blob: JSON.stringify({ inner: base64('{"email":"mika@example.org"}') }) },
      ['/blob json /inner/email contact by name'],
    ],
    [
      'a form',
      { hint: 'step=2&login_hint=mika%40example.org' },
      ['/hint form /login_hint authentication-handle by name'],
    ],
  ])('is found in %s', (_what, members, expected) => {
    expect(foundDeepIn(members)).toEqual(expected)
  })

  it('is found three decodings deep, and no deeper', () => {
    const wrap = (text: string) => JSON.stringify({ next: text })
    const three = wrap(wrap(wrap('mika@example.org')))
    expect(foundDeepIn({ blob: three })).toEqual(['/blob json /next/next/next contact by value'])
    expect(foundDeepIn({ blob: JSON.stringify({ next: base64(base64(base64(three))) }) })).toEqual(
      [],
    )
  })

  it('is not sought in strings without end', () => {
    const text = '{"email":"mika@example.org"}'
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`m${at}`, `${' '.repeat(8)}${text}`.padEnd(100_000)]),
    )
    const started = performance.now()
    expect(foundDeepIn(many).length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
