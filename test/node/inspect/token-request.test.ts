import { describe, expect, it } from 'vitest'
import { buildTokenRequest, readTokenResponse } from '../../../node/inspect/token-request.ts'

type Source = Parameters<typeof buildTokenRequest>[0]
const source: Source = {
  from: 'client-credentials',
  tokenEndpoint: 'https://as.example.com/token',
  client: { method: 'client_secret_basic', clientId: 'rs' },
  scope: '',
  resources: [],
  audience: '',
}
const credentials = {
  method: 'client_secret_basic',
  clientId: 'rs',
  clientSecret: 'a-secret',
} as const

describe('buildTokenRequest', () => {
  it.each<[string, Partial<Source>, string]>([
    ['nothing asked for', {}, 'grant_type=client_credentials'],
    [
      'all that can be asked for',
      {
        scope: 'introspect read',
        resources: ['https://as.example.com', 'https://b.example.com'],
        audience: 'as',
      },
      'grant_type=client_credentials&scope=introspect+read&resource=https%3A%2F%2Fas.example.com&resource=https%3A%2F%2Fb.example.com&audience=as',
    ],
  ])('%s', (_name, change, body) => {
    const request = buildTokenRequest({ ...source, ...change }, credentials)
    expect(request.body).toBe(body)
    expect(request.headers.at(-1)).toEqual([
      'authorization',
      `Basic ${Buffer.from('rs:a-secret').toString('base64')}`,
    ])
    expect(request.secretsInIt.map(({ value }) => value)).toContain('a-secret')
  })
})

describe('readTokenResponse', () => {
  it.each([
    [
      'a token',
      200,
      '{"access_token":"abc","token_type":"bearer","expires_in":600}',
      { ok: true, token: 'abc', expiresInSeconds: 600 },
    ],
    [
      'a token without a lifetime, which is taken for short-lived',
      200,
      '{"access_token":"abc"}',
      { ok: true, token: 'abc', expiresInSeconds: 60 },
    ],
    [
      'a lifetime that is no number',
      200,
      '{"access_token":"abc","expires_in":"600"}',
      { ok: true, token: 'abc', expiresInSeconds: 60 },
    ],
    [
      'no token',
      200,
      '{"token_type":"Bearer"}',
      { ok: false, problem: 'The token endpoint’s answer has no access_token.' },
    ],
    [
      'HTML',
      200,
      '<html>',
      { ok: false, problem: 'The token endpoint answered 200, but not with a JSON object.' },
    ],
    [
      'a DPoP token',
      200,
      '{"access_token":"abc","token_type":"DPoP"}',
      {
        ok: false,
        problem:
          'The token endpoint gave a token of type “DPoP”, which can not be presented as a bearer token.',
      },
    ],
    [
      'an error',
      400,
      '{"error":"invalid_scope","error_description":"No such scope"}',
      {
        ok: false,
        problem: 'The token endpoint answered with status 400: “invalid_scope”, “No such scope”.',
      },
    ],
    [
      'a status without words',
      503,
      '',
      { ok: false, problem: 'The token endpoint answered with status 503.' },
    ],
  ])('%s', (_name, status, text, expected) => {
    expect(readTokenResponse(status, text)).toEqual(expected)
  })
})
