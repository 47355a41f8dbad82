import { describe, expect, it } from 'vitest'
import { readPasted } from '../../../core/token/read-pasted.ts'
import type { FoundToken, PastedReading } from '../../../core/token/token.ts'
import { jwe, jws } from './jwt.ts'

const header = { alg: 'RS256', typ: 'at+jwt' }
const payload = { iss: 'https://as.example.com', sub: 'alice', aud: 'https://api.example.com' }
const jwt = jws(header, payload)
const decoded = { header, payload, problems: [] }

function opaque(value: string, more: Partial<FoundToken> = {}): FoundToken {
  return {
    value,
    kind: 'unknown',
    format: 'opaque',
    decoded: null,
    scheme: null,
    proposedHint: null,
    ...more,
  }
}

function signed(more: Partial<FoundToken> = {}): FoundToken {
  return { ...opaque(jwt), kind: 'access_token', format: 'jws', decoded, ...more }
}

function access(value: string, scheme: string | null = 'Bearer'): FoundToken {
  return opaque(value, { kind: 'access_token', scheme })
}

function refresh(value: string): FoundToken {
  return opaque(value, { kind: 'refresh_token', proposedHint: 'refresh_token' })
}

function reading(
  source: PastedReading['source'],
  tokens: readonly FoundToken[],
  ...notes: readonly string[]
): PastedReading {
  return { source, tokens, notes, problem: null }
}

const bearerGone = 'Removed “Bearer” in front of the token.'
const dpopGone = 'Removed “DPoP” in front of the token.'
const edges = 'Removed blanks or line breaks round the text.'
const quotesGone = 'Removed the quotes round the text.'
const joined = 'Joined a token that was wrapped over several lines.'
const fromCurl = 'Took the token out of the curl command; nothing else of it is used.'
const fromJson = 'Took the token out of the JSON.'
const fromForm = 'Took the token out of form parameters.'
const fromUrl = 'Took the token out of the URL.'
const fromCode = 'Took the token out of an Authorization header within other text.'
const fromName = 'Took the token from behind its name; the rest of the text was left aside.'
const callersOwn = 'One of the tokens may be the caller’s own; choose the one to ask about.'
const logged =
  'This token stood in the query of a URL. Servers, proxies and browsers keep URLs in logs and histories, so treat it as exposed.'

function wrap(text: string, width: number, end = '\n'): string {
  const lines = Array.from({ length: Math.ceil(text.length / width) }, (_, at) =>
    text.slice(at * width, (at + 1) * width),
  )
  return lines.join(end)
}

