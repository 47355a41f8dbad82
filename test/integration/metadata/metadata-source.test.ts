import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import { discovery, json, openSource, settings, startPublisher } from './sources.ts'

const minute = 60_000
const rsa = { kty: 'RSA', kid: 'one', use: 'sig', n: 'AQAB', e: 'AQAB' }

/** An issuer with a key set, both with that header. */
const startIssuer = (cacheControl?: string) => {
  const headers = cacheControl === undefined ? {} : { 'cache-control': cacheControl }
  return startPublisher((url) => ({
    '/.well-known/oauth-authorization-server': json(
      { issuer: url, introspection_endpoint: `${url}/introspect`, jwks_uri: `${url}/keys` },
      headers,
    ),
    '/keys': json({ keys: [rsa] }, headers),
  }))
}

describe('metadata', () => {
  it('is fetched once within its lifetime', async () => {
    const [opened, server] = [await openSource(), await startIssuer('max-age=300')]
    const first = await opened.source.metadataOf(server.url, settings())
    opened.pass(4 * minute)
    const second = await opened.source.metadataOf(server.url, settings())
    expect([first.from, second.from]).toEqual(['network', 'cache'])
    expect(second).toEqual({
      ...first,
      from: 'cache',
      attempts: [
        {
          url: first.url,
          outcome: 'found',
          detail: 'Metadata found in the cache, fetched 4 min ago (RFC 8414 section 3.1).',
        },
      ],
    })
    expect(server.requests).toHaveLength(1)
    opened.pass(2 * minute)
    expect((await opened.source.metadataOf(server.url, settings())).from).toBe('network')
    await Promise.all([opened.close(), server.close()])
  })

  it('is shared with discovery, which can ask anew', async () => {
    const [opened, server] = [await openSource(), await startIssuer()]
    const start = { from: 'issuer', issuer: server.url } as const
    const { signal } = new AbortController()
    await opened.source.metadataOf(server.url, settings())
    const again = await opened.source.discover(discovery(start), signal)
    const anew = await opened.source.discover(discovery(start, { cache: 'refresh' }), signal)
    expect([again.from, anew.from]).toEqual(['cache', 'network'])
    expect([again.proposals, again.remarks]).toEqual([anew.proposals, []])
    expect(server.requests).toHaveLength(2)
    await Promise.all([opened.close(), server.close()])
  })

  it('works offline however old, and says so', async () => {
    const [opened, server] = [await openSource(), await startIssuer()]
    await opened.source.metadataOf(server.url, settings())
    await server.close()
    opened.pass(90 * 24 * 60 * minute)
    const offline = settings({ cache: 'offline' })
    const found = await opened.source.metadataOf(server.url, offline)
    expect(found).toMatchObject({ from: 'cache', stale: true, document: { issuer: server.url } })
    const start = { from: 'issuer', issuer: server.url } as const
    const { remarks } = await opened.source.discover(
      discovery(start, { cache: 'offline' }),
      new AbortController().signal,
    )
    expect(remarks).toEqual([expect.stringMatching(/from the cache.*its lifetime is over/)])
    await opened.close()
  })

  it('says offline what the cache does not hold', async () => {
    const [opened, server] = [await openSource(), await startIssuer()]
    const found = await opened.source.metadataOf(server.url, settings({ cache: 'offline' }))
    expect(found.document).toBeNull()
    expect(found.attempts.map(({ outcome, detail }) => [outcome, detail])).toEqual(
      Array.from({ length: 2 }, () => [
        'failed',
        'The cache does not hold it, and the server was not asked (offline).',
      ]),
    )
    expect(server.requests).toEqual([])
    await Promise.all([opened.close(), server.close()])
  })

  it('that was fetched under one trust is not kept for another', async () => {
    const [opened, server] = [await openSource(), await startIssuer()]
    await opened.source.metadataOf(server.url, settings())
    const pinned = settings({ connection: { ...plainConnection, pin: `${'A'.repeat(43)}=` } })
    expect((await opened.source.metadataOf(server.url, pinned)).from).toBe('network')
    await Promise.all([opened.close(), server.close()])
  })

  it('of something that is no issuer is not asked for', async () => {
    const opened = await openSource()
    expect(await opened.source.metadataOf('urn:issuer', settings())).toEqual({
      issuer: 'urn:issuer',
      url: null,
      document: null,
      from: 'network',
      fetchedAt: null,
      stale: false,
      attempts: [
        {
          url: 'urn:issuer',
          outcome: 'failed',
          detail: 'The issuer is not a URL. Write it in full, like https://as.example.com.',
        },
      ],
    })
    await opened.close()
  })
})

