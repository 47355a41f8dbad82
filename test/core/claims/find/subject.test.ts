import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../../core/json.ts'
import { foundIn } from './found-in.ts'

describe('a subject that tells who the person is', () => {
  it.each<[string, JsonObject]>([
    ['an e-mail address', { sub: 'mika@example.org' }],
    ['a telephone number', { sub: '+358 40 1234567' }],
    ['a distinguished name', { sub: 'uid=mika,ou=people,dc=example' }],
    ['a Windows login', { sub: 'CORP\\mika' }],
    ['an acct URI', { sub: 'acct:mika@example.org' }],
  ])('is %s', (_what, members) => {
    expect(foundIn(members)).toEqual(['/sub authentication-handle'])
  })

  it.each<[string, JsonObject, readonly string[]]>([
    [
      'equals the user name',
      { sub: 'mika', username: 'mika' },
      ['/sub authentication-handle', '/username authentication-handle'],
    ],
    [
      'holds the user name',
      { sub: '(usr!mika)', username: 'mika' },
      ['/sub authentication-handle', '/username authentication-handle'],
    ],
    ['is the actor’s', { act: { sub: 'mika@example.org' } }, ['/act/sub authentication-handle']],
  ])('%s', (_what, members, expected) => {
    expect(foundIn(members)).toEqual(expected)
  })

  it.each<[string, JsonObject]>([
    ['opaque', { sub: 'b3Jv-7yQe2Kp9sWd4nTz' }],
    ['a UUID', { sub: '0f3d0a52-8a2b-4a9d-9d1c-7a0e5f1c2b64' }],
    ['a URN', { sub: 'urn:example:svc:web@1' }],
    ['a SPIFFE id', { sub: 'spiffe://example.org/web@1' }],
    ['the client itself', { sub: 'batch@reports', client_id: 'batch@reports' }],
    ['the client’s account', { sub: 'web@clients', azp: 'web' }],
    ['a service by its type', { sub: 'web@example.org', sub_type: 'service_account' }],
    ['a cloud service account', { sub: 'web@p1.iam.gserviceaccount.com' }],
  ])('is not %s', (_what, members) => {
    expect(foundIn(members)).toEqual([])
  })

  it.each<[string, JsonObject]>([
    [
      'named after the client',
      { client_id: 'web', username: 'web', preferred_username: 'web', roles: ['x'] },
    ],
    [
      'that Keycloak keeps',
      { client_id: 'web', username: 'service-account-web', realm_access: { roles: ['x'] } },
    ],
    ['by its grant', { gty: 'client-credentials', azp: 'web', permissions: ['read'], oid: '1' }],
    ['by its token type', { idtyp: 'app', oid: '1', sub: '1', roles: ['x'] }],
  ])('has no roles and no login to hide in an account of a client %s', (_what, members) => {
    expect(foundIn(members)).toEqual([])
  })
})

describe('verified_claims', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ['data', { claims: { given_name: 'Mika' } }, ['/claims/given_name']],
    ['an address', { claims: { address: { locality: 'Turku' } } }, ['/claims/address']],
    [
      'a document',
      {
        verification: {
          trust_framework: 'eidas',
          evidence: [
            {
              type: 'document',
              document_details: { document_number: 'X1', issuer: { name: 'A' } },
            },
          ],
        },
      },
      ['/verification/evidence/0/document_details/document_number'],
    ],
    [
      'names only',
      { verification: { trust_framework: 'eidas' }, claims: { given_name: null } },
      [],
    ],
    [
      'what is asked for',
      { verification: { time: { max_age: 60 } }, claims: { given_name: { essential: true } } },
      [],
    ],
    ['a kind of document', { verification: { evidence: [{ type: 'document' }] }, claims: {} }, []],
  ])('with %s', (_what, verified, places) => {
    const at = (pointer: string) => places.map((place) => `${pointer}${place} ${category}`)
    const category = 'verified-identity-evidence'
    expect(foundIn({ verified_claims: verified })).toEqual(at('/verified_claims'))
    expect(foundIn({ verified_claims: [verified] })).toEqual(at('/verified_claims/0'))
  })
})