describe('a bare token', () => {
  it.each<[string, string, PastedReading]>([
    ['opaque', 'abc123', reading('bare', [opaque('abc123')])],
    ['JWS', jwt, reading('bare', [signed()])],
    [
      'JWE',
      jwe({ alg: 'dir', enc: 'A256GCM' }),
      reading('bare', [
        opaque(jwe({ alg: 'dir', enc: 'A256GCM' }), {
          format: 'jwe',
          decoded: { header: { alg: 'dir', enc: 'A256GCM' }, payload: null, problems: [] },
        }),
      ]),
    ],
    ['blanks round it', ' \tabc\r\n', reading('bare', [opaque('abc')], edges)],
    ['no-break space', '\u00a0abc\u3000', reading('bare', [opaque('abc')], edges)],
    ['straight quotes', '"abc"', reading('bare', [opaque('abc')], quotesGone)],
    ['single quotes', "'abc'", reading('bare', [opaque('abc')], quotesGone)],
    ['typographic quotes', '“abc”', reading('bare', [opaque('abc')], quotesGone)],
    ['German quotes', '„abc“', reading('bare', [opaque('abc')], quotesGone)],
    ['guillemets', '«abc»', reading('bare', [opaque('abc')], quotesGone)],
    ['backticks', '`abc`', reading('bare', [opaque('abc')], quotesGone)],
    [
      'quotes within quotes',
      '`"abc"`',
      reading('bare', [opaque('abc')], quotesGone, 'Removed the quotes round the token.'),
    ],
    [
      'one quote and a comma',
      'abc",',
      reading(
        'bare',
        [opaque('abc')],
        'Removed the quotes round the token.',
        'Removed the comma or semicolon behind the token.',
      ),
    ],
    [
      'a code fence',
      '```\nabc\n```',
      reading('bare', [opaque('abc')], 'Removed the code fence round the text.'),
    ],
    [
      'a byte order mark and zero-width characters',
      '\ufeffab\u200bc\u2060',
      reading('bare', [opaque('abc')], 'Removed 3 invisible characters.'),
    ],
    ['wrapped at 76', wrap(jwt, 76), reading('bare', [signed()], joined)],
    ['wrapped with CR LF', wrap(jwt, 64, '\r\n'), reading('bare', [signed()], joined)],
    ['wrapped with blank lines', wrap(jwt, 76, '\n\n'), reading('bare', [signed()], joined)],
    ['wrapped at its dots', jwt.replaceAll('.', '.\n'), reading('bare', [signed()], joined)],
    [
      'wrapped in a mail, quoted-printable',
      wrap(jwt, 75, '=\r\n'),
      reading(
        'bare',
        [signed()],
        joined,
        'Removed the “=” that a mail program had put at the ends of the lines.',
      ),
    ],
    [
      'quoted in a mail',
      `> ${wrap(jwt, 76, '\n> ')}`,
      reading('bare', [signed()], 'Removed the “>” in front of the lines.', joined),
    ],
    [
      'blanks within a JWT',
      wrap(jwt, 50, ' '),
      reading('bare', [signed()], 'Removed blanks and line breaks within the token.'),
    ],
    [
      'an opaque token wrapped at 64',
      wrap('y'.repeat(150), 64),
      reading('bare', [opaque('y'.repeat(150))], joined),
    ],
    [
      'two tokens on lines of their own',
      'abc\n\ndef',
      reading(
        'bare',
        [opaque('abc'), opaque('def')],
        'Found 2 tokens; choose the one to ask about.',
      ),
    ],
    [
      'the same token twice',
      'abc\nabc',
      reading('bare', [opaque('abc')], 'Found 2 tokens; choose the one to ask about.'),
    ],
    [
      'a JWT and an opaque token',
      `${jwt}\nabc`,
      reading('bare', [signed(), opaque('abc')], 'Found 2 tokens; choose the one to ask about.'),
    ],
    [
      'two wrapped JWTs',
      `${wrap(jwt, 76)}\n${wrap(`${jwt}AA`, 76)}`,
      reading(
        'bare',
        [signed(), signed({ value: `${jwt}AA` })],
        joined,
        'Found 2 tokens; choose the one to ask about.',
      ),
    ],
    [
      'a JWT amid words',
      `My token is "${jwt}", please help`,
      reading('bare', [signed()], 'Left 5 other words aside.'),
    ],
    [
      'percent-encoding',
      'abc%2Edef',
      reading(
        'bare',
        [opaque('abc%2Edef')],
        'The token holds percent-encoding (such as %2E). It is kept as it is; decode it if it was copied out of a URL or a form.',
      ),
    ],
    [
      'a shortened token',
      'abc...xyz',
      reading(
        'bare',
        [opaque('abc...xyz')],
        'The token holds “…”: it looks shortened. Copy it whole from where it was issued.',
      ),
    ],
    [
      'characters beyond ASCII',
      'abcdé',
      reading(
        'bare',
        [opaque('abcdé')],
        'The token holds characters beyond ASCII or blanks, which no token should have.',
      ),
    ],
    [
      'a very long token',
      'x'.repeat(20_000),
      reading(
        'bare',
        [opaque('x'.repeat(20_000))],
        'The token is 20000 characters long; many servers refuse requests of that size.',
      ),
    ],
    ['__proto__', '__proto__', reading('bare', [opaque('__proto__')])],
  ])('%s', (_, text, expected) => {
    expect(readPasted(text)).toEqual(expected)
  })

  it('reads the first 20 of many tokens', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `token-${at}`)
    const { tokens, notes } = readPasted(lines.join('\n'))
    expect([tokens.length, notes.at(-1)]).toEqual([20, 'Only the first 20 of 30 tokens were read.'])
  })
})