describe('keys', () => {
  it('come from the cache, and anew where that is asked', async () => {
    const [opened, server] = [await openSource(), await startIssuer()]
    const url = `${server.url}/keys`
    const first = await opened.source.keysOf(url, settings())
    expect(first).toEqual({
      url,
      keys: [rsa],
      from: 'network',
      fetchedAt: Date.UTC(2026, 10, 21, 14),
      refetched: false,
      problem: null,
      remarks: [],
    })
    expect(await opened.source.keysOf(url, settings())).toEqual({ ...first, from: 'cache' })
    const anew = await opened.source.keysOf(url, settings({ cache: 'refresh' }))
    expect([anew.from, server.requests.length]).toEqual(['network', 2])
    await Promise.all([opened.close(), server.close()])
  })

  it('travel without their private members, which are not even cached', async () => {
    const opened = await openSource()
    const exposed = { ...rsa, d: 'cHJpdmF0ZQ', p: 'cHJpbWU' }
    const server = await startPublisher(() => ({
      '/keys': json({ keys: [exposed, { kty: 'oct', k: 'c2hhcmVk' }] }),
    }))
    for (const from of ['network', 'cache']) {
      const found = await opened.source.keysOf(`${server.url}/keys`, settings())
      expect([found.from, found.keys]).toEqual([from, [rsa]])
      expect(found.remarks).toEqual([expect.stringMatching(/^The key set publishes a private/)])
    }
    const kept = await readFile(opened.file, 'utf8')
    expect(['cHJpdmF0ZQ', 'cHJpbWU', 'c2hhcmVk'].filter((part) => kept.includes(part))).toEqual([])
    await Promise.all([opened.close(), server.close()])
  })

  it.each([
    { name: 'no key set', body: { issuer: 'x' }, problem: /not what was asked for/ },
    { name: 'an empty one', body: { keys: [] }, problem: /holds no public key/ },
  ])('$name is a problem', async ({ body, problem }) => {
    const opened = await openSource()
    const server = await startPublisher(() => ({ '/keys': json(body) }))
    const found = await opened.source.keysOf(`${server.url}/keys`, settings())
    expect(found.keys).toEqual([])
    expect(found.problem).toMatch(problem)
    await Promise.all([opened.close(), server.close()])
  })

  it.each([
    { url: 'http://as.example.com/keys', problem: /plain http/ },
    { url: 'https://user:pass@as.example.com/keys', problem: /user name or password/ },
    { url: 'file:///etc/hostname', problem: /no https URL/ },
  ])('are not fetched from $url', async ({ url, problem }) => {
    const opened = await openSource()
    const found = await opened.source.keysOf(url, settings())
    expect(found).toMatchObject({ url, keys: [], fetchedAt: null })
    expect(found.problem).toMatch(problem)
    await opened.close()
  })

  it('say offline that there are none', async () => {
    const opened = await openSource()
    const offline = settings({ cache: 'offline' })
    const { problem } = await opened.source.keysOf('https://as.example.com/keys', offline)
    expect(problem).toMatch(/The cache does not hold it/)
    await opened.close()
  })
})

describe('a published text', () => {
  it('comes as it is, or with the reason why not', async () => {
    const opened = await openSource()
    const server = await startPublisher(() => ({ '/list': { status: 200, body: 'ey.ey.x' } }))
    const textAt = (place: string) =>
      opened.source.textOf(`${server.url}${place}`, 'application/statuslist+jwt', settings())
    expect(await textAt('/list')).toEqual({ ok: true, text: 'ey.ey.x' })
    expect(await textAt('/gone')).toEqual({
      ok: false,
      problem: 'The server answered with status 404.',
    })
    expect(server.requests[0]?.headers.accept).toBe('application/statuslist+jwt')
    const insecure = await opened.source.textOf('http://as.example.com/', 'x', settings())
    expect(insecure.ok ? '' : insecure.problem).toMatch(/plain http/)
    await Promise.all([opened.close(), server.close()])
  })
})
