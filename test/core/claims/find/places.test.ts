import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../../core/json.ts'
import { foundIn } from './found-in.ts'

describe('the place of a member', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    [
      'a class name is read without its package',
      { 'java.security.Principal': { details: { sessionId: '7A0C91E4' }, authenticated: true } },
      ['/java.security.Principal/details/sessionId correlation-handle'],
    ],
    [
      'attributes of a subject are a person’s',
      { subject_attributes: { accountId: 'acc-91027' } },
      ['/subject_attributes/accountId correlation-handle'],
    ],
    [
      'attributes that the system gives belong to the answer',
      { 'xs.system.attributes': { 'xs.saml.groups': ['planners'] } },
      ['/xs.system.attributes/xs.saml.groups authorisation'],
    ],
    ['a part of an address', { addr_zip: 'LS1 9ZZ' }, ['/addr_zip location-network']],
    [
      'a map written as pairs',
      {
        kv: [
          ['store', 'graz-02'],
          ['email', 'm@example.org'],
        ],
      },
      ['/kv/1/1 contact'],
    ],
    [
      'who did it, with a remark',
      { revocation: { by: 'Petra Hollenstein (Service Desk)' } },
      ['/revocation/by direct-identifier'],
    ],
    [
      'an account whose holder has a title',
      { consent: { accounts: [{ SchemeName: 'UK.OBIE.BBAN', Name: 'Mr K Pemberton' }] } },
      ['/consent/accounts/0/Name direct-identifier'],
    ],
    ['a software agent', { agent_name: 'Ada' }, []],
    ['the seat of a company', { registeredOffice: 'Via Emilia 40, 40100 Bologna' }, []],
    ['a town that is an authority', { commune: 'Mairie de Beauval' }, []],
    [
      'the display of a claim',
      { claims: [{ display: [{ name: 'Vorname', locale: 'de-DE' }] }] },
      [],
    ],
    ['a month of pay', { palkkakausi: '2026-10' }, []],
    ['a reference of the customs', { customs_mrn: '26DE586000123456A7' }, []],
    ['the account of any guest', { members: { guest: { role: 'guest' } } }, []],
    ['a weight that nobody has', { weight_kg: 11_873.5 }, []],
  ])('is read: %s', (_, members, found) => {
    expect(foundIn(members)).toEqual(found)
  })
})