describe('what a JWT says of itself', () => {
  const idNote =
    'This looks like an ID token. Introspection is for access and refresh tokens; many servers call an ID token inactive.'

  it.each<[string, string, string, object]>([
    [
      'a refresh token of Keycloak',
      '',
      jws({ alg: 'HS512' }, { typ: 'Refresh' }),
      { kind: 'refresh_token', proposedHint: 'refresh_token', notes: [] },
    ],
    [
      'an offline token as a bearer token',
      'Bearer ',
      jws({ alg: 'HS512' }, { typ: 'Offline' }),
      {
        kind: 'refresh_token',
        proposedHint: 'refresh_token',
        notes: [
          bearerGone,
          'It stood where an access token is expected, but says of itself that it is a refresh token.',
        ],
      },
    ],
    [
      'an ID token',
      '',
      jws({ alg: 'RS256' }, { nonce: 'n', at_hash: 'h' }),
      { kind: 'id_token', proposedHint: null, notes: [idNote] },
    ],
    [
      'a signed introspection answer',
      '',
      jws({ alg: 'RS256', typ: 'token-introspection+jwt' }, { token_introspection: {} }),
      {
        kind: 'unknown',
        proposedHint: null,
        notes: ['This is a signed introspection answer (RFC 9701), not a token to introspect.'],
      },
    ],
    [
      'an unsigned token',
      '',
      jws({ alg: 'none', typ: 'at+jwt' }, {}, ''),
      {
        kind: 'access_token',
        proposedHint: null,
        notes: ['The token is not signed (alg is none).'],
      },
    ],
  ])('%s', (_, before, token, expected) => {
    const { tokens, notes } = readPasted(before + token)
    expect(tokens.map(({ kind, proposedHint }) => ({ kind, proposedHint, notes }))).toEqual([
      expected,
    ])
  })
})

describe('a scheme and a token', () => {
  const unusual = (scheme: string) =>
    `Removed “${scheme}” in front of the token; OAuth’s own schemes are Bearer and DPoP.`
  it.each<[string, PastedReading]>([
    ['Bearer abc', reading('scheme', [access('abc')], bearerGone)],
    ['bearer\tabc', reading('scheme', [access('abc')], bearerGone)],
    ['BEARER   abc', reading('scheme', [access('abc')], bearerGone)],
    ['"Bearer abc"', reading('scheme', [access('abc')], quotesGone, bearerGone)],
    ['dpop abc', reading('scheme', [access('abc', 'DPoP')], dpopGone)],
    [`Bearer ${jwt}`, reading('scheme', [signed({ scheme: 'Bearer' })], bearerGone)],
    ['Bearer Bearer abc', reading('scheme', [access('abc')], bearerGone)],
    ['Bearer bearer Bearer abc', reading('scheme', [access('abc')], bearerGone)],
    [
      `Bearer ${wrap(jwt, 76)}`,
      reading('scheme', [signed({ scheme: 'Bearer' })], bearerGone, joined),
    ],
    ['Token abc', reading('scheme', [opaque('abc', { scheme: 'Token' })], unusual('Token'))],
    ['JWT abc', reading('scheme', [opaque('abc', { scheme: 'JWT' })], unusual('JWT'))],
    [
      'Bearer abc\nBearer def',
      reading(
        'scheme',
        [access('abc'), access('def')],
        bearerGone,
        'Found 2 tokens; choose the one to ask about.',
      ),
    ],
  ])('%j', (text, expected) => {
    expect(readPasted(text)).toEqual(expected)
  })
})

