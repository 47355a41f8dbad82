import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LoupeError } from '../../../core/errors.ts'
import { plainAnswers } from '../../../core/profile/answer-settings.ts'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import type { Profile, ProfileDraft } from '../../../core/profile/profile.ts'
import type { ProfileSecret, SecretInput } from '../../../core/profile/secret.ts'
import { containing, matching } from '../like.ts'
import { authentications, fetched } from './authentications.ts'
import { anId } from './drafts.ts'
import { lockedKeychain } from './fake-keychain.ts'
import { makeServiceRig, type ServiceRig } from './service-rig.ts'

let rig: ServiceRig
beforeEach(async () => {
  rig = await makeServiceRig()
})
afterEach(() => rig.remove())

const clientSecret = 'canary secret'
const sigKey = JSON.stringify({ kty: 'oct', k: 'key A', use: 'sig' })
const encKey = JSON.stringify({ kty: 'oct', k: 'key B', use: 'enc' })
const gateway = { name: 'X-Gateway-Key', value: '', secret: true }
const tenant = { name: 'tenant', value: '', secret: true }
const proxy = { use: 'url', url: 'http://proxy.example:3128', userName: 'me' } as const
const wantsEncryption = { ...plainAnswers, encryptionKey: { kty: 'from the window' } }

type Case = readonly [name: string, Partial<ProfileDraft>, SecretInput | null, ProfileSecret]

describe('what is kept of what a person gives', () => {
  it.each<Case>([
    ['a client secret', {}, { clientSecret }, { clientSecret }],
    [
      'a key as text',
      { authentication: authentications.keyJwt },
      { privateKey: { from: 'text', text: 'key A' } },
      { privateKey: sigKey },
    ],
    [
      'a certificate as text',
      { authentication: authentications.tls },
      { certificate: { from: 'text', text: 'cert', passphrase: 'open' } },
      { certificate: { chain: 'cert', key: 'key inside open' } },
    ],
    [
      'a typed bearer token',
      { authentication: authentications.typed },
      { bearerToken: 'b' },
      { bearerToken: 'b' },
    ],
    ['nothing for a public client', { authentication: authentications.none }, null, {}],
    [
      'no part that the profile has no use for',
      { authentication: authentications.tls },
      {
        certificate: { from: 'text', text: 'cert' },
        bearerToken: 'b',
        proxyPassword: 'p',
        headers: { 'x-other': 'v' },
      },
      { certificate: { chain: 'cert', key: 'key inside without passphrase' } },
    ],
    [
      'a decryption key, a proxy password and named values',
      {
        connection: { ...plainConnection, proxy, headers: [gateway], parameters: [tenant] },
      },
      {
        clientSecret,
        proxyPassword: 'p',
        decryptionKey: { from: 'text', text: 'key B' },
        headers: { 'X-GATEWAY-KEY': 'g' },
        parameters: { tenant: 't' },
      },
      {
        clientSecret,
        decryptionKey: encKey,
        proxyPassword: 'p',
        headers: { 'x-gateway-key': 'g' },
        parameters: { tenant: 't' },
      },
    ],
  ])('keeps %s', async (_name, change, input, secret) => {
    const profile = await rig.add(change, input)
    expect(await rig.secretOf(profile)).toEqual(secret)
    if (input === null) expect(rig.item(profile)).toBeNull()
    else expect(rig.item(profile)).toMatchObject({ version: 2, secret })
  })

  it('reads keys and certificates from files', async () => {
    await write('sig.pem', 'locked key')
    await write('chain.pem', 'cert')
    await write('chain.key', 'its key')
    const profile = await rig.add(
      {
        authentication: authentications.keyJwt,
        connection: { ...plainConnection, clientCertificate: true },
      },
      {
        privateKey: { from: 'file', path: at('sig.pem'), passphrase: 'open' },
        certificate: { from: 'file', path: at('chain.pem'), keyPath: at('chain.key') },
      },
    )
    expect(await rig.secretOf(profile)).toEqual({
      privateKey: JSON.stringify({ kty: 'oct', k: 'locked key', use: 'sig' }),
      certificate: { chain: 'cert', key: 'its key without passphrase' },
    })
  })

  it('computes the public keys itself, whatever the window says', async () => {
    const profile = await rig.add(
      { authentication: authentications.keyJwt, answer: wantsEncryption },
      {
        privateKey: { from: 'text', text: 'key A' },
        decryptionKey: { from: 'text', text: 'key B' },
      },
    )
    expect([profile.answer.encryptionKey, profile.authentication]).toMatchObject([
      { kty: 'public', of: 'key B' },
      { assertion: { publicKey: { kty: 'public', of: 'key A' } } },
    ])
    const forged = await rig.tamper(profile, { answer: wantsEncryption })
    expect(await rig.profiles.publicKeysOf(forged)).toEqual({
      signing: { kty: 'public', of: 'key A' },
      encryption: { kty: 'public', of: 'key B' },
    })
    const client = { ...authentications.keyJwt }
    const bearer = await rig.edit(
      profile,
      { authentication: fetched('https://as.example.com/token', client) },
      null,
    )
    expect(bearer.authentication).toMatchObject({
      source: { client: { assertion: { publicKey: { kty: 'public', of: 'key A' } } } },
    })
  })

  it('takes a generated key once it is saved, and keeps it for another try before', async () => {
    const { id, publicJwk } = await rig.generatedKeys.generate({ use: 'sig', algorithm: 'ES256' })
    const input: SecretInput = { privateKey: { from: 'generated', id } }
    const change = { authentication: authentications.keyJwt }
    rig.keychain.refuse = lockedKeychain
    await expect(rig.add(change, input)).rejects.toBe(lockedKeychain)
    rig.keychain.refuse = null
    const profile = await rig.add(change, input)
    expect(profile.authentication).toMatchObject({ assertion: { publicKey: publicJwk } })
    expect(rig.generatedKeys.find(id)).toBeNull()
  })
})

