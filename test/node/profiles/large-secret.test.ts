import 'reflect-metadata'
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  webcrypto,
} from 'node:crypto'
import { X509CertificateGenerator } from '@peculiar/x509'
import { afterEach, expect, it } from 'vitest'
import { readCertificate } from '../../../node/jose/read-certificate.ts'
import { publicJwkOf, readPrivateKey } from '../../../node/jose/read-private-key.ts'
import type { Keychain } from '../../../node/keychain/keychain.ts'
import { joinParts, readHead, splitValue } from '../../../node/keychain/split-value.ts'
import { authentications } from './authentications.ts'
import { makeServiceRig, type ServiceRig } from './service-rig.ts'

/** UTF-16 code units of one item in the Windows Credential Manager. */
const windowsLimit = 1280
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
let rig: ServiceRig | null = null
afterEach(() => rig?.remove())

it('keeps 4096-bit RSA keys and a chain in items as Windows holds them', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 4096 })
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  const chain = await chainFor(privateKey)
  const items = new Map<string, string>()
  rig = await makeServiceRig({
    keychain: splittingKeychain(items),
    keys: { readPrivateKey, readCertificate, publicJwkOf },
  })
  const profile = await rig.add(
    { authentication: authentications.tls },
    {
      certificate: { from: 'text', text: `${chain}${pem}` },
      decryptionKey: { from: 'text', text: pem },
    },
  )
  const { certificate, decryptionKey = '' } = await rig.secretOf(profile)
  const lengths = [...items.values()].map((item) => item.length)
  await rig.profiles.remove({ id: profile.id })
  expect(certificate?.chain.match(/BEGIN CERTIFICATE/g)).toHaveLength(3)
  expect(createPrivateKey(certificate?.key ?? '').equals(privateKey)).toBe(true)
  expect(JSON.parse(decryptionKey)).toMatchObject(privateKey.export({ format: 'jwk' }))
  expect(Math.max(...lengths)).toBeLessThanOrEqual(windowsLimit)
  expect(lengths.length).toBeGreaterThan(8)
  expect(items.size).toBe(0)
})

/** A certificate for the key, its issuer's, and that one's. */
async function chainFor(privateKey: KeyObject): Promise<string> {
  const keys = await importPair(privateKey)
  const names = ['CN=orders.example.com', 'CN=Issuing CA', 'CN=Root CA'] as const
  const certificates = await Promise.all(
    names.map((subject, index) =>
      X509CertificateGenerator.create({
        subject,
        issuer: names[index + 1] ?? subject,
        signingAlgorithm: algorithm,
        signingKey: keys.privateKey,
        publicKey: keys.publicKey,
      }),
    ),
  )
  return certificates.map((certificate) => `${certificate.toString('pem')}\n`).join('')
}

async function importPair(privateKey: KeyObject): Promise<webcrypto.CryptoKeyPair> {
  const { subtle } = webcrypto
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' })
  return {
    privateKey: await subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']),
    publicKey: await subtle.importKey('spki', spki, algorithm, true, ['verify']),
  }
}

/** Splits as the real keychain does, over items in memory that refuse what is too long. */
function splittingKeychain(items: Map<string, string>): Keychain {
  const partsOf = (account: string) =>
    [...items.keys()].filter((name) => name.startsWith(`${account}:`))
  const clear = (account: string) => {
    for (const name of [account, ...partsOf(account)]) items.delete(name)
  }
  return {
    state: async () => ({ available: true, problem: null }),
    async get(account) {
      const item = items.get(account) ?? null
      const head = item === null ? null : readHead(item)
      if (head === null) return item
      const names = Array.from({ length: head.count }, (_, index) => `${account}:${index + 1}`)
      return joinParts(
        head,
        names.map((name) => items.get(name) ?? null),
      )
    },
    async set(account, value) {
      clear(account)
      const { head, parts } = splitValue(value, windowsLimit)
      for (const [index, part] of [head, ...parts].entries()) {
        if (part.length > windowsLimit) throw new Error('too long for an item')
        items.set(index === 0 ? account : `${account}:${index}`, part)
      }
    },
    remove: async (account) => clear(account),
    close: async () => undefined,
  }
}