describe('an Authorization header', () => {
  const isHeader = 'authorization-header'
  it.each<[string, string, PastedReading]>([
    ['alone', 'Authorization: Bearer abc', reading(isHeader, [access('abc')], bearerGone)],
    ['in lower case', 'authorization:bearer abc', reading(isHeader, [access('abc')], bearerGone)],
    [
      'in quotes',
      "'Authorization: DPoP abc'",
      reading(isHeader, [access('abc', 'DPoP')], quotesGone, dpopGone),
    ],
    [
      'without a scheme',
      'Authorization: abc',
      reading(
        isHeader,
        [opaque('abc')],
        'The Authorization header names no scheme in front of the token; Bearer is usual.',
      ),
    ],
    [
      'with another scheme',
      'Authorization: Zoho-oauthtoken abc',
      reading(
        isHeader,
        [opaque('abc', { scheme: 'Zoho-oauthtoken' })],
        'Removed “Zoho-oauthtoken” in front of the token; OAuth’s own schemes are Bearer and DPoP.',
      ),
    ],
    [
      'in a request',
      'GET /orders HTTP/1.1\r\nHost: api.example.com\r\nAuthorization: Bearer abc\r\nAccept: */*\r\n\r\n',
      reading(isHeader, [access('abc')], edges, bearerGone),
    ],
    [
      'as curl --verbose shows it',
      '> GET /orders HTTP/2\n> Host: api.example.com\n> authorization: Bearer abc\n>',
      reading(isHeader, [access('abc')], 'Removed the “>” in front of the lines.', bearerGone),
    ],
    [
      'between other header lines, wrapped',
      `Host: api.example.com\nAuthorization: Bearer ${wrap(jwt, 76)}\nAccept: */*`,
      reading(isHeader, [signed({ scheme: 'Bearer' })], bearerGone, joined),
    ],
    [
      'with a DPoP proof',
      'Authorization: DPoP abc\nDPoP: eyJ0eXAiOiJkcG9wK2p3dCJ9.e30.c2ln',
      reading(
        isHeader,
        [access('abc', 'DPoP')],
        dpopGone,
        'Left the DPoP header aside: it holds a proof, not the token.',
      ),
    ],
    [
      'in an introspection request',
      'POST /introspect HTTP/1.1\nHost: as.example.com\nAuthorization: Basic czZC\n\ntoken=abc&token_type_hint=refresh_token',
      reading(
        'token-response',
        [refresh('abc')],
        fromForm,
        'Left a header aside that holds no token.',
      ),
    ],
    [
      'in an introspection request of a bearer',
      'POST /introspect HTTP/1.1\nAuthorization: Bearer own\n\ntoken=abc',
      reading(
        isHeader,
        [access('own'), opaque('abc')],
        bearerGone,
        fromForm,
        'One token stands in the Authorization header and another elsewhere: the first may be the caller’s own.',
      ),
    ],
    [
      'nowhere, but in the request’s URL',
      'GET /orders?access_token=abc HTTP/1.1\nHost: api.example.com',
      reading('token-response', [access('abc', null)], fromUrl, logged),
    ],
    [
      'nowhere, but in a response’s body',
      'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"access_token":"abc"}',
      reading('token-response', [access('abc', null)], fromJson),
    ],
    [
      'in a script',
      'fetch("https://api.example.com", { "headers": { "authorization": "Bearer abc" } })',
      reading(isHeader, [access('abc')], fromCode),
    ],
    [
      'in PowerShell',
      'Invoke-WebRequest -Headers @{ "authorization"="DPoP abc" }',
      reading(isHeader, [access('abc', 'DPoP')], fromCode),
    ],
    [
      'in a call',
      'setHeader("Authorization", "Bearer abc");',
      reading(isHeader, [access('abc')], fromCode),
    ],
    [
      'as a line of code',
      "  authorization: 'Bearer abc',",
      reading(
        isHeader,
        [access('abc')],
        edges,
        'Removed the quotes round the token.',
        'Removed the comma or semicolon behind the token.',
        bearerGone,
      ),
    ],
    [
      'over two lines',
      'authorization\nBearer abc\nother\nx',
      reading(isHeader, [access('abc')], fromCode),
    ],
  ])('%s', (_, text, expected) => {
    expect(readPasted(text)).toEqual(expected)
  })
})

