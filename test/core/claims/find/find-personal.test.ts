import { describe, expect, it } from 'vitest'
import { noEntitlement } from '../../../../core/claims/entitlement.ts'
import { findPersonal } from '../../../../core/claims/find/find-personal.ts'
import type { JsonObject } from '../../../../core/json.ts'
import { foundIn } from './found-in.ts'

const nothing = noEntitlement
const plain = {
  part: 'answer',
  encoded: null,
  inName: false,
  foundBy: 'name',
  why: 'the member’s name says so',
} as const

describe('findPersonal', () => {
  it('tells place, name, category, placeholder, entitlement and scope, in the order of the answer', () => {
    const members = {
      active: true,
      email: 'mika@example.org',
      sid: 's-1',
      address: { locality: 'Turku', country: 'FI' },
    }
    expect(
      findPersonal(members, {
        entitledClaims: ['sid'],
        grantedScopes: ['email'],
        requestedClaims: [],
      }),
    ).toEqual([
      {
        ...plain,
        pointer: '/email',
        name: 'email',
        category: 'contact',
        label: 'email',
        entitlement: 'scope',
        scope: 'email',
      },
      {
        ...plain,
        pointer: '/sid',
        name: 'sid',
        category: 'correlation-handle',
        label: 'session id',
        entitlement: 'allow-list',
        scope: null,
      },
      {
        ...plain,
        pointer: '/address',
        name: 'address',
        category: 'contact',
        label: 'address',
        entitlement: 'none',
        scope: 'address',
      },
    ])
  })

  it.each<[string, JsonObject, readonly string[]]>([
    [
      'OpenID Connect',
      { name: 'Mika', gender: 'x' },
      ['/name direct-identifier', '/gender direct-identifier'],
    ],
    ['a language variant', { 'name#ja': 'ミカ' }, ['/name#ja direct-identifier']],
    ['a user name', { username: 'mika' }, ['/username authentication-handle']],
    ['Keycloak roles', { realm_access: { roles: ['a'] } }, ['/realm_access authorisation']],
    [
      'Entra',
      { oid: '1', ipaddr: '192.0.2.1' },
      ['/oid correlation-handle', '/ipaddr location-network'],
    ],
    ['health, though a flag', { pregnant: false }, ['/pregnant special-category']],
    ['a patient', { patient: 'p-1' }, ['/patient special-category']],
    ['a national number', { codiceFiscale: 'BNCGLI90A41H501E' }, ['/codiceFiscale government-id']],
    [
      'another language',
      { nachname: 'Ek', Straße: 'Weg 1' },
      ['/nachname direct-identifier', '/Straße contact'],
    ],
    [
      'the owner in front',
      { user_name: 'mika', debtorName: 'Mika' },
      ['/user_name authentication-handle', '/debtorName direct-identifier'],
    ],
    [
      'the kind at the end',
      { extension_4c1a_LoyaltyEmail: 'm@example.org' },
      ['/extension_4c1a_LoyaltyEmail contact'],
    ],
    [
      'a counted name',
      { email2: 'm@example.org', phone_1: '040 1234567' },
      ['/email2 contact', '/phone_1 contact'],
    ],
    [
      'a payment',
      { authorization_details: [{ type: 'pay', creditorAccount: { iban: 'NL92ABNA0552213890' } }] },
      ['/authorization_details/0/creditorAccount financial'],
    ],
    [
      'a signed answer',
      { token_introspection: { active: true, birthdate: '2000' } },
      ['/token_introspection/birthdate direct-identifier'],
    ],
    [
      'a person',
      { user: { id: '7', name: 'Mika' } },
      ['/user/id correlation-handle', '/user/name direct-identifier'],
    ],
    [
      'persons in a list',
      { household: [{ first: 'Mika' }] },
      ['/household/0/first direct-identifier'],
    ],
    [
      'an object that one name gives away',
      { pets: [{ first: 'Rex' }], crew: [{ first: 'Mika', born: '2001' }] },
      ['/crew/0/first direct-identifier', '/crew/0/born direct-identifier'],
    ],
    [
      'a person inside a thing',
      { project: { name: 'Moon', owner: { name: 'Mika' } } },
      ['/project/owner/name direct-identifier'],
    ],
    [
      'an object and its member together',
      { session: { id: 's' } },
      ['/session/id correlation-handle'],
    ],
    [
      'an own member called __proto__',
      JSON.parse('{"__proto__":{"email":"m@example.org"}}'),
      ['/__proto__/email contact'],
    ],
  ])('finds %s', (_what, members, expected) => {
    expect(foundIn(members)).toEqual(expected)
  })

  it.each<[string, JsonObject]>([
    [
      'the members of the token itself',
      {
        active: true,
        scope: 'email',
        token_type: 'Bearer',
        aud: 'a@example.org',
        iss: 'https://as.example.com',
        jti: 'j@as.example.com',
        exp: 1,
        cnf: { jkt: 'x' },
        client_id: 'c@d',
        azp: 'c@d',
      },
    ],
    [
      'claims without a value',
      {
        email: '',
        name: null,
        address: {},
        phone_number: [],
        groups: [''],
        realm_access: { roles: [] },
      },
    ],
    ['flags', { email_verified: true, phone_number_verified: false, email: true }],
    ['the name of the client', { client_name: 'Mika’s shop', 'client_name#fi': 'Mikan kauppa' }],
    ['the mail of a company', { support_email: 'help@example.com', tenant_display_name: 'ACME' }],
    [
      'objects about things',
      {
        client: { name: 'x', email: 'c@example.com' },
        organization: { name: 'x', address: { locality: 'Turku' } },
      },
    ],
    [
      'an object that nothing is known of',
      { plan: { name: 'gold', title: 'Gold', country: 'FI' }, limits: [{ first: 10 }] },
    ],
    [
      'what is allowed',
      {
        authorization_details: [
          {
            type: 't',
            actions: ['read'],
            datatypes: ['email'],
            privileges: ['x'],
            locations: ['https://x.example'],
          },
        ],
      },
    ],
    ['permissions of UMA', { permissions: [{ resource_id: 'r', resource_scopes: ['view'] }] }],
    [
      'a request for claims',
      { claims: { userinfo: { email: null, name: { essential: true, purpose: 'To greet you' } } } },
    ],
    [
      'a workload',
      {
        sub: 'system:serviceaccount:shop:web',
        'kubernetes.io': { pod: { name: 'web', uid: '1' } },
      },
    ],
    ['the organization of a Zitadel user', { 'urn:zitadel:iam:user:resourceowner:name': 'ACME' }],
    [
      'states of services',
      { disabled: false, service_health: 'green', health_status: 'ok', biometric: true },
    ],
    ['names that objects inherit', { constructor: 'x', toString: 'y' }],
  ])('stays quiet about %s', (_what, members) => {
    expect(foundIn(members)).toEqual([])
  })

  it('reads 50,000 members and a name of a million characters without trouble', () => {
    const many = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`member_${index}`, { note: 'x' }]),
    )
    const long = { ['aA'.repeat(500_000)]: 'x', email: 'm@example.org' }
    expect(findPersonal({ ...many, ...long }, nothing).map(({ pointer }) => pointer)).toEqual([
      '/email',
    ])
  }, 10_000)
})
