import { describe, expect, it } from 'vitest'
import { buildRequest } from '../../../core/introspection/build-request.ts'
import type { Credentials } from '../../../core/introspection/credentials.ts'
import { formEncode } from '../../../core/introspection/form-encode.ts'
import { marks } from '../../../core/introspection/marks.ts'
import { createSecretMask } from '../../../core/introspection/mask-secrets.ts'

const basic = (clientId: string, clientSecret: string): Credentials => ({
  method: 'client_secret_basic',
  clientId,
  clientSecret,
})
const plainly = { format: 'json', headers: [], parameters: [] } as const

describe('formEncode', () => {
  it.each([
    ['abcXYZ019*-._', 'abcXYZ019*-._'],
    ['a b', 'a+b'],
    ['%+&=/:~!\'()"', '%25%2B%26%3D%2F%3A%7E%21%27%28%29%22'],
    ['käse', 'k%C3%A4se'],
    ['\u{1f511}', '%F0%9F%94%91'],
    ['\ud800', '%EF%BF%BD'],
    ['a\r\nb', 'a%0D%0Ab'],
    ['', ''],
  ])('%j becomes %s', (value, expected) => {
    expect(formEncode(value)).toBe(expected)
  })
})

describe('buildRequest', () => {
  // RFC 6749 section 2.3.1: the identifier and secret of its own example.
  it('writes the example of RFC 6749 section 2.3.1', () => {
    const request = buildRequest({
      credentials: basic('s6BhdRkqt3', 'gX1fBat3bV'),
      token: 'mF_9.B5f-4.1JqM',
      tokenTypeHint: 'access_token',
      basicEncoding: 'form',
      ...plainly,
    })
    expect({ ...request, secretsInIt: [] }).toEqual({
      headers: [
        ['content-type', 'application/x-www-form-urlencoded'],
        ['accept', 'application/json'],
        ['authorization', 'Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW'],
      ],
      body: 'token=mF_9.B5f-4.1JqM&token_type_hint=access_token',
      secretsInIt: [],
      basicEncoding: 'form',
      encodingMatters: false,
    })
  })

  it('puts id and secret into the body for client_secret_post', () => {
    const request = buildRequest({
      credentials: {
        method: 'client_secret_post',
        clientId: 'rs orders',
        clientSecret: 'p&ss=wörd',
      },
      token: 'a+b/c==',
      tokenTypeHint: null,
      basicEncoding: 'form',
      ...plainly,
    })
    expect({ ...request, secretsInIt: [] }).toEqual({
      headers: [
        ['content-type', 'application/x-www-form-urlencoded'],
        ['accept', 'application/json'],
      ],
      body: 'token=a%2Bb%2Fc%3D%3D&client_id=rs+orders&client_secret=p%26ss%3Dw%C3%B6rd',
      secretsInIt: [],
      basicEncoding: null,
      encodingMatters: false,
    })
  })

  it.each([
    ['form', 'rs:1', 'p%ss wörd', 'rs%3A1:p%25ss+w%C3%B6rd', true],
    ['raw', 'rs:1', 'p%ss wörd', 'rs:1:p%ss wörd', true],
    ['form', 'rs-1', 'only-letters._*', 'rs-1:only-letters._*', false],
  ] as const)('%s: %s and %s', (basicEncoding, id, clientSecret, userPass, matters) => {
    const request = buildRequest({
      credentials: basic(id, clientSecret),
      token: 't',
      tokenTypeHint: null,
      basicEncoding,
      ...plainly,
    })
    const value = Buffer.from(userPass, 'utf8').toString('base64')
    expect(request.headers.at(-1)).toEqual(['authorization', `Basic ${value}`])
    expect(request.encodingMatters).toBe(matters)
    expect(request.secretsInIt).toContainEqual({ value, mark: marks.basicCredentials })
  })

  it.each([
    ['json', 'application/json'],
    ['jwt', 'application/token-introspection+jwt'],
    ['vendor-jwt', 'application/jwt'],
  ] as const)('asks for %s by exactly one media type', (format, accept) => {
    const request = buildRequest({
      credentials: { method: 'none', clientId: 'rs' },
      token: 't',
      tokenTypeHint: null,
      basicEncoding: 'form',
      ...plainly,
      format,
    })
    expect(request.headers).toEqual([
      ['content-type', 'application/x-www-form-urlencoded'],
      ['accept', accept],
    ])
  })

  it('sends an assertion as RFC 7523 section 2.2 has it', () => {
    const request = buildRequest({
      credentials: { method: 'private_key_jwt', clientId: 'rs', assertion: 'eyJh.eyJi.c2ln' },
      token: 't',
      tokenTypeHint: null,
      basicEncoding: 'form',
      ...plainly,
    })
    expect(request.body).toBe(
      'token=t&client_id=rs&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=eyJh.eyJi.c2ln',
    )
    expect(createSecretMask(request.secretsInIt).text(request.body)).toMatch(
      /client_assertion=‹client assertion›$/,
    )
  })

  it('sends a bearer token, headers and parameters of one’s own, and masks what is secret', () => {
    const request = buildRequest({
      credentials: { method: 'bearer', token: 'caller-token-1' },
      token: 't-inspected',
      tokenTypeHint: null,
      basicEncoding: 'form',
      ...plainly,
      headers: [
        { name: 'X-Tenant', value: 'blue', secret: false },
        { name: 'X-Api-Key', value: 'gateway-key-1', secret: true },
      ],
      parameters: [
        { name: 'resource', value: 'https://api.example.com', secret: false },
        { name: 'resource', value: 'https://b.example.com', secret: false },
      ],
    })
    const mask = createSecretMask(request.secretsInIt)
    expect(request.headers.slice(2).map(([name, value]) => [name, mask.text(value)])).toEqual([
      ['authorization', 'Bearer ‹bearer token›'],
      ['X-Tenant', 'blue'],
      ['X-Api-Key', '‹secret value›'],
    ])
    expect(mask.text(request.body)).toBe(
      'token=‹token›&resource=https%3A%2F%2Fapi.example.com&resource=https%3A%2F%2Fb.example.com',
    )
  })

  it('never needs a stack for a long token', () => {
    const token = 'é'.repeat(200_000)
    const request = buildRequest({
      credentials: basic('rs', 'secret-secret'),
      token,
      tokenTypeHint: null,
      basicEncoding: 'form',
      ...plainly,
    })
    expect(createSecretMask(request.secretsInIt).text(request.body)).toBe('token=‹token›')
  })
})