describe('a curl command', () => {
  it.each<[string, string, PastedReading]>([
    [
      'single quotes',
      "curl 'https://api.example.com/orders' -H 'Authorization: Bearer abc' -H 'Accept: */*'",
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      'double quotes and continued lines',
      'curl -sS -X GET \\\n  --header "Authorization: DPoP abc" \\\n  https://api.example.com',
      reading('curl', [access('abc', 'DPoP')], fromCurl, dpopGone),
    ],
    [
      'typographic quotes',
      'curl -H “Authorization: Bearer abc” https://api.example.com',
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      'a prompt',
      '$ curl -H "Authorization: Bearer abc"',
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      'a path',
      '/usr/bin/curl -H "Authorization: Bearer abc"',
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      'an attached value',
      "curl -kH'Authorization: Bearer abc'",
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      'ANSI quotes',
      String.raw`curl -H $'Authorization: Bearer a\x62c'`,
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      'Windows, as a browser copies it',
      'curl ^"https://api.example.com/^" ^\r\n  -H ^"accept: */*^" ^\r\n  -H ^"authorization: Bearer abc^" ^\r\n  --insecure',
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      'Windows, plain quotes',
      'curl "https://api.example.com/" ^\r\n  -H "authorization: Bearer abc"',
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      'PowerShell',
      'curl.exe `\n -H "Authorization: Bearer abc"',
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      '--oauth2-bearer',
      'curl --oauth2-bearer abc https://api.example.com',
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      '--header=',
      'curl --header="Authorization: Bearer abc"',
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      'only the option',
      `-H 'Authorization: Bearer abc'`,
      reading('curl', [access('abc')], fromCurl, bearerGone),
    ],
    [
      'an introspection request',
      'curl -u rs:secret -d token=abc -d token_type_hint=access_token https://as.example.com/introspect',
      reading(
        'curl',
        [opaque('abc')],
        fromCurl,
        'Left the caller’s credentials (-u) aside: they belong into a profile.',
        fromForm,
      ),
    ],
    [
      '--data-raw',
      "curl --data-raw 'token=abc&token_type_hint=refresh_token' https://as.example.com",
      reading('curl', [refresh('abc')], fromCurl, fromForm),
    ],
    [
      '--data-urlencode',
      "curl --data-urlencode 'token=a%2Bb=='",
      reading(
        'curl',
        [opaque('a%2Bb==')],
        fromCurl,
        'The token holds percent-encoding (such as %2E). It is kept as it is; decode it if it was copied out of a URL or a form.',
      ),
    ],
    [
      'percent-encoding in data',
      'curl -dtoken=a%2Bb',
      reading('curl', [opaque('a+b')], fromCurl, fromForm, 'Decoded its percent-encoding.'),
    ],
    ['a form', 'curl -F token=abc', reading('curl', [opaque('abc')], fromCurl)],
    [
      'JSON data',
      `curl --json '{"refresh_token":"abc"}'`,
      reading('curl', [refresh('abc')], fromCurl, fromJson),
    ],
    [
      'the URL',
      'curl "https://api.example.com/orders?access_token=abc&page=2"',
      reading('curl', [access('abc', null)], fromCurl, fromUrl, logged),
    ],
    [
      'data in a file',
      'curl -H "Authorization: Bearer abc" -d @body.json https://api.example.com',
      reading(
        'curl',
        [access('abc')],
        fromCurl,
        bearerGone,
        'The command reads its data from a file, which is not read here.',
      ),
    ],
    [
      'a bearer that introspects',
      "curl -H 'Authorization: Bearer own' -d token=abc https://as.example.com/introspect",
      reading('curl', [access('own'), opaque('abc')], fromCurl, callersOwn, bearerGone, fromForm),
    ],
    [
      'a quotation mark without partner',
      "curl -H 'Authorization: Bearer abc",
      reading(
        'curl',
        [access('abc')],
        fromCurl,
        bearerGone,
        'A quotation mark in the command has no partner: it may not have been copied whole.',
      ),
    ],
  ])('%s', (_, text, expected) => {
    expect(readPasted(text)).toEqual(expected)
  })
})