describe('what is refused of what a person gives', () => {
  it.each<[string, SecretInput, string, RegExp]>([
    [
      'no key',
      { privateKey: { from: 'text', text: 'nonsense' } },
      'key-unreadable',
      /^The signing key was not taken\. It is neither/,
    ],
    [
      'a wrong passphrase',
      { decryptionKey: { from: 'text', text: 'locked', passphrase: 'wrong' } },
      'key-passphrase',
      /^The decryption key was not taken\. The passphrase/,
    ],
    [
      'no certificate',
      { certificate: { from: 'text', text: 'nonsense' } },
      'key-unreadable',
      /^The client certificate was not taken/,
    ],
    [
      'a file that is not there',
      { privateKey: { from: 'file', path: '/nonexistent.pem' } },
      'key-unreadable',
      /^The signing key was not taken\. The file \/nonexistent\.pem cannot be read/,
    ],
    [
      'a relative path',
      { privateKey: { from: 'file', path: 'key.pem' } },
      'key-unreadable',
      /whole path/,
    ],
    [
      'a header value with a line break',
      { headers: { 'x-key': 'a\nb' } },
      'input-invalid',
      /^The secret value of the header x-key holds/,
    ],
    [
      'a key that is not held',
      { decryptionKey: { from: 'generated', id: anId(7) } },
      'key-unreadable',
      /not held any more/,
    ],
  ])('%s', async (_name, input, code, message) => {
    await expect(rig.add({}, { clientSecret, ...input })).rejects.toMatchObject({
      code,
      message: matching(message),
    })
    expect([rig.keychain.items.size, (await rig.profiles.list()).profiles]).toEqual([0, []])
  })

  it('a folder, and a file that never ends', async () => {
    await mkdir(at('folder'))
    await write('large', 'k'.repeat(262_145))
    for (const [name, said] of [
      ['folder', 'cannot be read'],
      ['large', 'larger than 256 KB'],
    ] as const) {
      await expect(
        rig.add({}, { clientSecret, decryptionKey: { from: 'file', path: at(name) } }),
      ).rejects.toMatchObject({ code: 'key-unreadable', message: containing(said) })
    }
  })

  it('a key that is too long for the keychain', async () => {
    await expect(
      rig.add(
        {},
        { clientSecret, decryptionKey: { from: 'text', text: `key${'k'.repeat(39_990)}` } },
      ),
    ).rejects.toMatchObject({ code: 'input-invalid', message: containing('decryptionKey') })
  })

  it.each<[string, Partial<ProfileDraft>, SecretInput | null, string]>([
    ['no secret', {}, null, 'Give the client secret: the profile needs it, and has none yet.'],
    ['no key', { authentication: authentications.keyJwt }, null, 'Give the signing key:'],
    [
      'half of what is needed',
      {
        authentication: authentications.tls,
        connection: {
          ...plainConnection,
          headers: [gateway, { ...gateway, name: 'X-Two' }],
          parameters: [tenant],
        },
        answer: wantsEncryption,
      },
      { headers: { 'x-two': 'v' } },
      'Give the client certificate with its key, the value of the header X-Gateway-Key, the value of the form parameter tenant and the decryption key:',
    ],
  ])('names what is missing: %s', async (_name, change, input, message) => {
    await expect(rig.add(change, input)).rejects.toMatchObject({
      code: 'secret-missing',
      message: containing(message),
    })
  })
})

