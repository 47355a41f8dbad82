import { describe, expect, it } from 'vitest'
import { jwtClaim, jwtHeader } from '../../../core/findings/places.ts'
import { source } from '../../../core/findings/sources.ts'
import { plainAnswers } from '../../../core/profile/answer-settings.ts'
import { answer, at, findingsOf, type Given, sayPlace } from './given.ts'
import { published, rsaKey, type Signed, signed } from './signed.ts'

const told = (given: Given) =>
  findingsOf(given).map(
    ({ rule, severity, where }) => `${rule} ${severity} ${where.map(sayPlace).join(' ')}`,
  )
const foundBy = (rule: string, given: Given) =>
  findingsOf(given).find((finding) => finding.rule === rule)

describe('a signed answer', () => {
  it('is silent where nothing is wrong', () => {
    expect(told(signed())).toEqual([])
  })

  it('that could pass as an access token is one finding, which names the others', () => {
    const given = signed({
      header: { typ: 'JWT' },
      claims: { sub: 'b3Jv-7yQe2Kp9sWd4nTz', exp: at(600), scope: 'orders:read' },
    })
    expect(findingsOf(given)).toEqual([
      {
        rule: 'JWT-22',
        severity: 'security',
        title: 'The signed answer could be passed off as an access token',
        message:
          'typ does not say what kind of JWT it is, and exp, sub, scope and aud stand where an access token has them. Whoever gets hold of the answer could use it at a resource server that does not check typ. It stands for JWT-02, JWT-15, JWT-13 and JWT-14 as well.',
        where: [
          jwtHeader('signature', 'typ'),
          jwtClaim('exp'),
          jwtClaim('sub'),
          jwtClaim('scope'),
          jwtClaim('aud'),
        ],
        evidence: 'typ: JWT; likeness to an access token: 7 of 10',
        source: source('RFC 9701', '8.1'),
        advice:
          'At the server: set typ to token-introspection+jwt, keep the members inside token_introspection, and leave out sub and exp beside it. At the resource server: check typ of every access token, and accept at+jwt only where your server issues that.',
      },
    ])
  })

  it('with flat claims says once that they are flat, and which dialect it is', () => {
    const flat = {
      token_introspection: undefined,
      active: true,
      sub: 'b3Jv-7yQe2Kp9sWd4nTz',
      exp: at(600),
    }
    expect(told(signed({ claims: flat }))).toEqual([
      'JWT-12 error jwt /token_introspection jwt /active jwt /sub jwt /exp',
      'JWT-25 info body',
    ])
    expect(foundBy('JWT-12', signed({ claims: flat }))?.message).toBe(
      'active, sub and exp stand among the claims themselves, as drafts before RFC 9701 had it. It stands for JWT-13 and JWT-14 as well.',
    )
  })

  it('for the scope names the scope, and stands for the missing receiver', () => {
    const found = findingsOf(signed({ claims: { aud: 'orders:read' } }))
    expect(
      found.map(({ rule, severity, message, evidence }) => [rule, severity, message, evidence]),
    ).toEqual([
      [
        'JWT-10',
        'error',
        'aud is the scope of the token, not the resource server that asks. It stands for JWT-09 as well.',
        'aud: orders:read',
      ],
    ])
  })

  it('of an internal host is one finding, not one for each iss', () => {
    const iss = 'http://keycloak:8080/realms/shop'
    const aud = ['https://orders.example.com', 'rs-orders']
    const found = findingsOf(signed({ claims: { iss }, members: { iss, aud } }))
    expect(found.map(({ rule }) => rule)).toEqual(['JWT-08'])
    expect(found[0]?.message).toMatch(/ It stands for MEM-20 as well\.$/)
  })

  it('without signature is one finding', () => {
    const verdict = { state: 'not-checked', why: 'alg-none', detail: 'No signature.' } as const
    expect(told(signed({ header: { alg: 'none' }, verdict }))).toEqual([
      'JWT-03 security signature header alg',
    ])
  })

  it('with an algorithm that is neither registered nor published is one finding', () => {
    const given: Given = {
      ...published({ introspection_signing_alg_values_supported: ['ES256'] }),
      profile: { answer: { ...plainAnswers, format: 'jwt', signedResponseAlg: 'ES256' } },
    }
    expect(told(given)).toEqual([
      'JWT-04 error signature header alg profile signed response algorithm',
    ])
    expect(findingsOf(given)[0]?.message).toBe(
      'The profile records ES256 as introspection_signed_response_alg. It stands for JWT-05 as well.',
    )
  })

  it('with a broken signature still has its members examined', () => {
    const verdict = { state: 'broken', key: rsaKey, detail: 'The signature is wrong.' } as const
    expect(
      told(signed({ verdict, members: { exp: at(-3600), iat: at(-7200), nbf: at(-7200) } })),
    ).toEqual(['JWT-07 security jwt  signature header alg', 'MEM-14 error /exp'])
  })

  it('that is a phantom token is examined as an answer, not as one of RFC 9701', () => {
    const given = signed(
      {
        header: { typ: 'at+jwt' },
        claims: {
          token_introspection: undefined,
          aud: 'https://orders.example.com',
          sub: 'b3Jv-7yQe2Kp9sWd4nTz',
          scope: 'orders:read',
          exp: at(600),
        },
      },
      { request: { format: 'vendor-jwt' }, headers: { 'Content-Type': 'application/jwt' } },
    )
    expect(told(given)).toEqual(['JWT-25 info body request Accept'])
  })
})