describe('a token response', () => {
  const found = (count: number) => `Found ${count} tokens in the JSON; choose the one to ask about.`
  const type = 'The response says that the token type is Bearer.'
  const three = [access('a', null), refresh('b'), opaque('c', { kind: 'id_token' })]
  it.each<[string, string, PastedReading]>([
    [
      'three tokens',
      '{"access_token":"a","token_type":"Bearer","refresh_token":"b","id_token":"c","expires_in":300}',
      reading('token-response', three, found(3), type),
    ],
    [
      'another style of names',
      '{"AccessToken":"a","refreshToken":"b","id-token":"c"}',
      reading('token-response', three, found(3)),
    ],
    [
      'pretty, in a code fence',
      '```json\n{\n  "access_token": "a"\n}\n```',
      reading(
        'token-response',
        [access('a', null)],
        'Removed the code fence round the text.',
        fromJson,
      ),
    ],
    [
      'one level down',
      '{"status":"ok","data":{"access_token":"a","token_type":"Bearer"}}',
      reading('token-response', [access('a', null)], fromJson, type),
    ],
    [
      'in an array',
      '[{"access_token":"a"},{"access_token":"b"}]',
      reading('token-response', [access('a', null), access('b', null)], found(2)),
    ],
    [
      'in a JSON string',
      JSON.stringify('{"access_token":"a"}'),
      reading('token-response', [access('a', null)], fromJson),
    ],
    [
      'an exchanged refresh token',
      '{"access_token":"a","issued_token_type":"urn:ietf:params:oauth:token-type:refresh_token"}',
      reading('token-response', [refresh('a')], fromJson),
    ],
    [
      'headers in JSON',
      '{"headers":{"Authorization":"Bearer a"}}',
      reading('token-response', [access('a')], fromJson),
    ],
    [
      'null and numbers beside',
      '{"access_token":"a","refresh_token":null,"id_token":7}',
      reading('token-response', [access('a', null)], fromJson),
    ],
    [
      'blanks in the value',
      '{"access_token":" a "}',
      reading('token-response', [access('a', null)], fromJson, 'Removed blanks round the token.'),
    ],
    [
      '__proto__ beside',
      '{"__proto__":{"access_token":"a"},"constructor":{}}',
      reading('token-response', [access('a', null)], fromJson),
    ],
    [
      'an ID token that is where it belongs',
      JSON.stringify({ id_token: jws({ alg: 'RS256' }, { nonce: 'n' }) }),
      reading(
        'token-response',
        [
          opaque(jws({ alg: 'RS256' }, { nonce: 'n' }), {
            kind: 'id_token',
            format: 'jws',
            decoded: { header: { alg: 'RS256' }, payload: { nonce: 'n' }, problems: [] },
          }),
        ],
        fromJson,
      ),
    ],
    [
      'one line of it',
      '  "access_token": "a",',
      reading('token-response', [access('a', null)], edges, fromName),
    ],
    [
      'a cut one',
      '{"access_token":"a","refresh_token":"b","id_to',
      reading('token-response', [access('a', null), refresh('b')], fromName),
    ],
    [
      'an escaped one in a log',
      'info body={\\"access_token\\":\\"a\\",\\"refresh_token\\":null}',
      reading('token-response', [access('a', null)], fromName),
    ],
    [
      'a variable',
      'export ACCESS_TOKEN="a"',
      reading('token-response', [access('a', null)], fromName),
    ],
    [
      'a label behind another word',
      'OAuth access_token: a',
      reading('token-response', [access('a', null)], fromName),
    ],
    ['a label', 'access token: a', reading('token-response', [access('a', null)], fromName)],
    [
      'form parameters',
      'access_token=a&token_type=Bearer',
      reading('token-response', [access('a', null)], fromForm),
    ],
    [
      'a fragment',
      '#access_token=a&id_token=c',
      reading('token-response', [access('a', null), opaque('c', { kind: 'id_token' })], fromUrl),
    ],
    [
      'a redirect',
      'https://app.example.com/cb#state=x&access_token=a%2Fb',
      reading('token-response', [access('a/b', null)], fromUrl, 'Decoded its percent-encoding.'),
    ],
    [
      'a redirect of an app',
      'com.example.app:/cb#access_token=a',
      reading('token-response', [access('a', null)], fromUrl),
    ],
    [
      'a redirect of a hash router',
      'https://app.example.com/#/cb?access_token=a',
      reading('token-response', [access('a', null)], fromUrl),
    ],
    [
      'a query',
      'https://app.example.com/?access_token=a',
      reading('token-response', [access('a', null)], fromUrl, logged),
    ],
    [
      'a plus sign',
      'access_token=a+b%',
      reading('token-response', [access('a+b%', null)], fromForm),
    ],
  ])('%s', (_, text, expected) => {
    expect(readPasted(text)).toEqual(expected)
  })
})