describe('editing', () => {
  const both = {
    authentication: authentications.keyJwt,
    connection: { ...plainConnection, headers: [gateway] },
  }
  const input: SecretInput = {
    privateKey: { from: 'text', text: 'key A' },
    headers: { 'x-gateway-key': 'g' },
  }

  it.each<[string, Partial<Profile>, SecretInput | null, ProfileSecret]>([
    ['what is not given', {}, null, { privateKey: sigKey, headers: { 'x-gateway-key': 'g' } }],
    [
      'one part beside a new one',
      {},
      { headers: { 'X-Gateway-Key': 'h' } },
      { privateKey: sigKey, headers: { 'x-gateway-key': 'h' } },
    ],
    [
      'one header beside a new one',
      { connection: { ...plainConnection, headers: [gateway, { ...gateway, name: 'X-Two' }] } },
      { headers: { 'x-two': 'h' } },
      { privateKey: sigKey, headers: { 'x-gateway-key': 'g', 'x-two': 'h' } },
    ],
    ['no header that is plain now', { connection: plainConnection }, null, { privateKey: sigKey }],
    [
      'no key after a change of method',
      { authentication: authentications.basic },
      { clientSecret },
      { clientSecret, headers: { 'x-gateway-key': 'g' } },
    ],
    [
      'nothing of a public client',
      { authentication: authentications.none, connection: plainConnection },
      null,
      {},
    ],
  ])('keeps %s', async (_name, change, again, secret) => {
    const profile = await rig.edit(await rig.add(both, input), change, again)
    expect(await rig.secretOf(profile)).toEqual(secret)
    expect(rig.item(profile)).toHaveProperty('secret', secret)
  })

  it('drops a decryption key whose public half is taken out of the profile', async () => {
    const given: SecretInput = { clientSecret, decryptionKey: { from: 'text', text: 'key B' } }
    const profile = await rig.add({}, given)
    const kept = await rig.secretOf(await rig.edit(profile, { name: 'Renamed' }, null))
    const dropped = await rig.edit(profile, { answer: plainAnswers }, null)
    expect([kept, await rig.secretOf(dropped)]).toEqual([
      { clientSecret, decryptionKey: encKey },
      { clientSecret },
    ])
  })

  it('does not send a part elsewhere that was not given again', async () => {
    const profile = await rig.add(both, input)
    const introspectionEndpoint = 'https://other.example.com/introspect'
    await expect(
      rig.edit(profile, { introspectionEndpoint }, { privateKey: { from: 'text', text: 'key C' } }),
    ).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
      message: matching(/other\.example\.com\. If .* give the secret header values again\.$/),
    })
    const moved = await rig.edit(profile, { introspectionEndpoint }, input)
    expect(await rig.secretOf(moved)).toMatchObject({ privateKey: sigKey })
  })

  it('lets a client secret go that nobody asked for, rather than send it elsewhere', async () => {
    const profile = await rig.add({}, { clientSecret })
    const key = { privateKey: { from: 'text', text: 'key A' } } as const
    const signed = await rig.edit(profile, { authentication: authentications.keyJwt }, key)
    expect(await rig.secretOf(signed)).toEqual({ clientSecret, privateKey: sigKey })
    const introspectionEndpoint = 'https://other.example.com/introspect'
    const moved = await rig.edit(signed, { introspectionEndpoint }, key)
    expect(await rig.secretOf(moved)).toEqual({ privateKey: sigKey })
  })

  it('takes a profile into the session while the keychain is locked', async () => {
    const profile = await rig.add({}, { clientSecret })
    rig.keychain.refuse = lockedKeychain
    const moved = await rig.edit(profile, { storage: 'session' }, { clientSecret: 'again' })
    expect(await rig.secretOf(moved)).toEqual({ clientSecret: 'again' })
  })
})

describe('a public client', () => {
  it('is added, asks, is changed and removed without any keychain', async () => {
    rig.keychain.refuse = new LoupeError('keychain-missing', 'There is no keychain.')
    const profile = await rig.add({ authentication: authentications.none }, null)
    const renamed = await rig.edit(profile, { name: 'Renamed' }, null)
    const copy = (await rig.profiles.duplicate({ id: renamed.id })).profile
    const secrets = [await rig.secretOf(renamed), await rig.secretOf(copy)]
    const listed = (await rig.profiles.list()).profiles.map(({ secret }) => secret.stored)
    await rig.profiles.remove({ id: profile.id })
    await rig.profiles.remove({ id: copy.id })
    expect([secrets, listed, await rig.profiles.list()]).toEqual([
      [{}, {}],
      ['none', 'none'],
      { profiles: [], notices: [] },
    ])
  })
})

function at(name: string): string {
  return path.join(rig.folder, name)
}

async function write(name: string, content: string): Promise<void> {
  await writeFile(at(name), content)
}
