import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LoupeError } from '../../../core/errors.ts'
import { makeCertificates } from '../../fixtures/certificates.ts'
import { startOddServer } from '../../fixtures/odd-server.ts'
import { askAt, bodyOf, failureOf, openTransport, question } from './asking.ts'
import { startRawServer } from './raw-server.ts'
import { spkiOf } from './spki.ts'

const now = Date.now()
const day = 86_400_000
const certificates = await makeCertificates(now)
const strangers = await makeCertificates(now)
const folder = await mkdtemp(path.join(tmpdir(), 'token-loupe-transport-'))
const caFile = path.join(folder, 'ca.pem')
const strangersCaFile = path.join(folder, 'strangers-ca.pem')
const selfSignedFile = path.join(folder, 'self-signed.pem')
const transport = openTransport()

beforeAll(async () => {
  await writeFile(caFile, certificates.ca)
  await writeFile(strangersCaFile, `Our CA\n${strangers.ca}`)
  await writeFile(selfSignedFile, certificates.selfSigned.cert)
})

afterAll(async () => {
  await transport.close()
  await rm(folder, { recursive: true })
})

const answer = () => ({ status: 200, body: '{"active":false}' })

describe('a certificate', () => {
  it.each([
    {
      kind: 'unknownAuthority',
      caFiles: [],
      failure: { problem: 'unknown-ca', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    },
    {
      kind: 'valid',
      caFiles: [],
      failure: { problem: 'unknown-ca', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    },
    {
      kind: 'selfSigned',
      caFiles: [],
      failure: { problem: 'self-signed', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    },
    {
      kind: 'expired',
      caFiles: [caFile],
      failure: { problem: 'expired', code: 'CERT_HAS_EXPIRED' },
    },
    {
      kind: 'notYetValid',
      caFiles: [caFile],
      failure: { problem: 'not-yet-valid', code: 'CERT_NOT_YET_VALID' },
    },
    {
      kind: 'wrongName',
      caFiles: [caFile],
      failure: {
        problem: 'wrong-name',
        code: 'ERR_TLS_CERT_ALTNAME_INVALID',
        detail: "Host: localhost. is not in the cert's altnames: DNS:elsewhere.example",
      },
    },
  ] as const)('$kind is refused, and shown', async ({ kind, caFiles, failure }) => {
    const server = await startOddServer(answer, { tls: certificates[kind] })
    const evidence = await askAt(
      transport,
      question(`${server.url}/introspect`, { caFiles: [...caFiles] }),
    )
    expect(failureOf(evidence)).toMatchObject({ kind: 'tls', ...failure })
    expect(evidence.tls?.subject).toMatch(/^CN=(?:localhost|elsewhere\.example)$/)
    expect(server.requests).toEqual([])
    await server.close()
  })

  it.each([
    { kind: 'valid', file: caFile, issuer: 'CN=Token Loupe test CA' },
    { kind: 'selfSigned', file: selfSignedFile, issuer: 'CN=localhost' },
  ] as const)('$kind is accepted with its CA file', async ({ kind, file, issuer }) => {
    const server = await startOddServer(answer, { tls: certificates[kind] })
    const evidence = await askAt(transport, question(`${server.url}/`, { caFiles: [file] }))
    expect(bodyOf(evidence)).toBe('{"active":false}')
    expect(evidence.tls).toEqual({
      protocol: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      subject: 'CN=localhost',
      issuer,
      validFrom: Math.floor((now - day) / 1000) * 1000,
      validTo: Math.floor((now + 30 * day) / 1000) * 1000,
      spki: spkiOf(certificates[kind].cert),
    })
    await server.close()
  })

  it('is accepted by address too', async () => {
    const server = await startOddServer(answer, { tls: certificates.valid })
    const evidence = await askAt(
      transport,
      question(`https://127.0.0.1:${server.port}/`, { caFiles: [caFile] }),
    )
    expect(bodyOf(evidence)).toBe('{"active":false}')
    await server.close()
  })

  it('of one profile’s authority is not trusted in another profile', async () => {
    const server = await startOddServer(answer, { tls: certificates.valid })
    const trusting = question(`${server.url}/`, { caFiles: [caFile] })
    const others = question(`${server.url}/`, { caFiles: [strangersCaFile] })
    expect(bodyOf(await askAt(transport, trusting))).toBe('{"active":false}')
    expect(failureOf(await askAt(transport, others)).kind).toBe('tls')
    const sameProfile = {
      ...trusting,
      profile: { ...trusting.profile, caFiles: [strangersCaFile] },
    }
    expect(failureOf(await askAt(transport, sameProfile)).kind).toBe('tls')
    expect(server.requests).toHaveLength(1)
    await server.close()
  })
})

describe('no TLS at the other end', () => {
  it('plain HTTP on the https port', async () => {
    const server = await startOddServer(answer)
    const evidence = await askAt(transport, question(`https://127.0.0.1:${server.port}/`))
    expect(failureOf(evidence)).toMatchObject({ kind: 'tls', problem: 'protocol' })
    await server.close()
  })

  it('https on the plain port', async () => {
    const server = await startOddServer(answer, { tls: certificates.valid })
    const evidence = await askAt(transport, question(`http://127.0.0.1:${server.port}/`))
    expect(failureOf(evidence).kind).toMatch(/^(?:not-http|closed)$/)
    await server.close()
  })

  it('TLS 1.1 only', async () => {
    const server = createTlsServer({
      ...certificates.valid,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    })
    server.on('tlsClientError', () => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const evidence = await askAt(
      transport,
      question(`https://localhost:${port}/`, { caFiles: [caFile] }),
    )
    expect(failureOf(evidence)).toMatchObject({ kind: 'tls', problem: 'protocol' })
    await new Promise((resolve) => server.close(resolve))
  })

  it.each([
    { name: 'closes', act: 'end' },
    { name: 'resets', act: 'resetAndDestroy' },
  ] as const)('a server that $name in the handshake', async ({ act }) => {
    const server = await startRawServer((socket) => {
      socket[act]()
    })
    const evidence = await askAt(transport, question(`https://127.0.0.1:${server.port}/`))
    expect(failureOf(evidence)).toEqual({ kind: 'closed', code: 'closed-in-tls-handshake' })
    await server.close()
  })

  it('a server that is silent in the handshake: the phase is told', async () => {
    const server = await startRawServer(() => undefined)
    const hasty = openTransport({ connectMs: 80 })
    const evidence = await askAt(hasty, question(`https://127.0.0.1:${server.port}/`))
    expect(failureOf(evidence)).toEqual({ kind: 'timeout', phase: 'tls', limitMs: 80 })
    expect(evidence.timings).toMatchObject({ tlsMs: null, firstByteMs: null })
    expect(evidence.timings.connectMs).toBeGreaterThan(0)
    await hasty.close()
    await server.close()
  })
})

describe('a certificate file', () => {
  it.each([
    { name: 'is missing', content: null, message: /cannot be read/ },
    { name: 'is empty', content: '', message: /holds no certificate/ },
    {
      name: 'is damaged',
      content: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
      message: /holds a certificate that is damaged/,
    },
  ])('that $name stops the request before it is sent', async ({ content, message }) => {
    const server = await startOddServer(answer)
    const file = path.join(folder, `file-${content?.length ?? 'none'}.pem`)
    if (content !== null) await writeFile(file, content)
    const refused = askAt(transport, question(`${server.url}/`, { caFiles: [file] }))
    await expect(refused).rejects.toThrow(message)
    await expect(refused).rejects.toBeInstanceOf(LoupeError)
    await expect(refused).rejects.toMatchObject({ code: 'certificate-file-unreadable' })
    expect(server.requests).toEqual([])
    await server.close()
  })
})

describe('an endpoint that may not be asked', () => {
  it.each([
    { endpoint: 'http://as.example.com/introspect', code: 'endpoint-insecure' },
    { endpoint: 'https://user:pass@as.example.com/', code: 'endpoint-invalid' },
    { endpoint: 'nonsense', code: 'endpoint-invalid' },
  ])('$endpoint: $code', async ({ endpoint, code }) => {
    await expect(askAt(transport, question(endpoint))).rejects.toMatchObject({ code })
  })
})
