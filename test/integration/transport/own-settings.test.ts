import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import { makeCertificates } from '../../fixtures/certificates.ts'
import { startOddServer } from '../../fixtures/odd-server.ts'
import { askAt, bodyOf, failureOf, openTransport, question } from './asking.ts'
import { startProxyServer } from './proxy-server.ts'
import { startRawServer } from './raw-server.ts'

const certificates = await makeCertificates()
const folder = await mkdtemp(path.join(tmpdir(), 'token-loupe-settings-'))
const caFile = path.join(folder, 'ca.pem')
const transport = openTransport({}, { HTTPS_PROXY: 'http://127.0.0.1:1' })
const proxyPassword = 'pr%xy p@ss:wörd'

beforeAll(() => writeFile(caFile, certificates.ca))
afterAll(async () => {
  await transport.close()
  await rm(folder, { recursive: true })
})

const answer = () => ({ status: 200, body: '{"active":false}' })

describe('headers and form parameters of one’s own', () => {
  it('are sent, shown, and masked where they are secret, also when the server echoes them', async () => {
    const server = await startOddServer(({ headers, body }) => ({
      status: 200,
      headers: { 'x-echo': String(headers['x-api-key']) },
      body: JSON.stringify({ active: false, body }),
    }))
    const connection = {
      ...plainConnection,
      headers: [
        { name: 'X-Tenant', value: 'blue', secret: false },
        { name: 'X-Api-Key', value: '', secret: true },
      ],
      parameters: [
        { name: 'resource', value: 'https://api.example.com', secret: false },
        { name: 'gateway', value: '', secret: true },
      ],
    }
    const evidence = await askAt(transport, {
      ...question(`${server.url}/`, { connection }),
      secret: {
        clientSecret: 'secret-marker-5f2c',
        headers: { 'x-api-key': 'key-marker-77ab' },
        parameters: { gateway: 'gate-marker-31cd' },
      },
    })
    const [sent] = server.requests
    expect(sent?.headers['x-tenant']).toBe('blue')
    expect(sent?.headers['x-api-key']).toBe('key-marker-77ab')
    expect(sent?.body).toBe(
      'token=token-marker-9a41&resource=https%3A%2F%2Fapi.example.com&gateway=gate-marker-31cd',
    )
    expect(evidence.request.inForce).toEqual({
      proxyFrom: null,
      caFiles: [],
      systemRoots: false,
      serverName: null,
      pin: null,
      certificate: null,
      ownHeaders: ['X-Tenant', 'X-Api-Key'],
      ownParameters: [
        ['resource', 'https://api.example.com'],
        ['gateway', '‹secret value›'],
      ],
      endpointFrom: 'profile',
    })
    const everything = `${JSON.stringify(evidence)} ${bodyOf(evidence)}`
    expect(everything).not.toMatch(/key-marker|gate-marker/)
    await server.close()
  })

  it.each([
    ['a header that the app sets itself', 'Authorization', 'x'],
    ['a header that would begin another line', 'X-Tenant', 'a\r\nHost: evil.example'],
  ])(
    'are refused where the profile has %s, before anything is sent',
    async (_name, name, value) => {
      const server = await startOddServer(answer)
      const connection = { ...plainConnection, headers: [{ name, value, secret: false }] }
      await expect(
        askAt(transport, question(`${server.url}/`, { connection })),
      ).rejects.toMatchObject({ code: 'input-invalid' })
      expect(server.requests).toEqual([])
      await server.close()
    },
  )
})

describe('a proxy of the profile’s own', () => {
  const endpoint = 'https://elsewhere.example/introspect'
  const through = (port: number) => ({
    ...plainConnection,
    proxy: { use: 'url', url: `http://127.0.0.1:${port}`, userName: 'me@example' } as const,
  })

  it('is used in place of the environment’s, with user name and password', async () => {
    const server = await startOddServer(answer, { tls: certificates.wrongName })
    const proxy = await startProxyServer(server.port)
    const evidence = await askAt(transport, {
      ...question(endpoint, { caFiles: [caFile], connection: through(proxy.port) }),
      secret: { clientSecret: 'secret-marker-5f2c', proxyPassword },
    })
    const authorization = `Basic ${Buffer.from(`me@example:${proxyPassword}`).toString('base64')}`
    expect(bodyOf(evidence)).toBe('{"active":false}')
    expect(proxy.asked).toEqual([{ authority: 'elsewhere.example:443', authorization }])
    expect([evidence.request.proxy, evidence.request.inForce.proxyFrom]).toEqual([
      `http://127.0.0.1:${proxy.port}`,
      'profile',
    ])
    await Promise.all([proxy.close(), server.close()])
  })

  it('never shows its password, not even when it echoes it', async () => {
    const encoded = Buffer.from(`me@example:${proxyPassword}`).toString('base64')
    const proxy = await startRawServer((socket) => {
      socket.end(`HTTP/1.1 407 ${encoded}\r\ncontent-length: 0\r\n\r\n`)
    })
    const evidence = await askAt(transport, {
      ...question(endpoint, { connection: through(proxy.port) }),
      secret: { clientSecret: 'secret-marker-5f2c', proxyPassword },
    })
    expect(failureOf(evidence)).toMatchObject({ kind: 'proxy', code: '407' })
    expect(JSON.stringify(evidence)).not.toContain(encoded)
    await proxy.close()
  })

  it('and none at all: the environment’s is left out', async () => {
    const evidence = await askAt(
      transport,
      question('https://nowhere.invalid/introspect', {
        connection: { ...plainConnection, proxy: { use: 'none' } },
      }),
    )
    expect(failureOf(evidence)).toMatchObject({ kind: 'dns' })
  })
})