describe('extensions', () => {
  it('name one fault of cnf once', () => {
    expect(told(answer({ cnf: 'x', acr: 1, act: 2 }))).toEqual([
      'EXT-02 error /cnf',
      'EXT-07 error /acr',
      'EXT-10 error /act',
    ])
  })

  it('say of a lost binding what it means', () => {
    const given = { ...answer({}), claims: { cnf: { jkt: 'a' } } }
    expect(foundBy('EXT-03', given)?.message).toBe(
      'cnf of the token (decoded here, not verified) holds jkt, cnf of the answer does not. A resource server that goes by the answer takes the token from anybody.',
    )
  })

  it('say that a list and an answer contradict each other', () => {
    const given: Given = {
      ...answer({ status: { status_list: { idx: 7, uri: 'https://as.example.com/lists/1' } } }),
      checks: {
        status: {
          uri: 'https://as.example.com/lists/1',
          index: 7,
          value: 1,
          meaning: 'INVALID',
          signature: null,
          fetchedAt: 0,
          problem: null,
        },
      },
    }
    expect(foundBy('EXT-12', given)?.message).toBe(
      'The list says INVALID, introspection says active. Lists are cached, but only introspection can lag behind a revocation that stands in a list already. The signature of the list was not checked.',
    )
  })
})

describe('findings about signed answers hold no personal value', () => {
  const person = {
    sub: 'w.okonkwo@mail.example.org',
    username: 'wokonkwo79',
    given_name: 'Wilhelmina',
    national_id: 'AB-778812-C',
  }
  const texts = Object.values(person)
  const everywhere: Signed = {
    header: {
      typ: 'wokonkwo79',
      alg: 'Wilhelmina',
      crit: ['wokonkwo79'],
      jku: 'https://x/AB-778812-C',
    },
    claims: {
      ...person,
      iss: 'https://wokonkwo79.example',
      aud: ['wokonkwo79', 'AB-778812-C'],
      iat: 'Wilhelmina',
    },
    members: {
      ...person,
      cnf: { wokonkwo79: 1 },
      act: { sub: 'wokonkwo79', exp: 1 },
      acr: ['Wilhelmina'],
    },
  }
  const leaking: readonly (readonly [string, Given])[] = [
    ['in every part', signed(everywhere)],
    [
      'inactive',
      signed({ claims: { ...person, token_introspection: { active: false, ...person } } }),
    ],
    ['flat', signed({ claims: { ...person, token_introspection: undefined, active: true } })],
    [
      'beside the members only',
      signed({
        claims: {
          ...person,
          iss: 'https://wokonkwo79.example',
          aud: 'AB-778812-C',
          iat: 'Wilhelmina',
        },
      }),
    ],
    ['twice', signed({ claims: person, jwt: { duplicates: ['/wokonkwo79', '/given_name'] } })],
    [
      'in extensions',
      answer({
        ...person,
        authorization_details: [{ type: 1 }, { type: 'a', locations: ['https://x/wokonkwo79'] }],
        status: { status_list: { idx: 1, uri: 'https://x/AB-778812-C' } },
        verified_claims: { claims: person },
      }),
    ],
  ]

  it.each(leaking)('%s', (_name, given) => {
    const findings = findingsOf(given)
    expect(findings.length).toBeGreaterThan(0)
    const said = findings.flatMap(({ title, message, evidence, advice }) => [
      title,
      message,
      evidence ?? '',
      advice,
    ])
    expect(texts.filter((text) => said.some((sentence) => sentence.includes(text)))).toEqual([])
  })
})
