import { describe, expect, it } from 'vitest'
import { describeMember } from '../../../core/claims/members.ts'

const twelve = 'active scope client_id username token_type exp iat nbf sub aud iss jti'.split(' ')
const registered =
  'cnf acr auth_time authorization_details act may_act permissions vot vtm ace_profile cnonce cti exi'

describe('describeMember', () => {
  it.each(twelve)('explains %s, one of the twelve', (name) => {
    const { meaning, ...rest } = describeMember(name)
    expect(meaning).toMatch(/^[A-Z].+\.$/)
    expect(rest).toEqual({
      kind: 'rfc7662',
      source: {
        spec: 'RFC 7662',
        section: '2.2',
        url: 'https://www.rfc-editor.org/rfc/rfc7662#section-2.2',
      },
    })
  })

  it.each(registered.split(' '))('knows that %s is registered', (name) => {
    const { kind, meaning, source } = describeMember(name)
    expect([kind, meaning]).toEqual(['registered', expect.stringMatching(/^[A-Z].+\.$/)])
    expect(source?.spec).not.toBe('RFC 7662')
  })

  it.each([
    ['email', 'OpenID Connect Core 1.0'],
    ['preferred_username', 'OpenID Connect Core 1.0'],
    ['azp', 'OpenID Connect Core 1.0'],
    ['verified_claims', 'OpenID Identity Assurance'],
    ['place_of_birth', 'OpenID Identity Assurance claims'],
    ['roles', 'RFC 9068'],
    ['userName', 'RFC 7643'],
    ['realm_access', 'Keycloak documentation'],
    ['device_id', 'Okta documentation'],
    ['urn:zitadel:iam:user:metadata', 'Zitadel documentation'],
    ['upn', 'Microsoft Entra documentation'],
    ['fhirUser', 'SMART App Launch'],
  ])('knows %s from %s', (name, spec) => {
    const { kind, source } = describeMember(name)
    expect([kind, source?.spec]).toEqual(['known', spec])
  })

  it('explains a language variant by its claim', () => {
    const { meaning, ...rest } = describeMember('name')
    expect(describeMember('name#ja-Kana-JP')).toEqual({
      ...rest,
      meaning: `${meaning} Language: ja-Kana-JP.`,
    })
  })

  it.each(['Email', 'favourite_colour', '', '#ja', 'active#ja', '__proto__', 'constructor'])(
    'does not know %j',
    (name) => {
      expect(describeMember(name)).toEqual({ kind: 'unknown', meaning: null, source: null })
    },
  )
})
