import { describe, expect, it } from 'vitest'
import { readChallenges, resourceMetadataIn } from '../../../core/metadata/read-challenge.ts'

const url = 'https://api.example.com/.well-known/oauth-protected-resource'

describe('challenges', () => {
  it.each([
    ['a scheme alone', 'Bearer', [{ scheme: 'Bearer', parameters: [] }]],
    [
      'the example of RFC 9728 section 5.1',
      `HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer resource_metadata=\r\n  "${url}"`,
      [{ scheme: 'Bearer', parameters: [['resource_metadata', url]] }],
    ],
    [
      'as curl shows it, twice',
      `< www-authenticate: Bearer realm="a, b", error=invalid_token\n< date: today\n< WWW-Authenticate: DPoP algs="ES256 PS256"`,
      [
        {
          scheme: 'Bearer',
          parameters: [
            ['realm', 'a, b'],
            ['error', 'invalid_token'],
          ],
        },
        { scheme: 'DPoP', parameters: [['algs', 'ES256 PS256']] },
      ],
    ],
    [
      'two headers that are indented',
      '   WWW-Authenticate: Bearer scope="a"\n   WWW-Authenticate: Basic realm="x"',
      [
        { scheme: 'Bearer', parameters: [['scope', 'a']] },
        { scheme: 'Basic', parameters: [['realm', 'x']] },
      ],
    ],
    [
      'token68, then another scheme',
      'Negotiate YWJj+/==, Basic Realm = "x"',
      [
        { scheme: 'Negotiate', parameters: [] },
        { scheme: 'Basic', parameters: [['realm', 'x']] },
      ],
    ],
    [
      'escapes in quotes',
      String.raw`Bearer error_description="say \"no\" \\ never"`,
      [{ scheme: 'Bearer', parameters: [['error_description', String.raw`say "no" \ never`]] }],
    ],
    [
      'a URL without quotes',
      `Bearer resource_metadata=${url}, scope="a"`,
      [
        {
          scheme: 'Bearer',
          parameters: [
            ['resource_metadata', url],
            ['scope', 'a'],
          ],
        },
      ],
    ],
    [
      'quotes that never end',
      'Bearer realm="x, y\\',
      [{ scheme: 'Bearer', parameters: [['realm', 'x, y\\']] }],
    ],
    ['nothing', '  \r\n ', []],
    ['what makes no sense', ',,=;"(){}', []],
    ['a parameter without a scheme', 'realm="x"', []],
  ])('%s', (_name, text, expected) => {
    expect(readChallenges(text)).toEqual(expected)
  })

  it.each([
    ['commas', ','],
    ['quotes', '"'],
    ['backslashes in quotes', 'Bearer a="\\'],
    ['words', 'a '],
    ['token68', 'aaaa/'],
    ['equals', 'a='],
    ['line breaks', '\n '],
    ['names', 'www-authenticate:'],
    ['blanks', ' '],
    ['headers', '\n\twww-authenticate: Bearer a="b"'],
  ])('reads a great many %s in no time', (_name, piece) => {
    const text = piece.repeat(Math.floor(200_000 / piece.length))
    const begun = performance.now()
    readChallenges(text)
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})

describe('resource_metadata', () => {
  it.each([
    ['in any challenge', `Basic realm="x", DPoP resource_metadata="${url}"`, [url]],
    ['each URL once', `Bearer resource_metadata="${url}", DPoP Resource_Metadata="${url}"`, [url]],
    ['in no challenge', 'Bearer realm="resource_metadata"', []],
    ['empty', 'Bearer resource_metadata=""', []],
  ])('%s', (_name, text, expected) => {
    expect(resourceMetadataIn(readChallenges(text))).toEqual(expected)
  })
})
