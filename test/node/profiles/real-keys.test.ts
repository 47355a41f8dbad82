import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generateKey } from '../../../node/jose/generate-key.ts'
import { readCertificate } from '../../../node/jose/read-certificate.ts'
import { publicJwkOf, readPrivateKey } from '../../../node/jose/read-private-key.ts'
import { makeCertificates } from '../../fixtures/certificates.ts'
import { containing, matching } from '../like.ts'
import { authentications } from './authentications.ts'
import { makeServiceRig, type ServiceRig } from './service-rig.ts'

let rig: ServiceRig
beforeEach(async () => {
  rig = await makeServiceRig({
    keys: { readPrivateKey, readCertificate, publicJwkOf },
    generate: generateKey,
  })
})
afterEach(() => rig.remove())

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicJwk = publicKey.export({ format: 'jwk' })
const keyJwt = { authentication: authentications.keyJwt }

describe('real keys', () => {
  it.each([
    ['PKCS#8', privateKey.export({ format: 'pem', type: 'pkcs8' }), undefined],
    ['SEC1', privateKey.export({ format: 'pem', type: 'sec1' }), undefined],
    ['JWK', JSON.stringify(privateKey.export({ format: 'jwk' })), undefined],
    [
      'encrypted PKCS#8',
      privateKey.export({
        format: 'pem',
        type: 'pkcs8',
        cipher: 'aes-256-cbc',
        passphrase: 'canary passphrase',
      }),
      'canary passphrase',
    ],
  ])('are opened from a file, and shown by their public half alone: %s', async (_n, text, word) => {
    const passphrase = word === undefined ? {} : { passphrase: word }
    const file = await write('key', String(text))
    const input = { privateKey: { from: 'file', path: file, ...passphrase } } as const
    const profile = await rig.add(keyJwt, input)
    expect(profile.authentication).toMatchObject({ assertion: { publicKey: publicJwk } })
    expect(JSON.stringify(profile)).not.toContain(privateKey.export({ format: 'jwk' }).d)
    const { privateKey: kept = '' } = await rig.secretOf(profile)
    expect(JSON.parse(kept)).toMatchObject(privateKey.export({ format: 'jwk' }))
    expect(JSON.stringify(rig.item(profile))).not.toContain('passphrase')
  })

  it.each([
    ['no passphrase', undefined, 'key-passphrase'],
    ['a wrong one', 'canary wrong', 'key-passphrase'],
  ])('say that the passphrase is not right: %s', async (_name, passphrase, code) => {
    const text = privateKey.export({
      format: 'pem',
      type: 'pkcs8',
      cipher: 'aes-256-cbc',
      passphrase: 'right',
    })
    const source = { from: 'text', text: String(text) } as const
    const input = { privateKey: passphrase === undefined ? source : { ...source, passphrase } }
    const failure = rig.add(keyJwt, input)
    await expect(failure).rejects.toMatchObject({ code, message: matching(/^The signing key/) })
    await expect(failure).rejects.not.toMatchObject({ message: containing('canary') })
  })

  it('are made here, and their public halves handed over', async () => {
    const made = await rig.generatedKeys.generate({ use: 'enc', algorithm: 'ECDH-ES' })
    const profile = await rig.add(
      {},
      { clientSecret: 'canary', decryptionKey: { from: 'generated', id: made.id } },
    )
    expect(profile.answer.encryptionKey).toEqual(made.publicJwk)
    expect((await rig.profiles.publicKeysOf(profile)).encryption).toEqual(made.publicJwk)
    expect(profile.answer.encryptionKey).not.toHaveProperty('d')
  })

  it('go with a certificate from files of their own', async () => {
    const { valid } = await makeCertificates()
    const profile = await rig.add(
      { authentication: authentications.tls },
      {
        certificate: {
          from: 'file',
          path: await write('cert.pem', valid.cert),
          keyPath: await write('cert.key', valid.key),
        },
      },
    )
    const { certificate } = await rig.secretOf(profile)
    expect([certificate?.chain, certificate?.key]).toEqual([
      containing('BEGIN CERTIFICATE'),
      containing('BEGIN PRIVATE KEY'),
    ])
  })
})

async function write(name: string, text: string): Promise<string> {
  const file = path.join(rig.folder, name)
  await writeFile(file, text)
  return file
}
