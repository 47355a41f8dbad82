import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import type { ProfileSecret } from '../../../core/profile/secret.ts'
import { makeCertificates, type ServerCertificate } from '../../fixtures/certificates.ts'
import { askAt, bodyOf, failureOf, openTransport, question } from './asking.ts'
import { startOpensslServer } from './openssl-server.ts'

const certificates = await makeCertificates()
const folder = await mkdtemp(path.join(tmpdir(), 'token-loupe-mtls-'))
const caFile = path.join(folder, 'ca.pem')
const transport = openTransport()

beforeAll(() => writeFile(caFile, certificates.ca))
afterAll(async () => {
  await transport.close()
  await rm(folder, { recursive: true })
})

interface MutualServer {
  readonly url: string
  close(): Promise<void>
}

/** A server that demands a certificate of its CA, and tells whose it saw. */
async function startMutualServer(
  maxVersion: 'TLSv1.2' | 'TLSv1.3',
  rejectUnauthorized = true,
): Promise<MutualServer> {
  const server = createServer(
    {
      ...certificates.valid,
      ca: certificates.ca,
      requestCert: true,
      rejectUnauthorized,
      maxVersion,
    },
    (request, response) => {
      const { socket } = request
      const name = socket instanceof TLSSocket ? socket.getPeerCertificate().subject : undefined
      request
        .resume()
        .once('end', () => response.end(JSON.stringify({ active: false, saw: name?.CN })))
    },
  )
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `https://localhost:${address.port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

const identity = ({ cert, key }: ServerCertificate): ProfileSecret => ({
  clientSecret: 'secret-marker-5f2c',
  certificate: { chain: cert, key },
})
const presenting: Partial<Profile> = {
  caFiles: [caFile],
  connection: { ...plainConnection, clientCertificate: true },
}

describe.each(['TLSv1.2', 'TLSv1.3'] as const)('a client certificate by %s', (version) => {
  it('is presented, and shown with the request', async () => {
    const server = await startMutualServer(version)
    const evidence = await askAt(transport, {
      ...question(`${server.url}/`, presenting),
      secret: identity(certificates.client),
    })
    expect(JSON.parse(bodyOf(evidence))).toEqual({ active: false, saw: 'caller.example' })
    expect(evidence.request.inForce.certificate).toMatchObject({
      subject: 'CN=caller.example',
      issuer: 'CN=Token Loupe test CA',
    })
    await server.close()
  })

  it.each([
    ['of another CA', certificates.strangeClient],
    ['that signs itself', certificates.selfSignedClient],
  ])('%s is refused, and that is said', async (_name, certificate) => {
    const server = await startOpensslServer(certificates.valid, certificates.ca, version)
    const evidence = await askAt(transport, {
      ...question(`${server.url}/`, presenting),
      secret: identity(certificate),
    })
    expect(failureOf(evidence)).toMatchObject({ kind: 'tls', problem: 'client-certificate' })
    await server.close()
  })
})

describe('a client certificate', () => {
  it('that is missing is said by TLS 1.3', async () => {
    const server = await startMutualServer('TLSv1.3')
    const evidence = await askAt(transport, question(`${server.url}/`, { caFiles: [caFile] }))
    expect(failureOf(evidence)).toMatchObject({ kind: 'tls', problem: 'client-certificate' })
    await server.close()
  })

  it('is not presented by a profile that does not say so, on no connection that it was', async () => {
    const server = await startMutualServer('TLSv1.3', false)
    const id = '5f2b1c0e-8f55-4a5e-9d0b-2b0c3f1f5a01'
    const secret = identity(certificates.client)
    const ask = (changes: Partial<Profile>) =>
      askAt(transport, { ...question(`${server.url}/`, { id, ...changes }), secret })
    const first = await ask(presenting)
    const second = await ask({ caFiles: [caFile] })
    expect([JSON.parse(bodyOf(first)), JSON.parse(bodyOf(second))]).toEqual([
      { active: false, saw: 'caller.example' },
      { active: false },
    ])
    expect(second.connectionReused).toBe(false)
    await server.close()
  })
})
