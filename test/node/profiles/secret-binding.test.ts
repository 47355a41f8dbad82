import { describe, expect, it } from 'vitest'
import {
  bindingAllows,
  bindTo,
  type SecretDestination,
} from '../../../node/profiles/secret-binding.ts'

const origin = 'https://as.example.com'
const typedFor: SecretDestination = {
  places: [{ origin, proxy: null }],
  ownProxy: null,
  proxyFromEnvironment: false,
  ca: null,
  pin: null,
  serverName: null,
}
const proxy = 'http://proxy.example:3128'

describe('bindingAllows', () => {
  it('allows what the secret was typed for', () => {
    expect(bindingAllows(bindTo(typedFor), typedFor, true)).toEqual({ ok: true })
  })

  it('allows each of several places, each by its own proxy', () => {
    const token = { origin: 'https://token.example', proxy }
    const binding = bindTo({ ...typedFor, places: [...typedFor.places, token] })
    expect(bindingAllows(binding, { ...typedFor, places: [token] }, false)).toEqual({ ok: true })
    expect(
      bindingAllows(binding, { ...typedFor, places: [{ origin, proxy }] }, false),
    ).toMatchObject({ ok: false })
  })

  it.each<[Partial<SecretDestination>, string]>([
    [
      to('https://evil.example'),
      'it was typed for https://as.example.com, and would now go to https://evil.example',
    ],
    [
      to('http://as.example.com'),
      'it was typed for https://as.example.com, and would now go to http://as.example.com',
    ],
    [
      to('https://as.example.com:8443'),
      'it was typed for https://as.example.com, and would now go to https://as.example.com:8443',
    ],
    [
      { places: [...typedFor.places, { origin: 'https://token.example', proxy: null }] },
      'it was typed for https://as.example.com, and would now go to https://token.example',
    ],
    [
      { places: [{ origin, proxy }] },
      'it was typed for use without a proxy, and would now go through the proxy http://proxy.example:3128',
    ],
    [{ ca: 'aa' }, 'extra CA certificates were added since it was typed'],
    [{ pin: 'aa' }, 'the pinned key of the server is another one'],
    [
      { serverName: 'evil.example' },
      'the server had to prove the name of its host, and would now prove “evil.example”',
    ],
    [
      { ...to('https://evil.example'), ca: 'aa' },
      'it was typed for https://as.example.com, and would now go to https://evil.example, and extra CA certificates were added since it was typed',
    ],
  ])('refuses %j', (change, why) => {
    expect(bindingAllows(bindTo(typedFor), { ...typedFor, ...change }, false)).toEqual({
      ok: false,
      why,
      advice: '',
    })
  })

  it.each([
    [null, 'the extra CA certificates were removed since it was typed'],
    ['bb', 'the extra CA certificates changed since it was typed'],
  ])('refuses other certificates than those of the typing: %s', (ca, why) => {
    expect(
      bindingAllows(bindTo({ ...typedFor, ca: 'aa' }), { ...typedFor, ca }, false),
    ).toMatchObject({ ok: false, why })
  })

  it('says what to do where the environment names another proxy', () => {
    const destination = { ...typedFor, places: [{ origin, proxy }], proxyFromEnvironment: true }
    expect(bindingAllows(bindTo(typedFor), destination, false)).toEqual({
      ok: false,
      why: 'it was typed for use without a proxy, and would now go through the proxy http://proxy.example:3128',
      advice:
        'The proxy comes from the environment variables (HTTPS_PROXY, NO_PROXY and the like), which are not the same in the window and in every terminal: set the proxy, or none, in the profile’s connection settings, and it is the same everywhere.',
    })
  })

  it.each([
    [true, { ok: false, why: 'its proxy password was typed for no proxy, and would now go to p' }],
    [false, { ok: true }],
  ])('asks for the profile’s own proxy where a password is for it: %s', (has, verdict) => {
    expect(bindingAllows(bindTo(typedFor), { ...typedFor, ownProxy: 'p' }, has)).toMatchObject(
      verdict,
    )
  })

  it('refuses everything where nothing is bound', () => {
    expect(bindingAllows({ ...bindTo(typedFor), places: [] }, typedFor, false).ok).toBe(false)
  })
})

function to(other: string): Partial<SecretDestination> {
  return { places: [{ origin: other, proxy: null }] }
}