describe('secretsInIt', () => {
  const clientSecret = 'S3cr%t/<é>&"\'+ x=\\~`1'
  const token = 'tök/en+with "quotes" & <tags>\\='
  const request = buildRequest({
    credentials: basic('rs-orders', clientSecret),
    token,
    tokenTypeHint: null,
    basicEncoding: 'form',
    ...plainly,
  })
  const html = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const echoes: readonly (readonly [string, (text: string) => string])[] = [
    ['raw', (text) => text],
    ['form-encoded', formEncode],
    [
      'form-encoded in lower case',
      (text) => formEncode(text).replaceAll(/%../g, (octet) => octet.toLowerCase()),
    ],
    ['encodeURIComponent', encodeURIComponent],
    ['encodeURI', encodeURI],
    ['base64', (text) => Buffer.from(text).toString('base64')],
    ['base64url', (text) => Buffer.from(text).toString('base64url')],
    ['JSON', (text) => JSON.stringify(text)],
    [
      'JSON of PHP',
      (text) =>
        JSON.stringify(text)
          .replaceAll('/', '\\/')
          .replaceAll(/[^\0-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    [
      'JSON of Go',
      (text) =>
        JSON.stringify(text)
          .replaceAll('<', '\\u003c')
          .replaceAll('>', '\\u003e')
          .replaceAll('&', '\\u0026'),
    ],
    ['HTML text', html],
    ['HTML of Python', (text) => html(text).replaceAll('"', '&quot;').replaceAll("'", '&#x27;')],
    [
      'HTML of Go',
      (text) =>
        html(text).replaceAll('"', '&#34;').replaceAll("'", '&#39;').replaceAll('+', '&#43;'),
    ],
    ['UTF-8 read as Latin-1', (text) => Buffer.from(text).toString('latin1')],
  ]

  it.each(echoes)('knows both as %s', (_name, echo) => {
    const text = `before ${echo(clientSecret)} between ${echo(token)} after`
    const quote = echo('').slice(0, 1)
    expect(createSecretMask(request.secretsInIt).text(text)).toBe(
      `before ${quote}‹client secret›${quote} between ${quote}‹token›${quote} after`,
    )
  })

  it.each(['form', 'raw'])(
    'knows the Basic value of %s encoding whichever was sent',
    (encoding) => {
      const secret = encoding === 'form' ? formEncode(clientSecret) : clientSecret
      const value = Buffer.from(`rs-orders:${secret}`).toString('base64')
      expect(createSecretMask(request.secretsInIt).text(`Basic ${value}!`)).toBe(
        'Basic ‹basic credentials›!',
      )
    },
  )

  it('masks the request itself', () => {
    const headers = request.headers.map(([name, value]) => [
      name,
      createSecretMask(request.secretsInIt).text(value),
    ])
    expect(headers.at(-1)).toEqual(['authorization', 'Basic ‹basic credentials›'])
    expect(createSecretMask(request.secretsInIt).text(request.body)).toBe('token=‹token›')
  })
})
