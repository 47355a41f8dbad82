import { describe, expect, it } from 'vitest'
import type { Call } from '../../../../core/introspection/call/call.ts'
import { readCall } from '../../../../core/introspection/call/read-call.ts'
import { marks } from '../../../../core/introspection/marks.ts'
import type { TokenFacts } from '../../../../core/token/token.ts'
import { opaqueToken } from '../evidence-of.ts'
import { jwtOf } from './jwt-of.ts'

const formType = ['content-type', 'application/x-www-form-urlencoded'] as const
const basicHeader = ['authorization', `Basic ${marks.basicCredentials}`] as const
const opaque: TokenFacts = { ...opaqueToken, length: 8 }
const quietTls = { unchecked: false, lowest: null, highest: null, certificate: false }

function callIn(text: string): Call {
  const { call, problem } = readCall(text)
  if (call === null) throw new Error(problem ?? 'no call')
  return call
}

const plain: Call = {
  source: 'curl',
  method: 'POST',
  url: 'https://as.example.com/introspect',
  query: [],
  headers: [['accept', '*/*'], formType],
  body: 'form',
  form: [['token', marks.token]],
  token: { count: 1, fault: null, facts: opaque },
  declaredMethod: null,
  basic: null,
  assertion: null,
  bearer: null,
  tls: quietTls,
  proxy: null,
  followsRedirects: false,
}

const url = 'https://as.example.com/introspect'
const data = '-d token=abcd1234'
const same = { clientId: 'rs', encoding: 'same', arrivesChanged: false } as const

const curlCases: readonly (readonly [text: string, change: Partial<Call>])[] = [
  [`curl ${url} ${data}`, {}],
  [`$ curl -sS ${url} ${data} | jq .`, {}],
  [`/usr/bin/curl ${data} --url ${url}`, {}],
  [`PS C:\\Users\\me> curl.exe ${data} ${url}`, {}],
  [`T=1 sudo curl ${data} ${url}`, {}],
  [`curl -X POST \\\n  '${url}' \\\n  ${data}`, {}],
  [`curl.exe ^"${url}^" ^\r\n  -d ^"token=abcd1234^"`, {}],
  [`curl.exe "${url}" --data "token=abcd1234"`, {}],
  [`curl.exe \`\n  '${url}' \`\n  --data 'token=abcd1234'`, {}],
  [`curl -dtoken=abcd1234 ${url}`, {}],
  [`curl --data=token=abcd1234 ${url}`, {}],
  [`curl --data-urlencode token=abcd1234 ${url}`, {}],
  [`curl --data-raw token=abcd1234 ${url}`, {}],
  [`curl -u rs:secret ${data} ${url}`, { headers: [...plain.headers, basicHeader], basic: same }],
  [`curl -urs:secret ${data} ${url}`, { headers: [...plain.headers, basicHeader], basic: same }],
  [
    `curl ${data} https://rs:secret@as.example.com/introspect`,
    { headers: [...plain.headers, basicHeader], basic: same },
  ],
  [`curl -u rs ${data} ${url}`, { headers: [...plain.headers, basicHeader], basic: same }],
  [
    `curl -u "$ID:$SECRET" ${data} ${url}`,
    {
      headers: [...plain.headers, basicHeader],
      basic: { clientId: null, encoding: 'unknown', arrivesChanged: false },
    },
  ],
  [
    `curl -u 'rs:a+b/c=' ${data} ${url}`,
    {
      headers: [...plain.headers, basicHeader],
      basic: { clientId: 'rs', encoding: 'raw', arrivesChanged: true },
    },
  ],
  [
    `curl -H 'Authorization: Basic ${Buffer.from('r%3As:p%25').toString('base64')}' ${data} ${url}`,
    {
      headers: [...plain.headers, ['Authorization', `Basic ${marks.basicCredentials}`]],
      basic: { clientId: 'r:s', encoding: 'form', arrivesChanged: false },
    },
  ],
  [
    `curl -H 'Authorization: Basic !!!' ${data} ${url}`,
    {
      headers: [...plain.headers, ['Authorization', `Basic ${marks.basicCredentials}`]],
      basic: { clientId: null, encoding: 'broken', arrivesChanged: false },
    },
  ],
  [
    `curl --oauth2-bearer abcd1234 ${data} ${url}`,
    {
      headers: [...plain.headers, ['authorization', `Bearer ${marks.bearerToken}`]],
      bearer: { sameAsToken: true, claims: null },
    },
  ],
  [
    `curl -H 'Accept: application/json' -H 'X-Key: k1' -A me ${data} ${url}`,
    {
      headers: [formType, ['Accept', 'application/json'], ['X-Key', marks.ownSecret]],
    },
  ],
  [`curl -H 'Accept:' ${data} ${url}`, { headers: [formType] }],
  [
    `curl -kL -x http://me:pw@proxy.example.com:3128 -E c.pem --tlsv1.1 --tls-max 1.2 ${data} ${url}`,
    {
      tls: { unchecked: true, lowest: 'TLSv1.1', highest: 'TLSv1.2', certificate: true },
      proxy: 'http://proxy.example.com:3128',
      followsRedirects: true,
    },
  ],
  [
    `curl -G ${data} ${url}`,
    {
      method: 'GET',
      query: ['token'],
      headers: [['accept', '*/*']],
      body: 'none',
      form: null,
      token: null,
    },
  ],
  [
    `curl '${url}?token=abcd1234'`,
    {
      method: 'GET',
      query: ['token'],
      headers: [['accept', '*/*']],
      body: 'none',
      form: null,
      token: null,
    },
  ],
  [
    `curl --json '{"token":"abcd1234"}' ${url}`,
    {
      headers: [
        ['accept', 'application/json'],
        ['content-type', 'application/json'],
      ],
      body: 'json',
      form: null,
      token: null,
    },
  ],
  [
    `curl -F token=abcd1234 ${url}`,
    {
      headers: [
        ['accept', '*/*'],
        ['content-type', 'multipart/form-data'],
      ],
      body: 'multipart',
      form: null,
      token: null,
    },
  ],
  [`curl -d @body.txt ${url}`, { body: 'unknown', form: null, token: null }],
  [`curl ${data} as.example.com/introspect`, { url: 'http://as.example.com/introspect' }],
  [
    `curl ${data} -d client_id=rs -d client_secret=s -d token_type_hint=refresh_token ${url}`,
    {
      form: [
        ['token', marks.token],
        ['client_id', 'rs'],
        ['client_secret', marks.clientSecret],
        ['token_type_hint', 'refresh_token'],
      ],
      token: {
        count: 1,
        fault: null,
        facts: { ...opaque, hint: 'refresh_token' },
      },
    },
  ],
]

