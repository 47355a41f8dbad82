import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LoupeError } from '../../../core/errors.ts'
import { proxyFor } from '../../../node/transport/proxy.ts'
import { makeCertificates } from '../../fixtures/certificates.ts'
import { startOddServer } from '../../fixtures/odd-server.ts'
import { askAt, bodyOf, failureOf, openTransport, question } from './asking.ts'
import { startProxyServer } from './proxy-server.ts'
import { startRawServer } from './raw-server.ts'

const certificates = await makeCertificates()
const folder = await mkdtemp(path.join(tmpdir(), 'token-loupe-proxy-'))
const caFile = path.join(folder, 'ca.pem')
const endpoint = 'https://elsewhere.example/introspect'

beforeAll(() => writeFile(caFile, certificates.ca))
afterAll(() => rm(folder, { recursive: true }))

describe('which proxy', () => {
  const proxies = { HTTPS_PROXY: 'http://secure:1', http_proxy: 'plain:2' }
  it.each([
    { url: 'https://as.example.com/', environment: {}, proxy: null },
    { url: 'https://as.example.com/', environment: proxies, proxy: 'http://secure:1/' },
    { url: 'http://as.example.com/', environment: proxies, proxy: 'http://plain:2/' },
    {
      url: 'https://as.example.com/',
      environment: { ...proxies, https_proxy: 'http://lower:3' },
      proxy: 'http://lower:3/',
    },
    {
      url: 'https://as.example.com/',
      environment: { ALL_PROXY: 'https://u:p@all:4' },
      proxy: 'https://u:p@all:4/',
    },
    { url: 'https://as.example.com/', environment: { HTTPS_PROXY: '  ' }, proxy: null },
    { url: 'https://localhost:8443/', environment: proxies, proxy: null },
    { url: 'https://127.8.9.1/', environment: proxies, proxy: null },
    { url: 'http://[::1]:80/', environment: proxies, proxy: null },
    { url: 'not a url', environment: proxies, proxy: null },
  ])('$url with $environment', ({ url, environment, proxy }) => {
    expect(proxyFor(url, environment)?.href ?? null).toBe(proxy)
  })

  it.each([
    { list: '*', exempt: true },
    { list: 'as.example.com', exempt: true },
    { list: 'AS.Example.COM', exempt: true },
    { list: 'example.com', exempt: true },
    { list: '.example.com', exempt: true },
    { list: '*.example.com', exempt: true },
    { list: 'other.example, example.com', exempt: true },
    { list: 'other.example example.com', exempt: true },
    { list: 'example.com:443', exempt: true },
    { list: 'example.com:8443', exempt: false },
    { list: 'ample.com', exempt: false },
    { list: 'com.', exempt: false },
    { list: '', exempt: false },
  ])('NO_PROXY=$list', ({ list, exempt }) => {
    const environment = { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: list }
    expect(proxyFor('https://as.example.com/', environment) === null).toBe(exempt)
  })

  it.each([
    { url: 'https://10.1.2.3/', list: '10.1.2.3', exempt: true },
    { url: 'https://10.1.2.3/', list: '10.0.0.0/8', exempt: true },
    { url: 'https://10.1.2.3/', list: '11.0.0.0/8', exempt: false },
    { url: 'https://10.1.2.3/', list: '10.0.0.0/99', exempt: false },
    { url: 'https://10.1.2.3/', list: '10.0.0.0/', exempt: false },
    { url: 'https://10.1.2.3/', list: '2.3', exempt: false },
    { url: 'https://[fd00::5]/', list: 'fd00::/8', exempt: true },
    { url: 'https://[fd00::5]/', list: '[fd00:0::5]:443', exempt: true },
    { url: 'https://[fd00::5]/', list: 'fd00::6', exempt: false },
  ])('$url with NO_PROXY=$list', ({ url, list, exempt }) => {
    const environment = { HTTPS_PROXY: 'http://proxy:1', no_proxy: list }
    expect(proxyFor(url, environment) === null).toBe(exempt)
  })

  it.each(['socks5://proxy:1', 'http://', 'http://[', 'ftp://proxy'])('%s is no proxy', (value) => {
    const choose = () => proxyFor(endpoint, { HTTPS_PROXY: value })
    expect(choose).toThrow(LoupeError)
    expect(choose).toThrow(/^The environment variable HTTPS_PROXY does not name an HTTP proxy\./)
  })
})

