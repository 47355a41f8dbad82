import { afterAll, describe, expect, it } from 'vitest'
import { noProposals } from '../../../core/metadata/make-discovery.ts'
import { startOddServer } from '../../fixtures/odd-server.ts'
import { startRawServer } from '../transport/raw-server.ts'
import { discovery, json, openSource, startPublisher } from './sources.ts'

const opened = await openSource()
afterAll(() => opened.close())

function discover(issuer: string, allowInsecureHttp = false) {
  const input = discovery({ from: 'issuer', issuer }, { allowInsecureHttp })
  return opened.source.discover(input, new AbortController().signal)
}

describe('discovery from an issuer', () => {
  it('finds the RFC 8414 document first, without credentials', async () => {
    const documentOf = (url: string) => ({
      issuer: `${url}/realm`,
      introspection_endpoint: `${url}/realm/introspect`,
      introspection_endpoint_auth_methods_supported: ['client_secret_basic'],
      jwks_uri: `${url}/realm/keys`,
    })
    const server = await startPublisher((url) => ({
      '/.well-known/oauth-authorization-server/realm': json(documentOf(url)),
    }))
    const result = await discover(` ${server.url}/realm `)
    const url = `${server.url}/.well-known/oauth-authorization-server/realm`
    expect(result).toEqual({
      attempts: [{ url, outcome: 'found', detail: 'Metadata found (RFC 8414 section 3.1).' }],
      issuer: `${server.url}/realm`,
      url,
      metadata: documentOf(server.url),
      from: 'network',
      fetchedAt: Date.UTC(2026, 10, 21, 14),
      resource: null,
      proposals: {
        ...noProposals,
        introspectionEndpoint: `${server.url}/realm/introspect`,
        jwksUri: `${server.url}/realm/keys`,
        authenticationMethods: ['client_secret_basic'],
      },
      remarks: [],
    })
    expect(server.requests.map(({ method, headers }) => [method, headers.authorization])).toEqual([
      ['GET', undefined],
    ])
    await server.close()
  })

  it('goes on to the OpenID document where the first names no endpoint', async () => {
    const server = await startPublisher((url) => ({
      '/.well-known/oauth-authorization-server': json({ issuer: url }),
      '/.well-known/openid-configuration': json({
        issuer: url,
        introspection_endpoint: `${url}/introspect`,
      }),
    }))
    const { proposals, attempts, url } = await discover(server.url)
    expect(proposals.introspectionEndpoint).toBe(`${server.url}/introspect`)
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['found', 'found'])
    expect(url).toBe(`${server.url}/.well-known/openid-configuration`)
    await server.close()
  })

  it('finds the document that is appended to a path, and says what else was tried', async () => {
    const server = await startPublisher((url) => ({
      '/realms/a/.well-known/openid-configuration': json({
        issuer: `${url}/realms/a`,
        introspection_endpoint: `${url}/realms/a/introspect`,
      }),
    }))
    const { proposals, attempts } = await discover(`${server.url}/realms/a`)
    expect(proposals.introspectionEndpoint).toBe(`${server.url}/realms/a/introspect`)
    expect(attempts.map(({ outcome, detail }) => [outcome, detail])).toEqual([
      ['failed', 'The server answered with status 404.'],
      ['failed', 'The server answered with status 404.'],
      ['found', 'Metadata found (OpenID Connect Discovery section 4).'],
    ])
    await server.close()
  })

  it('takes a metadata URL as it is', async () => {
    const server = await startPublisher((url) => ({
      '/a/.well-known/openid-configuration?v=2': json({
        issuer: `${url}/a`,
        introspection_endpoint: `${url}/a/introspect`,
      }),
    }))
    const result = await discover(`${server.url}/a/.well-known/openid-configuration?v=2`)
    expect([result.issuer, result.proposals.introspectionEndpoint, result.remarks]).toEqual([
      `${server.url}/a`,
      `${server.url}/a/introspect`,
      [],
    ])
    await server.close()
  })

  it('shows the metadata of another issuer, and proposes nothing of it', async () => {
    const server = await startPublisher((url) => ({
      '/.well-known/oauth-authorization-server': json({
        issuer: 'https://other.example',
        introspection_endpoint: `${url}/introspect`,
        jwks_uri: `${url}/keys`,
      }),
    }))
    const { metadata, proposals, remarks } = await discover(server.url)
    expect(metadata).toMatchObject({ issuer: 'https://other.example' })
    expect([proposals.introspectionEndpoint, proposals.jwksUri]).toEqual([null, null])
    expect(remarks).toEqual([expect.stringMatching(/^MD-01: .*“https:\/\/other\.example”/)])
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
      answer: json({ x: 'x'.repeat(5_000) }),
      detail: 'The answer is too large to be read.',
    },
  ])('$name is no metadata', async ({ answer, detail }) => {
    const server = await startOddServer(() => answer)
    expect(await discover(server.url)).toEqual({
      attempts: ['oauth-authorization-server', 'openid-configuration'].map((suffix) => ({
        url: `${server.url}/.well-known/${suffix}`,
        outcome: 'failed',
        detail,
      })),
      issuer: server.url,
      url: null,
      metadata: null,
      from: 'network',
      fetchedAt: null,
      resource: null,
      proposals: noProposals,
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
    const input = discovery({ from: 'issuer', issuer: `http://127.0.0.1:${server.port}` })
    const result = await opened.source.discover(input, controller.signal)
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
