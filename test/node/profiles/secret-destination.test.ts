import { writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import { containing, matching } from '../like.ts'
import { authentications, fetched } from './authentications.ts'
import { makeServiceRig, type ServiceRig } from './service-rig.ts'

let rig: ServiceRig
beforeEach(async () => {
  rig = await makeServiceRig()
})
afterEach(() => rig.remove())

const clientSecret = 'canary secret'
const own = { use: 'url', url: 'http://proxy.example:3128', userName: 'me' } as const
const evilToken = fetched('https://evil.example/token')

describe('a profile file that was changed behind the app’s back', () => {
  it.each<[string, Partial<Profile>, RegExp]>([
    [
      'another endpoint',
      { introspectionEndpoint: 'https://evil.example/introspect' },
      /typed for https:\/\/as\.example\.com, and would now go to https:\/\/evil\.example/,
    ],
    [
      'another token endpoint',
      { authentication: evilToken },
      /typed for https:\/\/as\.example\.com, and would now go to https:\/\/evil\.example/,
    ],
    [
      'a proxy of its own',
      { connection: { ...plainConnection, proxy: { ...own, userName: '' } } },
      /without a proxy, and would now go through the proxy http:\/\/proxy\.example:3128/,
    ],
    [
      'another name for the server',
      { connection: { ...plainConnection, serverName: 'Evil.example' } },
      /prove the name of its host, and would now prove “evil\.example”/,
    ],
    [
      'a pin',
      { connection: { ...plainConnection, pin: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' } },
      /the pinned key of the server is another one/,
    ],
  ])('is refused: %s', async (_name, change, message) => {
    const profile = await rig.add({}, { clientSecret })
    const changed = await rig.tamper(profile, change)
    await expect(rig.secretOf(changed)).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
      message: matching(message),
    })
    await expect(rig.edit(changed, {}, null)).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
    })
  })

  it.each<[string, Partial<Profile>]>([
    ['another proxy for its password', { connection: proxied('http://evil.example:3128') }],
    ['a proxy that speaks TLS', { connection: proxied('https://proxy.example:3128') }],
  ])('does not give away a proxy password: %s', async (_name, change) => {
    const local = { introspectionEndpoint: 'http://127.0.0.1:8080/introspect' }
    const profile = await rig.add(
      { ...local, connection: proxied('http://proxy.example:3128') },
      { clientSecret, proxyPassword: 'p' },
    )
    expect(await rig.secretOf(profile)).toEqual({ clientSecret, proxyPassword: 'p' })
    await expect(rig.secretOf(await rig.tamper(profile, change))).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
      message: containing('its proxy password was typed for http://proxy.example:3128'),
    })
  })

  it('hands out no part that was given for something else', async () => {
    const key = { privateKey: { from: 'text', text: 'key A' } } as const
    const profile = await rig.add({ authentication: authentications.keyJwt }, key)
    const changed = await rig.tamper(profile, { authentication: authentications.post })
    await expect(rig.secretOf(changed)).rejects.toMatchObject({
      code: 'secret-missing',
      message:
        '“Orders API” now needs the client secret, and nobody gave that yet. Edit the profile and give it.',
    })
  })

  it.each([
    ['renamed', { name: 'X-Evil', value: '', secret: true }, 'secret-missing'],
    ['made plain', { name: 'X-Gateway-Key', value: 'seen', secret: false }, null],
  ])('does not send the secret value of a header that was %s', async (_name, header, code) => {
    const gateway = { name: 'X-Gateway-Key', value: '', secret: true }
    const profile = await rig.add(
      { connection: { ...plainConnection, headers: [gateway] } },
      { clientSecret, headers: { 'x-gateway-key': 'g' } },
    )
    const connection = { ...plainConnection, headers: [header] }
    const asked = rig.secretOf(await rig.tamper(profile, { connection }))
    if (code === null) expect(await asked).toEqual({ clientSecret })
    else await expect(asked).rejects.toMatchObject({ code, message: containing('X-Evil') })
  })

  it('is refused with a header that says where the request goes', async () => {
    const profile = await rig.add({}, { clientSecret })
    const host = { name: 'Host', value: 'evil.example', secret: false }
    const changed = await rig.tamper(profile, {
      connection: { ...plainConnection, headers: [host] },
    })
    for (const asked of [rig.secretOf(changed), rig.edit(changed, {}, null)]) {
      await expect(asked).rejects.toMatchObject({
        code: 'input-invalid',
        message: containing('The header Host is set by the app itself'),
      })
    }
  })
})