describe('what holds no token', () => {
  const unclear =
    'There are blanks within what was pasted, so it is not clear where the token begins and ends. Paste the token alone.'
  const placeholder =
    'This is a placeholder or a variable, not a token. Paste the token that it stands for.'
  const empty =
    'Nothing was pasted. Paste a token, an Authorization header, a curl command or a token response.'
  const noJson =
    'There is no access_token, refresh_token or id_token in this JSON. Paste a token response, or the token alone.'

  it.each([
    ['', empty],
    [' \r\n\t', empty],
    ['\ufeff', empty],
    ['""', empty],
    [
      "'“”'",
      'There is nothing but quotes and blanks where the token should be. Paste the token itself.',
    ],
    ['Bearer', 'Nothing follows “Bearer”. Paste the token as well.'],
    ['Authorization: DPoP', 'Nothing follows “DPoP”. Paste the token as well.'],
    ['Authorization:', 'The Authorization header is empty. Paste the token itself.'],
    [
      'Basic czZC',
      'Basic credentials are the id and secret of a caller, not a token. Paste the token itself.',
    ],
    [
      'curl -H "Authorization: Basic czZC" https://api.example.com',
      'Basic credentials are the id and secret of a caller, not a token. Paste the token itself.',
    ],
    [
      'Bearer realm="x", error="invalid_token"',
      'This is a challenge (WWW-Authenticate) of a server, not a token. Paste the token that was sent to it.',
    ],
    [
      'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"',
      'A WWW-Authenticate header is a challenge of a server, not a token. Paste the token that was sent.',
    ],
    [
      'GET / HTTP/1.1\nHost: api.example.com',
      'There is no token in this HTTP message: neither in an Authorization header nor in its body. Paste the token itself.',
    ],
    [
      'curl https://api.example.com',
      'There is no token in this curl command: neither in an Authorization header nor in its data nor in its URL. Paste the token itself.',
    ],
    ['$TOKEN', placeholder],
    [['Bearer $', '{ACCESS_TOKEN}'].join(''), placeholder],
    ['Bearer {{ access_token }}', placeholder],
    ['<access token>', placeholder],
    ['%TOKEN%', placeholder],
    ['‹token›', placeholder],
    ['Bearer ***', placeholder],
    ['Bearer YOUR_ACCESS_TOKEN', placeholder],
    ['curl -H "Authorization: Bearer $(cat token.txt)"', placeholder],
    ['My token does not work', unclear],
    ['token: bad', unclear],
    ['abc def', unclear],
    ['{}', noJson],
    ['[]', noJson],
    ['{"access_token":null}', noJson],
    ['{"access_token":{"value":1}}', noJson],
    [
      '{"active":true}',
      'This is an introspection answer, not a token. Paste the token that the answer is about.',
    ],
    [
      '{"error":"invalid_grant"}',
      'This is an error answer of a server, with no token in it. Paste a token, or a token response that succeeded.',
    ],
    [
      '{"keys":[]}',
      'These are keys, not a token. Paste the token itself, and keep private keys to yourself.',
    ],
    [
      '{"iss":"https://as.example.com","exp":1}',
      'This is the decoded content of a token. Paste the token itself, as it was issued.',
    ],
    [
      '{"payload":"e30","protected":"e30","signature":"c2ln"}',
      'This is a JWS in its JSON form; OAuth tokens have the compact form, three parts with dots between. Paste that.',
    ],
    [
      'https://api.example.com/orders',
      'This is a URL without a token in it. Paste the token itself.',
    ],
    [
      'https://app.example.com/cb?code=abc&state=x',
      'This URL holds an authorization code, not a token. Exchange the code at the token endpoint, then paste the token.',
    ],
    [
      '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----',
      'This is a certificate or a key (PEM), not a token. Paste the token itself, and keep private keys to yourself.',
    ],
  ])('%j', (text, problem) => {
    const { source, tokens, problem: told } = readPasted(text)
    expect({ source, tokens, told }).toEqual({ source: 'nothing', tokens: [], told: problem })
  })

  it.each([
    ['a NUL', 'abc\u0000def', 'U+0000'],
    ['an escape sequence', '\u001b[32mabc\u001b[0m', 'U+001B'],
    ['DEL', 'abc\u007f', 'U+007F'],
    ['a C1 control', 'abc\u009b31m', 'U+009B'],
    ['one in JSON', '{"access_token":"a\\u0000b"}', 'U+0000'],
    ['one in a form', 'access_token=a%1Bb', 'U+001B'],
    ['one in a curl command', String.raw`curl -H $'Authorization: Bearer a\x00b'`, 'U+0000'],
  ])('refuses control characters: %s', (_, text, name) => {
    expect(readPasted(text)).toMatchObject({
      source: 'nothing',
      tokens: [],
      problem: `What was pasted holds a control character (${name}), which no token has. Copy the token again from where it was issued, not from a terminal’s or an editor’s raw output.`,
    })
  })
})

