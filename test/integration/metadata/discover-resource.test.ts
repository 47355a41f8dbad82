import { afterAll, describe, expect, it } from 'vitest'
import type { DiscoverInput } from '../../../node/metadata/discover.ts'
import { discovery, json, openSource, startPublisher } from './sources.ts'

const opened = await openSource()
afterAll(() => opened.close())

function discover(start: DiscoverInput['start'], change: Partial<DiscoverInput> = {}) {
  return opened.source.discover(discovery(start, change), new AbortController().signal)
}

const wellKnown = '/.well-known/oauth-protected-resource'

/** A server that is its own resource at `/orders`, with what its metadata says changed. */
function startResource(change: (url: string) => Readonly<Record<string, unknown>> = () => ({})) {
  return startPublisher((url) => ({
    [`${wellKnown}/orders`]: json({
      resource: `${url}/orders`,
      authorization_servers: [`${url}/as`],
      ...change(url),
    }),
    '/.well-known/oauth-authorization-server/as': json({
      issuer: `${url}/as`,
      introspection_endpoint: `${url}/as/introspect`,
    }),
    '/.well-known/oauth-authorization-server/bare': json({ issuer: `${url}/bare` }),
  }))
}

describe('discovery from a protected resource', () => {
  it('goes by its metadata to the authorization server, without credentials', async () => {
    const server = await startResource()
    const result = await discover({ from: 'resource', url: `${server.url}/orders` })
    expect(result).toMatchObject({
      attempts: [
        {
          url: `${server.url}${wellKnown}/orders`,
          outcome: 'found',
          detail: 'Resource metadata found (RFC 9728 section 3.1).',
        },
        { url: `${server.url}/.well-known/oauth-authorization-server/as`, outcome: 'found' },
      ],
      issuer: `${server.url}/as`,
      resource: {
        url: `${server.url}${wellKnown}/orders`,
        resource: `${server.url}/orders`,
        authorizationServers: [`${server.url}/as`],
      },
      proposals: { introspectionEndpoint: `${server.url}/as/introspect` },
      remarks: [],
    })
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      undefined,
    ])
    await server.close()
  })

  it.each(['resource', 'issuer'] as const)('takes the URL of its metadata as %s', async (from) => {
    const server = await startResource()
    const url = `${server.url}${wellKnown}/orders`
    const result = await discover(from === 'issuer' ? { from, issuer: url } : { from, url })
    expect([result.resource?.resource, result.issuer]).toEqual([
      `${server.url}/orders`,
      `${server.url}/as`,
    ])
    await server.close()
  })

  it('uses nothing of metadata that describes another resource', async () => {
    const server = await startResource((url) => ({ resource: `${url}/orders/` }))
    const result = await discover({ from: 'resource', url: `${server.url}/orders` })
    expect(result).toMatchObject({ issuer: '', url: null, metadata: null, resource: null })
    expect(result.remarks).toEqual([
      `MD-08: The resource metadata describes “${server.url}/orders/”, not “${server.url}/orders”, so it is not used (RFC 9728 section 3.3). They are compared character by character. If that one is the right one, ask for it.`,
    ])
    expect(server.requests).toHaveLength(1)
    await server.close()
  })

  it('asks its authorization servers in turn, and says which it took', async () => {
    const server = await startResource((url) => ({
      authorization_servers: ['ftp://x', `${url}/gone`, `${url}/bare`, `${url}/as`, `${url}/late`],
    }))
    const { issuer, attempts, remarks } = await discover({
      from: 'resource',
      url: `${server.url}/orders`,
    })
    expect(issuer).toBe(`${server.url}/as`)
    const places = attempts.map(({ url, outcome }) => `${outcome} ${url.replace(server.url, '')}`)
    expect(places[1]).toBe('failed ftp://x')
    expect(places.filter((place) => place.startsWith('found'))).toEqual([
      `found ${wellKnown}/orders`,
      'found /.well-known/oauth-authorization-server/bare',
      'found /.well-known/oauth-authorization-server/as',
    ])
    expect(places.some((place) => place.includes('late'))).toBe(false)
    expect(remarks).toEqual([
      expect.stringMatching(/names 5 authorization servers; this is what \S+\/as publishes/),
    ])
    await server.close()
  })

  it('says where the authorization server does not list the resource', async () => {
    const server = await startPublisher((url) => ({
      [wellKnown]: json({ resource: url, authorization_servers: [`${url}/as`] }),
      '/.well-known/oauth-authorization-server/as': json({
        issuer: `${url}/as`,
        introspection_endpoint: `${url}/as/introspect`,
        protected_resources: ['https://other.example'],
      }),
    }))
    const { remarks } = await discover({ from: 'resource', url: server.url })
    expect(remarks).toEqual([expect.stringMatching(/^MD-08: .* not among them/)])
    await server.close()
  })

  it('says that no resource metadata was found', async () => {
    const server = await startPublisher(() => ({}))
    const result = await discover({ from: 'resource', url: `${server.url}/orders` })
    expect(result.attempts).toEqual([
      {
        url: `${server.url}${wellKnown}/orders`,
        outcome: 'failed',
        detail: 'The server answered with status 404.',
      },
    ])
    expect(result.remarks).toEqual([expect.stringMatching(/^No resource metadata was found/)])
    await server.close()
  })
})

describe('discovery from a challenge', () => {
  it('follows resource_metadata, and says what it cannot check', async () => {
    const server = await startResource()
    const line = `WWW-Authenticate: Bearer error="invalid_token", resource_metadata="${server.url}${wellKnown}/orders"`
    const result = await discover({ from: 'challenge', line })
    expect([result.issuer, result.resource?.resource]).toEqual([
      `${server.url}/as`,
      `${server.url}/orders`,
    ])
    expect(result.remarks).toEqual([
      expect.stringMatching(/^MD-08: .*Go on only if that was \S+\/orders\.$/),
    ])
    await server.close()
  })

  it('uses nothing where the place and the resource do not belong together', async () => {
    const server = await startResource(() => ({ resource: 'https://bank.example/orders' }))
    const line = `Bearer resource_metadata="${server.url}${wellKnown}/orders"`
    const result = await discover({ from: 'challenge', line })
    expect([result.resource, result.issuer]).toEqual([null, ''])
    await server.close()
  })

  it.each([
    { line: 'WWW-Authenticate: Bearer realm="x"', code: 'input-invalid' },
    { line: 'Bearer resource_metadata="/relative"', code: 'endpoint-invalid' },
    { line: 'Bearer resource_metadata="http://api.example.com/x"', code: 'endpoint-insecure' },
    {
      line: 'Bearer resource_metadata="https://a.example", DPoP resource_metadata="https://b.example"',
      code: 'input-invalid',
    },
  ])('$line is refused before anything is sent', async ({ line, code }) => {
    await expect(discover({ from: 'challenge', line })).rejects.toMatchObject({ code })
  })
})
