import { afterAll, describe, expect, it } from 'vitest'
import { type OddResponse, startOddServer } from '../../fixtures/odd-server.ts'
import { openTransport } from './asking.ts'
import { startRawServer } from './raw-server.ts'

const transport = openTransport({ headersMs: 100, bodyBytes: 1_000 })
afterAll(() => transport.close())

function discover(issuer: string, allowInsecureHttp = false) {
  const input = { issuer, caFiles: [], allowInsecureHttp }
  return transport.discover(input, new AbortController().signal)
}

/** A server that has documents at some paths, and 404 elsewhere. */
function startIssuer(documents: (url: string) => Readonly<Record<string, OddResponse>>) {
  const server = startOddServer(({ target, headers }) => {
    const known = documents(`http://${headers.host ?? ''}`)
    return known[target] ?? { status: 404, body: 'Not found' }
  })
  return server
}

const json = (value: unknown): OddResponse => ({ status: 200, body: JSON.stringify(value) })

describe('discovery', () => {
  it('finds the RFC 8414 document first, without credentials', async () => {
    const server = await startIssuer((url) => ({
      '/.well-known/oauth-authorization-server/realm': json({
        issuer: `${url}/realm`,
        introspection_endpoint: `${url}/realm/introspect`,
        introspection_endpoint_auth_methods_supported: ['client_secret_basic'],
      }),
    }))
    const result = await discover(` ${server.url}/realm `)
    expect(result).toMatchObject({
      attempts: [
        {
          url: `${server.url}/.well-known/oauth-authorization-server/realm`,
          outcome: 'found',
          detail: 'Metadata found (RFC 8414 section 3.1).',
        },
      ],
      introspectionEndpoint: `${server.url}/realm/introspect`,
      authenticationMethods: ['client_secret_basic'],
      remarks: [],
    })
    expect(server.requests.map(({ method, headers }) => [method, headers.authorization])).toEqual([
      ['GET', undefined],
    ])
    await server.close()
  })

  it('goes on to the OpenID document where the first names no endpoint', async () => {
    const server = await startIssuer((url) => ({
      '/.well-known/oauth-authorization-server': json({ issuer: url }),
      '/.well-known/openid-configuration': json({
        issuer: url,
        introspection_endpoint: `${url}/introspect`,
      }),
    }))
    const result = await discover(server.url)
    expect(result.introspectionEndpoint).toBe(`${server.url}/introspect`)
    expect(result.attempts.map(({ outcome }) => outcome)).toEqual(['found', 'found'])
    await server.close()
  })

  it('finds the document that is appended to a path, and says what else was tried', async () => {
    const server = await startIssuer((url) => ({
      '/realms/a/.well-known/openid-configuration': json({
        issuer: `${url}/realms/a`,
        introspection_endpoint: `${url}/realms/a/introspect`,
      }),
    }))
    const result = await discover(`${server.url}/realms/a`)
    expect(result.introspectionEndpoint).toBe(`${server.url}/realms/a/introspect`)
    expect(result.attempts.map(({ outcome, detail }) => [outcome, detail])).toEqual([
      ['failed', 'The server answered with status 404.'],
      ['failed', 'The server answered with status 404.'],
      ['found', 'Metadata found (OpenID Connect Discovery section 4).'],
    ])
    await server.close()
  })

  it('takes a metadata URL as it is', async () => {
    const server = await startIssuer((url) => ({
      '/a/.well-known/openid-configuration?v=2': json({
        issuer: `${url}/a`,
        introspection_endpoint: `${url}/a/introspect`,
      }),
    }))
    const result = await discover(`${server.url}/a/.well-known/openid-configuration?v=2`)
    expect([result.introspectionEndpoint, result.remarks]).toEqual([
      `${server.url}/a/introspect`,
      [],
    ])
    await server.close()
  })

  it.each([
    {
      name: 'a redirect',
      answer: { status: 302, headers: { location: 'https://login.example.com/' } },
      detail:
        'The server redirects to https://login.example.com/ (status 302), which is not followed.',
    },
    {
      name: 'HTML',
      answer: { status: 200, body: '<html>' },
      detail: 'The answer is not JSON: it begins with `<`: XML perhaps.',
    },
    { name: 'a list', answer: json([]), detail: 'The answer is JSON, but no object.' },
    {
      name: 'too much',
      answer: json({ x: 'x'.repeat(2_000) }),
      detail: 'The answer is too large to be metadata.',
    },
  ])('$name is no metadata', async ({ answer, detail }) => {
    const server = await startOddServer(() => answer)
    const result = await discover(server.url)
    expect(result).toEqual({
      attempts: ['oauth-authorization-server', 'openid-configuration'].map((suffix) => ({
        url: `${server.url}/.well-known/${suffix}`,
        outcome: 'failed',
        detail,
      })),
      metadata: null,
      introspectionEndpoint: null,
      authenticationMethods: null,
      remarks: ['No metadata was found. Check the issuer, or type the introspection endpoint in.'],
    })
    await server.close()
  })

  it('tries a server that cannot be reached once, and says why', async () => {
    const gone = await startRawServer(() => undefined)
    await gone.close()
    const result = await discover(`http://127.0.0.1:${gone.port}/realm`)
    expect(result.attempts.map(({ detail }) => detail)).toEqual([
      expect.stringContaining(`Nothing accepts connections at 127.0.0.1, port ${gone.port}.`),
    ])
  })

  it('ends when it is cancelled', async () => {
    const server = await startRawServer(() => undefined)
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 30)
    const input = {
      issuer: `http://127.0.0.1:${server.port}`,
      caFiles: [],
      allowInsecureHttp: false,
    }
    const result = await transport.discover(input, controller.signal)
    expect(result.attempts).toHaveLength(1)
    expect(result.metadata).toBeNull()
    await server.close()
  })

  it.each([
    { issuer: 'as.example.com', code: 'endpoint-invalid' },
    { issuer: 'http://as.example.com', code: 'endpoint-insecure' },
  ])('$issuer is refused before anything is sent', async ({ issuer, code }) => {
    await expect(discover(issuer)).rejects.toMatchObject({ code })
  })
})
