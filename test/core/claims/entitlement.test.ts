import { describe, expect, it } from 'vitest'
import { findPersonal } from '../../../core/claims/find/find-personal.ts'
import type { JsonObject } from '../../../core/json.ts'

const members: JsonObject = {
  'name#ja': 'ミカ',
  email: 'mika@example.org',
  phone_number: '+358 40 1234567',
  address: { locality: 'Turku', country: 'FI' },
  groups: ['crew'],
  'https://example.com/claims/mobile': '+358 40 1234567',
  user: { email: 'mika@example.org' },
}

function entitled(entitledClaims: readonly string[], grantedScopes: readonly string[] | null) {
  const found = findPersonal(members, { entitledClaims, grantedScopes, requestedClaims: [] })
  return found
    .filter(({ entitlement }) => entitlement !== 'none')
    .map(({ pointer, entitlement }) => `${pointer} ${entitlement}`)
}

describe('entitlement', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [], []],
    ['a name, at every depth', ['email'], ['/email allow-list', '/user/email allow-list']],
    ['a pointer', ['/user/email'], ['/user/email allow-list']],
    ['a dotted path', ['user.email'], ['/user/email allow-list']],
    ['an object round it', ['/user'], ['/user/email allow-list']],
    ['a claim in every language', ['name'], ['/name#ja allow-list']],
    ['a claim in one language', ['name#ja'], ['/name#ja allow-list']],
    ['a name without namespace', ['mobile'], ['/https:~1~1example.com~1claims~1mobile allow-list']],
    ['an object', ['address'], ['/address allow-list']],
    ['a part of an object', ['address.country'], []],
    ['all parts of an object', ['address.country', '/address/locality'], ['/address allow-list']],
    ['a name in other letters', ['Email'], []],
  ])('reads %s on the allow-list', (_what, list, expected) => {
    expect(entitled(list, null)).toEqual(expected)
  })

  it.each<[string, readonly string[] | null, readonly string[]]>([
    ['unknown scopes', null, []],
    ['openid alone', ['openid'], []],
    ['profile', ['profile'], ['/name#ja scope']],
    ['email, for the claim of the answer only', ['email'], ['/email scope']],
    ['phone', ['phone'], ['/phone_number scope']],
    ['address', ['address'], ['/address scope']],
    ['groups', ['groups'], ['/groups scope']],
  ])('reads %s', (_what, scopes, expected) => {
    expect(entitled([], scopes)).toEqual(expected)
  })

  it('lets the allow-list go before the scope', () => {
    expect(entitled(['email'], ['email'])[0]).toBe('/email allow-list')
  })

  it('looks at the claims of a signed answer as at those of a plain one', () => {
    const signed = { token_introspection: { email: 'mika@example.org' } }
    const context = { entitledClaims: [], grantedScopes: ['email'], requestedClaims: [] }
    expect(findPersonal(signed, context).map(({ entitlement }) => entitlement)).toEqual(['scope'])
  })
})
