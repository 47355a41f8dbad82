import { describe, expect, it } from 'vitest'
import { decodeToken, type TokenReading } from '../../../core/token/decode-token.ts'
import { jwe, jws, part } from './jwt.ts'

const header = { alg: 'RS256', typ: 'JWT', kid: '1' }
const payload = { iss: 'https://as.example.com', sub: 'alice', name: 'Zoë 🦊' }
const text = (value: string) => Buffer.from(value).toString('base64url')
const opaque: TokenReading = { format: 'opaque', decoded: null }

function unreadable(problem: string, found: object | null = null): object {
  return { format: 'opaque', decoded: { header: found, payload: null, problems: [problem] } }
}

describe('decodeToken', () => {
  it('decodes a compact JWS and verifies nothing', () => {
    expect(decodeToken(jws(header, payload))).toEqual({
      format: 'jws',
      decoded: { header, payload, problems: [] },
    })
  })

  it('decodes an unsigned JWS', () => {
    expect(decodeToken(jws({ alg: 'none' }, payload, ''))).toEqual({
      format: 'jws',
      decoded: { header: { alg: 'none' }, payload, problems: [] },
    })
  })

  it('decodes the header of a JWE', () => {
    const encrypted = { alg: 'RSA-OAEP-256', enc: 'A256GCM' }
    expect(decodeToken(jwe(encrypted))).toEqual({
      format: 'jwe',
      decoded: { header: encrypted, payload: null, problems: [] },
    })
  })

  it.each<[string, string, string]>([
    [
      'no base64url',
      `${part(header)}.e!.c2ln`,
      'The payload is not base64url: characters are missing or were changed.',
    ],
    ['cut', `${part(header)}.${part(payload).slice(0, -3)}.c2ln`, 'The payload is not JSON.'],
    ['no JSON', `${part(header)}.${text('hello')}.c2ln`, 'The payload is not JSON.'],
    ['no object', `${part(header)}.${text('[1]')}.c2ln`, 'The payload is JSON, but not an object.'],
    ['empty', `${part(header)}..c2ln`, 'The payload is empty.'],
    ['no UTF-8', `${part(header)}._w.c2ln`, 'The payload is not UTF-8 text.'],
    [
      'a bomb',
      `${part(header)}.${text('['.repeat(100_000))}.c2ln`,
      'The payload is nested too deeply to be read.',
    ],
    [
      'deep',
      `${part(header)}.${text(`{"a":${'['.repeat(100)}${']'.repeat(100)}}`)}.c2ln`,
      'The payload is nested too deeply to be read.',
    ],
  ])('still tells a JWS whose payload does not decode: %s', (_, token, problem) => {
    expect(decodeToken(token)).toEqual({
      format: 'jws',
      decoded: { header, payload: null, problems: [problem] },
    })
  })

  it('says what is odd of a JWS that it decodes', () => {
    const padded = Buffer.from(JSON.stringify(payload)).toString('base64')
    expect(decodeToken(`${part(header)}.${padded}.s!`)).toEqual({
      format: 'jws',
      decoded: {
        header,
        payload,
        problems: [
          'The payload is written in plain base64 or with padding; a JWT uses base64url without padding.',
          'The signature is not base64url: characters are missing or were changed.',
        ],
      },
    })
  })

  it.each<[string, string, object]>([
    [
      'no header',
      `eyJ!.${part(payload)}.c2ln`,
      unreadable('The header is not base64url: characters are missing or were changed.'),
    ],
    ['no JSON', `eyJhbGci.${part(payload)}.c2ln`, unreadable('The header is not JSON.')],
    [
      'no alg',
      `${part({ typ: 'JWT' })}.${part(payload)}.c2ln`,
      unreadable('The header names no algorithm (alg), so this is no JWS.', { typ: 'JWT' }),
    ],
    [
      'no enc',
      `${part(header)}.a.b.c.d`,
      unreadable('The header names no content encryption (enc), so this is no JWE.', header),
    ],
    [
      'one part',
      part(header),
      unreadable(
        'This begins as a JWT does, but has one part where a signed one has three and an encrypted one five: it may have been cut.',
      ),
    ],
    [
      'two parts',
      `${part(header)}.${part(payload)}`,
      unreadable(
        'This begins as a JWT does, but has 2 parts where a signed one has three and an encrypted one five: it may have been cut.',
      ),
    ],
    [
      'many parts',
      `${part(header)}${'.'.repeat(500_000)}`,
      unreadable(
        'This begins as a JWT does, but has more than five parts where a signed one has three and an encrypted one five: it may have been cut.',
      ),
    ],
  ])('gives the reasons where a token looks like a JWT and is none: %s', (_, token, expected) => {
    expect(decodeToken(token)).toEqual(expected)
  })

  it.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['a random token', 'kX9vQ2_wZ-41mTzR8bYcLd0oPqNfGhJsUeAiVxB3C6'],
    ['three parts of something else', 'v4.public.payload'],
    ['five parts of something else', 'a.b.c.d.e'],
    ['a version and a secret', 'ory_at_abc.def'],
    ['dots', '..'],
  ])('calls %s opaque', (_, token) => {
    expect(decodeToken(token)).toEqual(opaque)
  })

  it('keeps a member of the name __proto__ as a member', () => {
    const hostile = `${text('{"alg":"RS256","__proto__":{"enc":"x"}}')}.${text('{"__proto__":{"admin":true}}')}.`
    const { decoded } = decodeToken(hostile)
    expect([Object.keys(decoded?.header ?? {}), Object.keys(decoded?.payload ?? {})]).toEqual([
      ['alg', '__proto__'],
      ['__proto__'],
    ])
    expect(Object.getPrototypeOf(decoded?.payload)).toBe(Object.prototype)
  })

  it.each([
    ['a payload of 700,000 bytes', jws(header, { long: 'x'.repeat(700_000) })],
    ['dots', '.'.repeat(1_000_000)],
    ['the beginning of a JWT, repeated', 'eyJ'.repeat(333_333)],
    ['quotes in the payload', `${part(header)}.${text('"\\'.repeat(350_000))}.`],
  ])('gets through a million characters: %s', (_, token) => {
    expect(decodeToken(token).format).toMatch(/jws|opaque/)
  })
})