describe('through a proxy', () => {
  it('a tunnel is opened, and the proxy sees no more than the host', async () => {
    const server = await startOddServer(() => ({ status: 200, body: '{"active":false}' }), {
      tls: certificates.wrongName,
    })
    const proxy = await startProxyServer(server.port)
    const transport = openTransport(
      {},
      { HTTPS_PROXY: `http://us%20er:pass-marker%3A@127.0.0.1:${proxy.port}` },
    )
    const input = question(endpoint, { caFiles: [caFile] })
    const evidence = await askAt(transport, input)
    expect(bodyOf(evidence)).toBe('{"active":false}')
    expect(evidence.request.proxy).toBe(`http://127.0.0.1:${proxy.port}`)
    expect(JSON.stringify(evidence)).not.toContain('pass-marker')
    expect(proxy.asked).toEqual([
      {
        authority: 'elsewhere.example:443',
        authorization: `Basic ${Buffer.from('us er:pass-marker:').toString('base64')}`,
      },
    ])
    expect(server.requests[0]?.headers['proxy-authorization']).toBeUndefined()
    expect(evidence.tls?.subject).toBe('CN=elsewhere.example')
    expect((await askAt(transport, input)).connectionReused).toBe(true)
    await transport.close()
    await Promise.all([proxy.close(), server.close()])
  })

  it('the certificate of the server is judged, not the proxy’s word', async () => {
    const server = await startOddServer(() => ({ status: 200 }), { tls: certificates.valid })
    const proxy = await startProxyServer(server.port)
    const transport = openTransport({}, { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    const evidence = await askAt(transport, question(endpoint, { caFiles: [caFile] }))
    expect(failureOf(evidence)).toMatchObject({ kind: 'tls', problem: 'wrong-name' })
    await transport.close()
    await Promise.all([proxy.close(), server.close()])
  })

  it.each([
    { status: 407, detail: 'It asks for a user name and a password (proxy authentication)' },
    { status: 403, detail: 'It refused the tunnel (status 403)' },
    { status: 502, detail: 'It could not reach the server (status 502)' },
  ])('$status', async ({ status, detail }) => {
    const proxy = await startProxyServer(0, status)
    const transport = openTransport(
      {},
      { HTTPS_PROXY: `http://u:pass-marker@127.0.0.1:${proxy.port}` },
    )
    const evidence = await askAt(transport, question(endpoint))
    expect(failureOf(evidence)).toEqual({
      kind: 'proxy',
      proxy: `http://127.0.0.1:${proxy.port}`,
      code: String(status),
      detail,
    })
    expect(JSON.stringify(evidence)).not.toContain('pass-marker')
    await transport.close()
    await proxy.close()
  })

  it('that is not there', async () => {
    const gone = await startRawServer(() => undefined)
    await gone.close()
    const transport = openTransport({}, { HTTPS_PROXY: `http://127.0.0.1:${gone.port}` })
    expect(failureOf(await askAt(transport, question(endpoint)))).toEqual({
      kind: 'proxy',
      proxy: `http://127.0.0.1:${gone.port}`,
      code: 'ECONNREFUSED',
      detail: 'Nothing accepts connections there',
    })
    await transport.close()
  })

  it.each([
    {
      name: 'is silent',
      answer: '',
      code: 'ETIMEDOUT',
      detail: 'It opened no tunnel within 80 ms',
    },
    {
      name: 'does not speak HTTP',
      answer: '220 mail.example ESMTP\r\n',
      code: '',
      detail: 'It closed the connection, or does not speak HTTP',
    },
  ])('that $name', async ({ answer, code, detail }) => {
    const server = await startRawServer((socket) => {
      if (answer !== '') socket.end(answer)
    })
    const transport = openTransport({ connectMs: 80 }, { HTTPS_PROXY: `127.0.0.1:${server.port}` })
    expect(failureOf(await askAt(transport, question(endpoint)))).toEqual({
      kind: 'proxy',
      proxy: `http://127.0.0.1:${server.port}`,
      code,
      detail,
    })
    await expect.poll(server.open).toBe(0)
    await transport.close()
    await server.close()
  })

  it('cancelled while the tunnel is asked for', async () => {
    const server = await startRawServer(() => undefined)
    const transport = openTransport({}, { HTTPS_PROXY: `127.0.0.1:${server.port}` })
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 40)
    const evidence = await askAt(transport, question(endpoint), controller.signal)
    expect(failureOf(evidence)).toEqual({ kind: 'cancelled' })
    await expect.poll(server.open).toBe(0)
    await transport.close()
    await server.close()
  })

  it('that speaks TLS', async () => {
    const server = await startOddServer(() => ({ status: 200 }), { tls: certificates.wrongName })
    const transport = openTransport({}, { HTTPS_PROXY: `https://127.0.0.1:${server.port}` })
    const failure = failureOf(await askAt(transport, question(endpoint)))
    expect(failure).toMatchObject({ kind: 'proxy', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
    await transport.close()
    await server.close()
  })
})
