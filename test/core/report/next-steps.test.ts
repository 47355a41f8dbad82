import { describe, expect, it } from 'vitest'
import { plainAnswers } from '../../../core/profile/answer-settings.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import { examine } from '../../../core/report/examine.ts'
import { nothingChecked, type TokenChecks } from '../../../core/token/token-checks.ts'
import { answer, factsOf, type Given } from '../findings/given.ts'
import { signed } from '../findings/signed.ts'
import { jwtToken, profile as orders } from './report-of.ts'

const issuer = 'https://as.example.com'
const list = { status: { status_list: { idx: 7, uri: 'https://as.example.com/list' } } }
const format = (name: 'json' | 'json-then-jwt'): Pick<Profile, 'answer'> => ({
  answer: { ...orders.answer, format: name },
})
const verified: TokenChecks['signature'] = {
  issuer,
  metadata: null,
  keys: null,
  decryption: null,
  verdict: { state: 'not-checked', why: 'no-keys', detail: 'There are no keys.' },
  decrypted: null,
}
const status: TokenChecks['status'] = {
  uri: 'https://as.example.com/list',
  index: 7,
  value: 0,
  meaning: 'VALID',
  signature: null,
  fetchedAt: 0,
  problem: null,
}
const unsigned = { header: { alg: 'NONE' }, payload: { iss: issuer }, problems: [] }
const encrypted = jwtToken(
  {},
  {
    format: 'jwe',
    decoded: { header: { alg: 'RSA-OAEP-256', enc: 'A256GCM' }, payload: null, problems: [] },
  },
)
const asJwt = { format: 'jwt' } as const

const rows: readonly (readonly [situation: string, given: Given, kinds: readonly string[]])[] = [
  ['an opaque token', answer({}), []],
  ['a JWT whose issuer is known', { ...answer({}), claims: { iss: issuer } }, ['verify-token']],
  ['a JWT of the profile’s issuer', { ...answer({}), claims: {} }, ['verify-token']],
  ['a JWT of nobody', { ...answer({}), claims: {}, profile: { issuer: '' } }, []],
  ['a JWT whose issuer is no URL', { ...answer({}), claims: { iss: 'urn:as' } }, []],
  [
    'a JWT that was checked',
    { ...answer({}), claims: { iss: issuer }, checks: { signature: verified } },
    [],
  ],
  ['a JWT without signature', { ...answer({}), token: jwtToken({}, { decoded: unsigned }) }, []],
  ['an encrypted token', { ...answer({}), token: encrypted }, []],
  [
    'an encrypted token, and a key for it',
    {
      ...answer({}),
      token: encrypted,
      profile: { answer: { ...plainAnswers, encryptionKey: { kty: 'RSA' } } },
    },
    ['verify-token'],
  ],
  ['a made-up token', { ...answer({}), token: jwtToken(list, { madeUp: true }) }, []],
  ['a status list in the answer', answer(list), ['fetch-status']],
  [
    'a status list in the token',
    { ...answer({}), claims: { iss: issuer, ...list } },
    ['verify-token', 'fetch-status'],
  ],
  ['a status list that was fetched', { ...answer(list), checks: { status } }, []],
  ['a status list without place', answer({ status: { status_list: { idx: 7 } } }), []],
  ['JSON, then JWT', { ...answer({}), profile: format('json-then-jwt') }, ['ask-for-jwt']],
  ['JSON alone', { ...answer({}), profile: format('json') }, []],
  ['an error', { status: 500, body: {}, profile: format('json-then-jwt') }, []],
  ['a signed answer', signed(), []],
  [
    'a signed answer that could not be decrypted',
    signed({
      jwt: {
        encryption: {
          header: null,
          verdict: { state: 'not-decrypted', why: 'no-key', detail: 'There is no key.' },
        },
        signature: null,
        claims: null,
      },
    }),
    ['ask-for-json'],
  ],
  ['406', { status: 406, body: '', request: asJwt }, ['ask-for-json']],
  ['400', { status: 400, body: { error: 'invalid_request' }, request: asJwt }, ['ask-for-json']],
  ['400 for the caller', { status: 400, body: { error: 'invalid_client' }, request: asJwt }, []],
  ['403', { status: 403, body: {}, request: asJwt }, []],
  ['406 to a request for JSON', { status: 406, body: '' }, []],
]

describe('next steps', () => {
  it.each(rows)('%s', (_situation, given, kinds) => {
    const { evidence, token, profile, checks, now } = factsOf(given)
    const { nextSteps } = examine({ evidence, token, profile, checks, now })
    expect(nextSteps.map(({ kind }) => kind)).toEqual(kinds)
    for (const { why } of nextSteps) expect(why).toMatch(/^[A-Z].+\.$/)
  })

  it('name the host from which keys would come', () => {
    const { evidence, profile, now } = factsOf(answer({}))
    const token = jwtToken({ iss: 'https://other.example/realms/a' })
    const { nextSteps } = examine({ evidence, token, profile, checks: nothingChecked, now })
    expect(nextSteps[0]?.why).toContain('are fetched from other.example.')
  })
})
