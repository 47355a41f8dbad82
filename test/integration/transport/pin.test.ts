import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import { type Certificates, makeCertificates } from '../../fixtures/certificates.ts'
import { startOddServer } from '../../fixtures/odd-server.ts'
import { askAt, bodyOf, failureOf, openTransport, question } from './asking.ts'
import { spkiOf } from './spki.ts'

const certificates = await makeCertificates()
const folder = await mkdtemp(path.join(tmpdir(), 'token-loupe-pin-'))
const caFile = path.join(folder, 'ca.pem')
const transport = openTransport()
const otherPin = spkiOf(certificates.client.cert)

beforeAll(() => writeFile(caFile, certificates.ca))
afterAll(async () => {
  await transport.close()
  await rm(folder, { recursive: true })
})

const answer = () => ({ status: 200, body: '{"active":false}' })
type Kind = Exclude<keyof Certificates, 'ca'>

describe('a pinned key', () => {
  it.each<[string, Kind, { ca: boolean; pin: 'right' | 'other' }, string | null]>([
    ['and a trusted chain', 'valid', { ca: true, pin: 'right' }, null],
    [
      'that is another one, though the chain is trusted',
      'valid',
      { ca: true, pin: 'other' },
      'wrong-pin',
    ],
    ['of a certificate that signs itself', 'selfSigned', { ca: false, pin: 'right' }, null],
    ['that is another one, self-signed', 'selfSigned', { ca: false, pin: 'other' }, 'wrong-pin'],
    [
      'of one that signs itself and is over',
      'selfSignedExpired',
      { ca: false, pin: 'right' },
      'expired',
    ],
    [
      'of one that signs itself for another name',
      'selfSignedWrongName',
      { ca: false, pin: 'right' },
      'wrong-name',
    ],
    [
      'does not make up for an unknown CA',
      'unknownAuthority',
      { ca: true, pin: 'right' },
      'unknown-ca',
    ],
    ['does not make up for expiry', 'expired', { ca: true, pin: 'right' }, 'expired'],
    ['does not make up for another name', 'wrongName', { ca: true, pin: 'right' }, 'wrong-name'],
  ])('%s', async (_name, kind, { ca, pin }, problem) => {
    const server = await startOddServer(answer, { tls: certificates[kind] })
    const own = `sha256//${spkiOf(certificates[kind].cert)}`
    const evidence = await askAt(
      transport,
      question(`${server.url}/`, {
        caFiles: ca ? [caFile] : [],
        connection: { ...plainConnection, pin: pin === 'right' ? own : otherPin },
      }),
    )
    if (problem === null) expect(bodyOf(evidence)).toBe('{"active":false}')
    else {
      expect(failureOf(evidence)).toMatchObject({ kind: 'tls', problem })
      expect(server.requests).toEqual([])
    }
    await server.close()
  })

  it('is looked at again for each setting, not remembered with a connection', async () => {
    const server = await startOddServer(answer, { tls: certificates.valid })
    const ask = (pin: string) =>
      askAt(
        transport,
        question(`${server.url}/`, {
          id: '5f2b1c0e-8f55-4a5e-9d0b-2b0c3f1f5a01',
          caFiles: [caFile],
          connection: { ...plainConnection, pin },
        }),
      )
    const ends = [await ask(''), await ask(otherPin), await ask(spkiOf(certificates.valid.cert))]
    expect(ends.map(({ outcome }) => outcome.type)).toEqual(['response', 'failure', 'response'])
    await server.close()
  })
})

describe('a server name', () => {
  it.each([
    ['that the certificate has', 'wrongName', 'elsewhere.example', null],
    ['that it does not have', 'valid', 'elsewhere.example', 'wrong-name'],
  ] as const)('%s', async (_name, kind, serverName, problem) => {
    const server = await startOddServer(answer, { tls: certificates[kind] })
    const evidence = await askAt(
      transport,
      question(`${server.url}/`, {
        caFiles: [caFile],
        connection: { ...plainConnection, serverName },
      }),
    )
    expect(evidence.request.inForce.serverName).toBe(serverName)
    if (problem === null) expect(bodyOf(evidence)).toBe('{"active":false}')
    else expect(failureOf(evidence)).toMatchObject({ kind: 'tls', problem })
    await server.close()
  })
})

describe('a folder of CA certificates', () => {
  it('is trusted as its files are', async () => {
    const server = await startOddServer(answer, { tls: certificates.valid })
    const evidence = await askAt(transport, question(`${server.url}/`, { caFiles: [folder] }))
    expect(bodyOf(evidence)).toBe('{"active":false}')
    await server.close()
  })
})

describe('CA files that are not those that the secret is bound to', () => {
  it('are refused before anything is sent', async () => {
    const server = await startOddServer(answer, { tls: certificates.valid })
    const input = {
      ...question(`${server.url}/`, { caFiles: [caFile] }),
      boundCa: 'something else',
    }
    await expect(transport.ask(input, new AbortController().signal)).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
    })
    expect(server.requests).toEqual([])
    await server.close()
  })
})
