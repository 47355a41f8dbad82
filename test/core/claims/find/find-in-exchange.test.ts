import { describe, expect, it } from 'vitest'
import { noEntitlement } from '../../../../core/claims/entitlement.ts'
import { findPersonalInExchange } from '../../../../core/claims/find/find-in-exchange.ts'
import type { HeaderLine } from '../../../../core/introspection/evidence.ts'
import type { JsonObject } from '../../../../core/json.ts'
import { sayDatum } from './found-in.ts'

const nothing = { members: null, membersAt: '', text: '', jwt: null }

function foundWith(answer: object, headers: readonly HeaderLine[] = []) {
  const exchange = { answer: { ...nothing, ...answer }, headers, context: noEntitlement }
  return findPersonalInExchange(exchange).map(sayDatum)
}

describe('findPersonalInExchange', () => {
  it('looks into the members, and into the claims of a signed answer round them', () => {
    const members: JsonObject = { active: true, email: 'mika@example.org' }
    const claims = { iss: 'https://as.example.com', name: 'Mika', token_introspection: members }
    expect(foundWith({ members, membersAt: '/token_introspection', jwt: { claims } })).toEqual([
      '/email contact by name',
      'jwt /name direct-identifier by name',
    ])
  })

  it('looks once into claims that are the members', () => {
    const claims = { active: true, email: 'mika@example.org' }
    expect(foundWith({ members: claims, jwt: { claims } })).toEqual(['/email contact by name'])
  })

  it.each<[string, HeaderLine, readonly string[]]>([
    [
      'by name',
      ['X-Authenticated-Userid', 'mikav'],
      ['response-header /x-authenticated-userid correlation-handle by name'],
    ],
    [
      'a user by name',
      ['X-User', 'mikav'],
      ['response-header /x-user authentication-handle by name'],
    ],
    [
      'an e-mail address',
      ['X-Debug', 'for mika@example.org'],
      ['response-header /x-debug contact by value'],
    ],
    [
      'what is hidden in it',
      ['X-Userinfo', Buffer.from('{"name":"Mika"}').toString('base64')],
      ['response-header /x-userinfo base64-json /name direct-identifier by name'],
    ],
    [
      'in a challenge',
      ['WWW-Authenticate', 'Bearer error="x", error_description="mika@example.org is locked"'],
      ['response-header /www-authenticate contact by value'],
    ],
    ['not in Location', ['Location', 'https://x.example/login'], []],
    ['not in Age', ['Age', '42'], []],
    ['not in Date', ['Date', 'Sat, 21 Nov 2026 14:03:22 GMT'], []],
    ['not in a cookie', ['Set-Cookie', 'u=mika@example.org'], []],
    ['not in an ETag', ['ETag', '"mika@example.org"'], []],
    ['not in a request id', ['X-Request-Id', '4916419028355708'], []],
    ['not in CORS', ['Access-Control-Allow-Origin', 'https://mika@example.org'], []],
  ])('looks into headers: %s', (_what, header, expected) => {
    expect(foundWith({ members: {} }, [header])).toEqual(expected)
  })

  it.each<[string, string, readonly string[]]>([
    ['HTML', '<p>No account for mika@example.org</p>', ['body  contact by value']],
    ['text', 'locked: +358 40 1234567', ['body  contact by value']],
    ['nothing personal', '<h1>502 Bad Gateway</h1>', []],
    ['nothing', '', []],
  ])('looks into a body without members: %s', (_what, text, expected) => {
    expect(foundWith({ text })).toEqual(expected)
  })

  it('leaves a body alone that holds members', () => {
    expect(foundWith({ members: {}, text: 'mika@example.org' })).toEqual([])
  })
})