describe('large and hostile pastes', () => {
  it.each([1_000_001, 1_048_576, 10_485_760])('refuses %d characters unread', (length) => {
    expect(readPasted('\u0000'.repeat(length))).toEqual({
      source: 'nothing',
      tokens: [],
      notes: [],
      problem: `What was pasted is ${length.toLocaleString('en-US')} characters long, more than any token; the limit is 1,000,000. Paste the token alone.`,
    })
  })

  const million = (piece: string, before = '', after = '') =>
    before +
    piece.repeat(Math.floor((1_000_000 - before.length - after.length) / piece.length)) +
    after

  /** A reader that is not linear needs minutes for one of these; the runner stops it after seconds. */
  it.each([
    ['letters', million('a')],
    ['blanks', million(' ')],
    ['blanks between two letters', million(' ', 'a', 'a')],
    ['line breaks', million('\r\n', 'a', 'a')],
    ['words', million('a ')],
    ['lines', million('a\n')],
    ['lines of a JWT that never ends', million('a\n', 'eyJ\n')],
    ['lines of dots', million('.\n', 'eyJ\n')],
    ['JWTs', million('eyJhbGciOiJub25lIn0.e30.a\n')],
    ['JWTs amid words', million('eyJhbGciOiJub25lIn0.e30. x ')],
    ['words that begin as JWTs do', million('eyJ a ')],
    ['dots', million('.')],
    ['quotes', million('"')],
    ['backticks', million('`')],
    ['backslashes', million('\\')],
    ['mixed quotes', million(`"'\``)],
    ['zero-width characters', million('\u200b')],
    ['Bearer', million('Bearer ')],
    ['Bearer on lines', million('Bearer\n')],
    ['Authorization', million('authorization')],
    ['Authorization and blanks', million(`authorization${' '.repeat(40)}`)],
    ['Authorization and quotes', million('authorization"""" """"')],
    ['Authorization lines', million('Authorization: Bearer a\n')],
    ['empty Authorization lines', million('Authorization:\n')],
    ['a header that never ends', million('a\n', 'Authorization: Bearer eyJ\n')],
    ['header names', million('a:', 'Authorization: Bearer a\n')],
    ['header lines', million('a: b\n', 'GET / HTTP/1.1\n')],
    ['a request target', million('a', 'GET ')],
    ['access_token', million('access_token')],
    ['access_token and blanks', million(`access_token${' '.repeat(40)}`)],
    ['access_token=', million('access_token=')],
    ['access_token=a&', million('access_token=a&')],
    ['ampersands', million('&', 'access_token=a')],
    ['percent signs', million('%', 'access_token=')],
    ['a scheme of a URL', million('a', '', '://')],
    ['question marks', million('?', 'https://')],
    ['hash signs', million('#', 'https://')],
    ['brackets', million('[')],
    ['braces', million('{"a":')],
    ['an object of many members', `{${million('"a":"",').slice(0, -20)}"b":""}`],
    ['an array of many responses', `[${million('{"token":"a"},').slice(0, -20)}{}]`],
    ['a string that never ends', million('a', '"')],
    ['escapes', million('\\"', '{"')],
    ['curl and words', million('a ', 'curl ')],
    ['curl and quotes', million(`'" `, 'curl ')],
    ['curl and ANSI quotes', million(`$'\\x`, 'curl ')],
    ['curl and carets', million('^"', 'curl ^"')],
    ['curl and backslashes', million('\\\n', 'curl ')],
    ['curl and dollars', million('$', 'curl ')],
    ['curl and options', million('-H ', 'curl ')],
    ['curl and headers', million('-HAuthorization:a ', 'curl ')],
    ['a path before curl', million('/a', '', 'curl ')],
    ['a code fence', million('`', '```\n', '\n```')],
    ['mail quotation', million('> ')],
    ['lines of mail quotation', million('>\n')],
    ['equals signs', million('=\n', 'eyJ')],
    ['a long JWT', jws(header, { long: 'x'.repeat(740_000) })],
    ['a placeholder that is none', million('{', '{{')],
    ['bidi controls', million('\u202e', 'abc')],
    ['lone surrogates', million('\ud800')],
  ])('gets through a million characters: %s', (_, text) => {
    const { tokens, problem } = readPasted(text)
    expect(text.length).toBeLessThanOrEqual(1_000_000)
    expect(tokens.length > 0).toBe(problem === null)
  })
})