describe('where a secret may go', () => {
  it('is the introspection endpoint and the token endpoint', async () => {
    const profile = await rig.add(
      { authentication: fetched('https://token.example/token') },
      { clientSecret },
    )
    expect(rig.item(profile)).toMatchObject({
      binding: {
        places: [
          { origin: 'https://as.example.com', proxy: null },
          { origin: 'https://token.example', proxy: null },
        ],
      },
    })
    expect(await rig.secretOf(profile)).toEqual({ clientSecret })
  })

  it.each([
    ['https://as.example.com/mtls/introspect', null],
    ['https://mtls.example.com/introspect', 'secret-bound-elsewhere'],
    ['https://as.example.com:8443/introspect', 'secret-bound-elsewhere'],
  ])('for mutual TLS is an alias at a bound origin: %s', async (alias, code) => {
    const profile = await rig.add(
      { authentication: authentications.tls },
      { certificate: { from: 'text', text: 'cert' } },
    )
    const asked = rig.profiles.secretFor(profile, await rig.profiles.destinationOf(profile, alias))
    if (code === null) expect(await asked).toHaveProperty('certificate')
    else await expect(asked).rejects.toMatchObject({ code })
  })

  it.each<[string, Partial<Profile>, string, RegExp]>([
    [
      'plain http for the token endpoint',
      { authentication: fetched('http://as.example.com/token') },
      'endpoint-insecure',
      /^The token endpoint cannot be used\./,
    ],
    [
      'no URL',
      { authentication: fetched('token') },
      'input-invalid',
      /^Give the URL of the token endpoint in full/,
    ],
    [
      'a proxy that is none',
      { connection: proxied('socks5://me:word@proxy.example') },
      'input-invalid',
      /^The proxy is not the URL of an HTTP proxy/,
    ],
    [
      'a proxy with a password in its URL',
      { connection: proxied('http://me:word@proxy.example') },
      'input-invalid',
      /both have fields of their own/,
    ],
  ])('is not: %s', async (_name, change, code, message) => {
    await expect(rig.add(change, { clientSecret, proxyPassword: 'p' })).rejects.toMatchObject({
      code,
      message: matching(message),
    })
    expect(rig.keychain.items.size).toBe(0)
  })
})

describe('proxies', () => {
  it('says how to agree on one where window and terminal differ', async () => {
    const profile = await rig.add({}, { clientSecret })
    rig.proxy = 'http://proxy.example:3128'
    await expect(rig.secretOf(profile)).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
      message: matching(/environment variables .* set the proxy, or none, in the profile/),
    })
    const none = await rig.edit(
      profile,
      { connection: { ...plainConnection, proxy: { use: 'none' } } },
      null,
    )
    expect(await rig.secretOf(none)).toEqual({ clientSecret })
  })

  it('the profile’s own makes the environment not matter', async () => {
    const profile = await rig.add({ connection: proxied() }, { clientSecret, proxyPassword: 'p' })
    rig.proxy = 'http://other.example:3128'
    expect(await rig.secretOf(profile)).toEqual({ clientSecret, proxyPassword: 'p' })
  })

  it('the profile’s own may take the place of the same one of the environment', async () => {
    rig.proxy = 'http://proxy.example:3128'
    const profile = await rig.add({}, { clientSecret })
    const named = await rig.edit(profile, { connection: proxied() }, { proxyPassword: 'p' })
    expect(await rig.secretOf(named)).toEqual({ clientSecret, proxyPassword: 'p' })
  })
})

describe('what version 0.1 stored', () => {
  it('is read, and renewed when the profile is saved', async () => {
    const profile = await rig.add({}, { clientSecret })
    const binding = { origins: ['https://as.example.com'], proxy: null, ca: null, pin: null }
    const item = { version: 1, secret: { clientSecret }, binding }
    rig.keychain.items.set(`profile:${profile.id}`, JSON.stringify(item))
    const { answer: _, connection: __, metadata: ___, tokenEndpoint: ____, ...old } = profile
    await writeFile(
      rig.file,
      JSON.stringify({ format: 'token-loupe-profiles', version: 1, profiles: [old] }),
    )
    const loaded = await rig.profiles.load(profile.id)
    expect([loaded, await rig.secretOf(loaded)]).toEqual([profile, { clientSecret }])
    const introspectionEndpoint = 'https://evil.example/introspect'
    await expect(rig.secretOf({ ...loaded, introspectionEndpoint })).rejects.toMatchObject({
      code: 'secret-bound-elsewhere',
    })
    await rig.edit(loaded, { name: 'Renamed' }, null)
    expect(rig.item(profile)).toMatchObject({ version: 2, secret: { clientSecret } })
  })
})

function proxied(url: string = own.url): Profile['connection'] {
  return { ...plainConnection, proxy: { ...own, url } }
}
