import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../../core/json.ts'
import { foundDeepIn } from './found-in.ts'

describe('findPersonal, where names say nothing', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ['an e-mail address', { ref: 'mika@example.org' }, ['/ref contact by value']],
    ['one in a longer text', { note: 'ask mika@example.org' }, ['/note contact by value']],
    ['a telephone number', { x1: '+358 40 1234567' }, ['/x1 contact by value']],
    ['an IBAN', { x2: 'NL92ABNA0552213890' }, ['/x2 financial by value']],
    ['texts in a list', { list: ['a', 'mika@example.org'] }, ['/list/1 contact by value']],
    [
      'a person who is called by the role',
      { approver: 'Mika Virtanen', created_by: 'mika@example.org' },
      ['/approver direct-identifier by value', '/created_by contact by value'],
    ],
    ['a title', { x3: 'Dr. Mika Virtanen' }, ['/x3 direct-identifier by value']],
    ['a login', { actor: 'mikav' }, ['/actor authentication-handle by value']],
    [
      'a patient',
      { context: [{ reference: 'Patient/77' }] },
      ['/context/0/reference special-category by value'],
    ],
    [
      'what repeats other data',
      { username: 'mika.virtanen', path: 'home/mika.virtanen/x', other: 'mika.virtanen2' },
      ['/username authentication-handle by name', '/path authentication-handle by value'],
    ],
    [
      'a subject made of the surname',
      { sub: 'mvirtanen', family_name: 'Virtanen' },
      ['/family_name direct-identifier by name', '/sub authentication-handle by value'],
    ],
    [
      'a name that the e-mail address is made of',
      { a1: 'mika.virtanen@example.org', a2: 'Virtanen, Mika' },
      ['/a1 contact by value', '/a2 direct-identifier by value'],
    ],
    [
      'a list of keys and values',
      {
        properties: [
          { key: 'birth_year', value: '1991' },
          { key: 'shard', value: 'eu-7' },
        ],
      },
      ['/properties/0/value direct-identifier by name'],
    ],
    [
      'weak names with values that fit',
      { iban_debito: 'NL92ABNA0552213890', nr_telefonu: '512 330 471', gehaltsgruppe: 'E 11' },
      [
        '/iban_debito financial by name',
        '/nr_telefonu contact by name',
        '/gehaltsgruppe financial by name',
      ],
    ],
    [
      'a name in front of an e-mail address',
      { ref: 'Virtanen, Mika <m.v@example.org>' },
      ['/ref contact by value', '/ref direct-identifier by value'],
    ],
    [
      'a vCard',
      { card: 'BEGIN:VCARD\nFN:Mika Virtanen\nEND:VCARD' },
      ['/card form /FN direct-identifier by name'],
    ],
    [
      'memberships as Keycloak tells them',
      { organization: { acme: { id: '7' } } },
      ['/organization authorisation by name'],
    ],
    [
      'a position',
      { spot: { lat: 60.45, lon: 22.26 } },
      ['/spot/lat location-network by name', '/spot/lon location-network by name'],
    ],
  ])('finds %s', (_what, members, expected) => {
    expect(foundDeepIn(members)).toEqual(expected)
  })

  it.each<[string, JsonObject, readonly string[]]>([
    [
      'a person’s name whose value is a telephone number',
      { emergency: { 'Mika Virtanen': '+358 40 1234567', 'Fire Brigade': '110' } },
      [
        '/emergency/Mika Virtanen direct-identifier by value, the name itself',
        '/emergency/Mika Virtanen contact by value',
      ],
    ],
    [
      'an e-mail address',
      { shares: { 'mika@example.org': ['read'], public: ['read'] } },
      ['/shares/mika@example.org contact by value, the name itself'],
    ],
    [
      'a telephone number',
      { blocked: { '+358 40 1234567': true } },
      ['/blocked/+358 40 1234567 contact by value, the name itself'],
    ],
    [
      'an account, though the object is about limits',
      { limits: { NL92ABNA0552213890: { daily: 5 }, default: { daily: 1 } } },
      ['/limits/NL92ABNA0552213890 financial by value, the name itself'],
    ],
    [
      'a login in a map of people',
      { users: { mikav: { level: 3 } } },
      ['/users/mikav authentication-handle by value, the name itself'],
    ],
    [
      'a login with its kind',
      { acl: { 'user:mikav': ['push'], 'team:core': ['push'] } },
      ['/acl/user:mikav authentication-handle by value, the name itself'],
    ],
  ])('finds %s in a name', (_what, members, expected) => {
    expect(foundDeepIn(members)).toEqual(expected)
  })

  it.each<[string, JsonObject]>([
    ['times', { created: 1794834000, session_expiry: 1794834000, pwd_exp: '1794834000' }],
    ['URLs', { logo: 'https://x.example/logo.png', policy: 'https://x.example/privacy?lang=de' }],
    ['audiences', { aud: ['a@example.org', 'npm:@acme/orders@2.4.1'] }],
    ['identifiers', { grant_id: 'g.2231@as-eu1', trace_id: '4bf92f3577b34da6a3ce929d0e0e4736' }],
    ['words in scopes', { scope: 'email phone', scp: ['email'] }],
    ['a service’s mail', { support_contact: 'mika@example.org', client_support: 'x@example.org' }],
    ['a mailbox of a role', { contact: 'noreply@example.org' }],
    [
      'a thing that has a name, a telephone and an address',
      {
        filiale: { name: 'Ost', telefon: '+49 341 990 2270', adresse: 'Am Markt 3, 04109 Leipzig' },
      },
    ],
    [
      'a company that is paid',
      { authorization_details: [{ type: 'pay', creditorName: 'Stadtwerke Exampleton GmbH' }] },
    ],
    ['a company by its number', { partner_data: { name: 'Mika', vat_id: 'DE812374653' } }],
    [
      'a service account',
      { sub: 'svc-orders', username: 'svc-orders', email: 'svc-orders@x.example' },
    ],
    ['a workload', { username: 'system:serviceaccount:shop:web' }],
    [
      'the account of a client',
      { client_id: 'cs-0417', sub: 'urn:stations:cs:0417', mac: '00:00:5e:00:53:af', name: 'Nord' },
    ],
    [
      'what somebody blanked',
      { name: 'N/A', given_name: '***', iban: '********', birthdate: '0000-00-00', email: 'true' },
    ],
    [
      'an actor that is a program',
      { act: { type: 'service', name: 'Ledger Sync', sub: 'ledger-sync' } },
    ],
    ['latencies', { metrics: { lat: 3, p99: 7 } }],
    ['an organization', { organization: { address: { locality: 'Turku' } } }],
    ['a way to sign in', { passport: { strategy: 'oidc' }, phone: 'primary', email: 'weekly' }],
    ['regions of a cloud', { location: 'eu-central-1' }],
    ['claims by name only', { mapped_columns: { email: 'col_07', iban: 'col_19' } }],
    ['names of companies', { 'https://x.example/legalperson/LegalName': 'Conservas Example S.A.' }],
  ])('stays quiet about %s', (_what, members) => {
    expect(foundDeepIn(members)).toEqual([])
  })
})
