import { describe, expect, it } from 'vitest'
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/json.ts'
import { faultless, findingsOf, type Given } from './given.ts'

const person = {
  name: 'Wilhelmina Okonkwo',
  given_name: 'Wilhelmina',
  family_name: 'Okonkwo',
  email: 'w.okonkwo@mail.example.org',
  phone_number: '+44 7700 900461',
  birthdate: '1979-04-23',
  address: { street_address: '17 Quarry Lane', locality: 'Brackenford', postal_code: 'QX7 4ZZ' },
  national_id: 'AB-778812-C',
  iban: 'GB33BUKB20201555555555',
  username: 'wokonkwo79',
  groups: ['payroll-admins'],
  realm_access: { roles: ['blood-donor'] },
  verified_claims: {
    verification: { trust_framework: 'eidas', evidence: [{ document: { number: 'P9912345' } }] },
    claims: { given_name: 'Wilhelmina', place_of_birth: { locality: 'Hexhamshire' } },
  },
}

const personalTexts = textsOf(person).filter((text) => text !== 'eidas')

const leaking: readonly (readonly [string, Given])[] = [
  ['active', { body: { ...faultless, ...person } }],
  ['inactive', { body: { active: false, ...person } }],
  [
    'inactive, the reason names the person',
    {
      body: {
        active: false,
        ...person,
        error_description: 'User wokonkwo79 (w.okonkwo@mail.example.org) is locked',
      },
    },
  ],
  [
    'an error that names the person',
    { status: 403, body: { ...person, error: 'w.okonkwo@mail.example.org' } },
  ],
  [
    'the person in every member of RFC 7662',
    {
      body: {
        ...faultless,
        ...person,
        scope: 'w.okonkwo@mail.example.org  "wokonkwo79" wokonkwo79 wokonkwo79',
        sub: 'w.okonkwo@mail.example.org',
        token_type: 'Wilhelmina Okonkwo',
        aud: ['wokonkwo79', 'AB-778812-C'],
        iss: 'https://wokonkwo79.example/AB-778812-C',
        client_id: 'wokonkwo79-app',
        exp: 'Wilhelmina',
        iat: 'w.okonkwo@mail.example.org',
        nbf: '1979-04-23',
        jti: { of: 'wokonkwo79' },
      },
    },
  ],
  [
    'as names of members',
    { body: { ...faultless, ...person, 'w.okonkwo@mail.example.org': 1, wokonkwo79: null } },
  ],
  [
    'names twice',
    {
      body: `{"active":true,"email":"w.okonkwo@mail.example.org","wokonkwo79":1,"wokonkwo79":2,"username":"wokonkwo79"}`,
    },
  ],
  [
    'in headers',
    {
      status: 302,
      body: person,
      headers: {
        Location: 'https://sso.example/w.okonkwo@mail.example.org/wokonkwo79?u=wokonkwo79',
        'Content-Type': 'text/wokonkwo79',
      },
    },
  ],
  [
    'in a challenge',
    { status: 401, body: person, headers: { 'WWW-Authenticate': 'wokonkwo79 realm="x"' } },
  ],
  [
    'asked by a client, with a decoded token',
    {
      body: { ...faultless, ...person, client_id: 'rs-orders' },
      profile: { role: 'client' },
      claims: { azp: 'wokonkwo79', sub: 'Wilhelmina', exp: 1 },
    },
  ],
  [
    'in the token alone',
    {
      body: faultless,
      claims: {
        ...person,
        sub: 'w.okonkwo@mail.example.org',
        aud: ['wokonkwo79'],
        iss: 'https://wokonkwo79.example/AB-778812-C',
        client_id: 'wokonkwo79-app',
        scope: 'w.okonkwo@mail.example.org wokonkwo79',
        exp: 1,
      },
    },
  ],
  ['nested', { body: { ...faultless, user: { profile: person } } }],
]

describe('findings hold no personal value', () => {
  it('in the names of members, nor in what is packed inside a value', () => {
    const findings = findingsOf({
      body: {
        ...faultless,
        '+447700900461': 1,
        GB33BUKB20201555555555: null,
        shares: { '+447700900461': { 'w.okonkwo@mail.example.org': null } },
        blob: '{"email":"w.okonkwo@mail.example.org","w.okonkwo@mail.example.org":1}',
        token_type: 'call +447700900461',
      },
    })
    const said = JSON.stringify(findings.map(({ where: _where, ...rest }) => rest))
    expect(findings.length).toBeGreaterThan(2)
    expect(said).not.toMatch(/7700900461|GB33BUKB|okonkwo/)
  })

  it.each(leaking)('%s', (_name, given) => {
    const findings = findingsOf(given)
    expect(findings.length).toBeGreaterThan(0)
    const said = findings.flatMap(({ title, message, evidence, advice }) => [
      title,
      message,
      evidence ?? '',
      advice,
    ])
    const found = personalTexts.filter((text) => said.some((sentence) => sentence.includes(text)))
    expect(found).toEqual([])
  })

  it('knows the personal texts that it looks for', () => {
    expect(personalTexts).toContain('wokonkwo79')
    expect(personalTexts.length).toBeGreaterThan(15)
  })
})

describe('a server’s text in findings', () => {
  it('names the reason for inactive without its words, which could be about anybody', () => {
    const body = { active: false, error_description: 'The account of Ingrid Halvorsen is locked' }
    const said = JSON.stringify(findingsOf({ body }))
    expect(said).toContain('error_description seems to tell why it is inactive')
    expect(said).not.toContain('Halvorsen')
  })

  it('shows an error code, and no longer words in its place', () => {
    const evidenceOf = (error: string) =>
      findingsOf({ status: 400, body: { error, error_description: 'token not found' } })[0]
        ?.evidence
    expect(evidenceOf('invalid_token')).toBe('error: invalid_token')
    expect(evidenceOf('unknown token of Ingrid Halvorsen')).toBeNull()
  })

  it('is shown with controls escaped, and short', () => {
    const findings = findingsOf({
      body: { ...faultless, token_type: `a\u001b[31m\u202e${'x'.repeat(5000)}` },
    })
    const said = findings.map(({ evidence, message }) => `${evidence ?? ''}${message}`).join('')
    expect(said).toContain(String.raw`a\u001b[31m\u202e`)
    expect(said.length).toBeLessThan(600)
  })

  it('keeps a word in which a short personal text happens to stand', () => {
    const [finding] = findingsOf({
      body: { ...faultless, picture: 'tok', token_type: 'token_tok' },
    }).filter(({ rule }) => rule === 'MEM-11')
    expect(finding?.evidence).toBe('token_type: token_‹picture›')
  })

  it('is masked where a personal text is enormous', () => {
    const long = 'Okonkwo'.repeat(20_000)
    const findings = findingsOf({ body: { ...faultless, picture: long, token_type: `${long}!` } })
    expect(JSON.stringify(findings)).not.toContain('OkonkwoOkonkwo')
  })
})

function textsOf(value: JsonObject | JsonValue): readonly string[] {
  if (typeof value === 'string') return [value]
  if (isJsonArray(value)) return value.flatMap(textsOf)
  return isJsonObject(value) ? Object.values(value).flatMap(textsOf) : []
}