describe('readCall of a curl command', () => {
  it.each(curlCases)('%s', (text, change) => {
    expect(callIn(text)).toEqual({ ...plain, ...change })
  })

  it.each([
    ['Bearer abcd1234', 'scheme'],
    ['"abcd1234"', 'quotes'],
    ['abcd 1234', 'blank'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['$TOKEN', null],
    ['abcd1234', null],
  ])('sees what is wrong with the token %j', (token, fault) => {
    expect(callIn(`curl --data-urlencode 'token=${token}' ${url}`).token?.fault).toBe(fault)
  })

  it('decodes a token and an assertion that are JWTs, and keeps neither', () => {
    const assertion = jwtOf({ iss: 'rs', sub: 'rs' }, { alg: 'ES256', kid: 'k' })
    const token = jwtOf({ iss: 'https://as.example.com' })
    const call = callIn(
      `curl -d token=${token} -d client_assertion=${assertion} -d client_assertion_type=t ${url}`,
    )
    expect(call.token?.facts?.decoded?.payload).toEqual({ iss: 'https://as.example.com' })
    expect(call.assertion).toEqual({
      type: 't',
      decoded: { header: { alg: 'ES256', kid: 'k' }, claims: { iss: 'rs', sub: 'rs' } },
      isJwt: true,
    })
    expect(JSON.stringify(call)).not.toContain('c2lnbmF0dXJl')
  })

  it.each([
    [`curl -d 'token=a ${url}`, /no partner/],
    [`curl -K my.conf -d token=a ${url}`, /-K/],
    [`curl -d @body ${url}`, /lies in a file/],
    [`curl -d token=a ${url} https://other.example.com`, /names 2 URLs/],
    [`curl --location-trusted -d token=a ${url}`, /whatever host a redirect names/],
    [`curl -n -d token=a ${url}`, /\.netrc/],
  ])('says what is odd of %s', (text, note) => {
    expect(readCall(text).notes.join('\n')).toMatch(note)
  })

  it('looks at the first of several requests', () => {
    expect(callIn(`curl ${data} ${url} --next -k https://other.example.com`)).toEqual(plain)
  })
})

const rawHttp: Call = {
  ...plain,
  source: 'raw-http',
  url: '//as.example.com/introspect',
  headers: [
    ['Host', 'as.example.com'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
  ],
}
const head = 'POST /introspect HTTP/1.1\nHost: as.example.com\n'
const typed = `${head}Content-Type: application/x-www-form-urlencoded\n`

const httpCases: readonly (readonly [name: string, text: string, change: Partial<Call>])[] = [
  ['a whole request', `${typed}\ntoken=abcd1234`, {}],
  ['with CRLF', `${typed}\ntoken=abcd1234`.replaceAll('\n', '\r\n'), {}],
  [
    'as curl --verbose shows it',
    `> ${typed.trim().replaceAll('\n', '\n> ')}\n> \ntoken=abcd1234`,
    {},
  ],
  ['broken over lines', `${typed}\ntoken=\n abcd1234`, {}],
  ['with an absolute target', `${typed.replace('/introspect', url)}\ntoken=abcd1234`, { url }],
  [
    'without a version, as in a .http file',
    `POST ${url}\nContent-Type: application/x-www-form-urlencoded\n\ntoken=abcd1234`,
    { url, headers: [['Content-Type', 'application/x-www-form-urlencoded']] },
  ],
  [
    'without a host',
    'POST /introspect HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n\ntoken=abcd1234',
    { url: '/introspect', headers: [['Content-Type', 'application/x-www-form-urlencoded']] },
  ],
  ['without a content type', `${head}\ntoken=abcd1234`, { headers: [['Host', 'as.example.com']] }],
  [
    'without a body',
    head,
    { headers: [['Host', 'as.example.com']], body: 'none', form: null, token: null },
  ],
  [
    'with JSON over lines',
    `${head}Content-Type: application/json\n\n{\n  "token": "abcd1234"\n}`,
    {
      headers: [
        ['Host', 'as.example.com'],
        ['Content-Type', 'application/json'],
      ],
      body: 'json',
      form: null,
      token: null,
    },
  ],
  [
    'with GET and the token in the target',
    'GET /introspect?token=abcd1234 HTTP/1.1\nHost: as.example.com',
    {
      method: 'GET',
      query: ['token'],
      headers: [['Host', 'as.example.com']],
      body: 'none',
      form: null,
      token: null,
    },
  ],
  [
    'with bearer token and cookie',
    `${typed}Authorization: Bearer other\nCookie: a=b\n\ntoken=abcd1234`,
    {
      headers: [
        ...rawHttp.headers,
        ['Authorization', `Bearer ${marks.bearerToken}`],
        ['Cookie', marks.ownSecret],
      ],
      bearer: { sameAsToken: false, claims: null },
    },
  ],
]

describe('readCall of a raw request', () => {
  it.each(httpCases)('%s', (_name, text, change) => {
    expect(callIn(text)).toEqual({ ...rawHttp, ...change })
  })
})

describe('readCall of anything else', () => {
  it('refuses what is longer than any call', () => {
    expect(readCall('x'.repeat(1_000_001)).problem).toMatch(/longer/)
  })

  it.each([
    ['', /Nothing was pasted/],
    ['eyJhbGciOiJSUzI1NiJ9.e30.c2ln', /neither a curl command/],
    ['Please use curl for that', /neither|no URL/],
    ['curl', /neither/],
    ['curl -d token=a', /names no URL/],
    ['HTTP/1.1 200 OK\n\n{}', /neither/],
    ['wget https://as.example.com', /neither/],
    ['a\u0000b', /control character/],
  ])('%j', (text, problem) => {
    const reading = readCall(text)
    expect(reading.call).toBeNull()
    expect(reading.problem).toMatch(problem)
  })
})

const secret = 'S3CRET'

describe('a call holds no secret', () => {
  it.each([
    `curl -u rs:${secret} -d token=${secret} ${url}`,
    `curl -d client_secret=${secret} -d token=t -d password=${secret} ${url}`,
    `curl -H 'Authorization: Bearer ${secret}' -H 'X-Api-Key: ${secret}' -b ${secret} ${url}`,
    `curl -H 'Authorization: ${secret}' -d t ${url}`,
    `curl --oauth2-bearer ${secret} '${url}?api_key=${secret}#${secret}'`,
    `curl https://rs:${secret}@as.example.com -x http://p:${secret}@proxy.example.com`,
    `${typed.replace('/introspect', `https://rs:${secret}@as.example.com/i`)}\ntoken=a`,
    `${typed}Cookie: ${secret}\nAuthorization: Digest ${secret}\n\ntoken=${secret}`,
  ])('%s', (text) => {
    expect(JSON.stringify(readCall(text))).not.toContain(secret)
  })
})

describe('hostile pastes', () => {
  it.each([
    ['blanks', `${head}\n${' '.repeat(900_000)}\nx`],
    ['padding', `curl -H 'Authorization: Basic ${'='.repeat(900_000)}x' ${url}`],
    ['names of the program', `curl ${'curl.exe '.repeat(100_000)}'`],
    ['quotes', `curl ${'\'"'.repeat(450_000)}`],
    ['options', `curl ${'-d a '.repeat(200_000)} ${url}`],
    ['carets', `curl ${'^"'.repeat(450_000)}`],
    ['headers', `${head}${'a:b\n'.repeat(200_000)}`],
  ])('%s are read in time', (_name, text) => {
    const begun = performance.now()
    readCall(text)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
