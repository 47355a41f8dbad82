import { describe, expect, it } from 'vitest'
import {
  bindingAllows,
  bindTo,
  type SecretDestination,
} from '../../../node/profiles/secret-binding.ts'

const typedFor: SecretDestination = {
  origin: 'https://as.example.com',
  proxy: null,
  ca: null,
  pin: null,
}

describe('bindingAllows', () => {
  it('allows what the secret was typed for', () => {
    expect(bindingAllows(bindTo(typedFor), typedFor)).toEqual({ ok: true })
  })

  it('allows each of several origins', () => {
    const binding = { ...bindTo(typedFor), origins: ['https://a.example', 'https://b.example'] }
    expect(bindingAllows(binding, { ...typedFor, origin: 'https://b.example' })).toEqual({
      ok: true,
    })
  })

  it.each([
    [
      { origin: 'https://evil.example' },
      'it was typed for https://as.example.com, and would now go to https://evil.example',
    ],
    [
      { origin: 'http://as.example.com' },
      'it was typed for https://as.example.com, and would now go to http://as.example.com',
    ],
    [
      { origin: 'https://as.example.com:8443' },
      'it was typed for https://as.example.com, and would now go to https://as.example.com:8443',
    ],
    [
      { proxy: 'http://proxy.example:3128' },
      'it was typed for use without a proxy, and would now go through the proxy http://proxy.example:3128',
    ],
    [{ ca: 'aa' }, 'extra CA certificates were added since it was typed'],
    [{ pin: 'aa' }, 'the pinned key of the server is another one'],
    [
      { origin: 'https://evil.example', ca: 'aa' },
      'it was typed for https://as.example.com, and would now go to https://evil.example, and extra CA certificates were added since it was typed',
    ],
  ])('refuses %j', (change, why) => {
    expect(bindingAllows(bindTo(typedFor), { ...typedFor, ...change })).toEqual({ ok: false, why })
  })

  it.each([
    [null, 'the extra CA certificates were removed since it was typed'],
    ['bb', 'the extra CA certificates changed since it was typed'],
  ])('refuses other certificates than those of the typing: %s', (ca, why) => {
    expect(bindingAllows(bindTo({ ...typedFor, ca: 'aa' }), { ...typedFor, ca })).toEqual({
      ok: false,
      why,
    })
  })

  it('refuses everything where nothing is bound', () => {
    const binding = { ...bindTo(typedFor), origins: [] }
    expect(bindingAllows(binding, typedFor).ok).toBe(false)
  })
})
