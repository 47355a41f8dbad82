import { describe, expect, it } from 'vitest'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import type { DiscoverInput } from '../../../node/metadata/discover.ts'
import type { CachedDocument } from '../../../node/metadata/metadata-cache.ts'
import { createMetadataSource } from '../../../node/metadata/metadata-source.ts'
import type { FetchInput } from '../../../node/transport/fetch-document.ts'

/** A source over documents in memory, for hosts that no test can have; it notes what was fetched. */
function sourceOf(documents: Readonly<Record<string, unknown>>) {
  const fetched: FetchInput[] = []
  const kept = new Map<string, CachedDocument>()
  const source = createMetadataSource({
    cache: {
      read: async (key) => kept.get(key) ?? null,
      write: async (key, entry) => {
        kept.set(key, entry)
      },
    },
    fetchDocument: async (input) => {
      fetched.push(input)
      const document = documents[input.url]
      return document === undefined
        ? { ok: false, problem: 'The server answered with status 404.', answered: true }
        : { ok: true, text: JSON.stringify(document), headers: [] }
    },
    now: () => Date.UTC(2026, 10, 21),
  })
  return { source, fetched }
}

const settings: Omit<DiscoverInput, 'start'> = {
  caFiles: [],
  allowInsecureHttp: false,
  connection: { ...plainConnection, serverName: 'as.internal', pin: 'pin' },
  cache: 'use',
}
const resource = 'https://api.example.com/orders'
const place = 'https://api.example.com/.well-known/oauth-protected-resource/orders'
const { signal } = new AbortController()

describe('discovery', () => {
  it.each([
    { server: 'http://127.0.0.1:8080', detail: /an address of this machine/ },
    { server: 'https://localhost/as', detail: /an address of this machine/ },
    { server: 'http://as.example.com', detail: /plain http/ },
  ])('does not let a resource lead to $server', async ({ server, detail }) => {
    const { source, fetched } = sourceOf({ [place]: { resource, authorization_servers: [server] } })
    const start = { from: 'resource', url: resource } as const
    const result = await source.discover({ ...settings, start }, signal)
    expect(fetched.map(({ url }) => url)).toEqual([place])
    expect(result.attempts[1]).toMatchObject({ url: server, outcome: 'failed' })
    expect(result.attempts[1]?.detail).toMatch(detail)
    expect(result.metadata).toBeNull()
  })

  it('means server name and pin for the authorization server, not for the resource', async () => {
    const issuer = 'https://as.example.com'
    const { source, fetched } = sourceOf({
      [place]: { resource, authorization_servers: [issuer] },
      [`${issuer}/.well-known/oauth-authorization-server`]: {
        issuer,
        introspection_endpoint: `${issuer}/introspect`,
      },
    })
    const start = { from: 'resource', url: resource } as const
    await source.discover({ ...settings, start }, signal)
    expect(fetched.map((input) => input.introspectionEndpoint)).toEqual([undefined, issuer])
  })
})
