import type { TokenSignatureCheck, TokenStatusCheck } from '../../../../core/token/token-checks.ts'
import { answer, at, type Given } from '../given.ts'
import type { RuleCase } from './rule-case.ts'

const thumb = '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I'
const hex = 'a'.repeat(64)
const dpop = { token_type: 'DPoP', cnf: { jkt: thumb } }
const bound = (change: Readonly<Record<string, unknown>>): Given => ({
  ...answer(change),
  claims: { cnf: { jkt: thumb } },
})
const decrypted: TokenSignatureCheck = {
  issuer: 'https://as.example.com',
  metadata: null,
  keys: null,
  decryption: null,
  verdict: { state: 'not-checked', why: 'no-keys', detail: 'There are no keys.' },
  decrypted: { header: null, claims: { cnf: { jkt: thumb } } },
}
const detail = { type: 'payment', locations: ['https://orders.example.com/payments'] }
const details = (...entries: readonly unknown[]) => answer({ authorization_details: entries })
const verified = { verification: { trust_framework: 'eidas' }, claims: { given_name: 'Ann' } }
const list = { idx: 7, uri: 'https://as.example.com/lists/1' }
const listed = answer({ status: { status_list: list } })
const place = '/status/status_list'
const check: TokenStatusCheck = {
  uri: list.uri,
  index: list.idx,
  value: 0,
  meaning: 'VALID',
  signature: null,
  fetchedAt: 0,
  problem: null,
}
const checked = (change: Partial<TokenStatusCheck>, given: Given = listed): Given => ({
  ...given,
  checks: { status: { ...check, ...change } },
})

export const extensionCases: readonly RuleCase[] = [
  ['EXT-01', 'no cnf', answer({}), { notRun: /has no cnf/ }],
  ['EXT-01', 'DPoP', answer(dpop), []],
  ['EXT-01', 'in another case', answer({ ...dpop, token_type: 'dpop' }), []],
  ['EXT-01', 'no token_type', answer({ ...dpop, token_type: undefined }), []],
  [
    'EXT-01',
    'Bearer with a key',
    answer({ ...dpop, token_type: 'Bearer' }),
    [['error', '/token_type /cnf/jkt']],
  ],
  ['EXT-01', 'Bearer with a certificate', answer({ cnf: { 'x5t#S256': thumb } }), []],
  ['EXT-02', 'both thumbprints', answer({ ...dpop, cnf: { jkt: thumb, 'x5t#S256': thumb } }), []],
  ['EXT-02', 'no thumbprint', answer({ cnf: { kid: 'a' } }), []],
  ['EXT-02', 'a text', answer({ cnf: thumb }), [['error', '/cnf']]],
  ['EXT-02', 'an empty object', answer({ cnf: {} }), [['error', '/cnf']]],
  [
    'EXT-02',
    'hexadecimal, and a number',
    answer({ ...dpop, cnf: { jkt: hex, 'x5t#S256': 5 } }),
    [
      ['error', '/cnf/jkt'],
      ['error', '/cnf/x5t#S256'],
    ],
  ],
  ['EXT-02', 'padded', answer({ ...dpop, cnf: { jkt: `${thumb}=` } }), [['error', '/cnf/jkt']]],
  ['EXT-03', 'an opaque token', answer(dpop), { notRun: /cannot be read/ }],
  ['EXT-03', 'a token for anybody', { ...answer({}), claims: { sub: 'a' } }, { notRun: /no key/ }],
  ['EXT-03', 'the same key', bound(dpop), []],
  ['EXT-03', 'lost', bound({}), [['security', '/cnf token /cnf']]],
  [
    'EXT-03',
    'lost by the answer about an encrypted token',
    { ...answer({}), checks: { signature: decrypted } },
    [['security', '/cnf token /cnf']],
  ],
  [
    'EXT-03',
    'another key',
    bound({ ...dpop, cnf: { jkt: `1${thumb.slice(1)}` } }),
    [['security', '/cnf token /cnf']],
  ],
  ['EXT-04', 'DPoP with its key', answer(dpop), []],
  ['EXT-04', 'Bearer', answer({}), []],
  [
    'EXT-04',
    'DPoP without a key',
    answer({ token_type: 'DPoP' }),
    [['warning', '/cnf /token_type']],
  ],
  ['EXT-05', 'none', answer({}), { notRun: /no authorization_details/ }],
  ['EXT-05', 'a list of objects', details(detail, { type: 'x' }), []],
  [
    'EXT-05',
    'an object',
    answer({ authorization_details: detail }),
    [['error', '/authorization_details']],
  ],
  [
    'EXT-05',
    'entries without a type, or no objects',
    details(detail, { actions: ['read'] }, 'x', { type: 1 }),
    [
      [
        'error',
        '/authorization_details /authorization_details/1 /authorization_details/2 /authorization_details/3',
      ],
    ],
  ],
  [
    'EXT-05',
    'not at the top',
    answer({ ext: { authorization_details: [detail] } }),
    [['error', '/ext/authorization_details']],
  ],
  ['EXT-06', 'for this one', details(detail, { type: 'anywhere' }), []],
  [
    'EXT-06',
    'for another one',
    details(detail, { type: 'x', locations: ['https://bank.example/api'] }),
    [['warning', '/authorization_details/1/locations profile audiences']],
  ],
  [
    'EXT-06',
    'no audiences in the profile',
    { ...details(detail), expectations: { audiences: [] } },
    { notRun: /names no audiences/ },
  ],
  ['EXT-07', 'neither', answer({}), { notRun: /neither/ }],
  ['EXT-07', 'a text and a number', answer({ acr: 'urn:x', auth_time: at(-60) }), []],
  ['EXT-07', 'a number as acr', answer({ acr: 2 }), [['error', '/acr']]],
  ['EXT-07', 'a text as auth_time', answer({ auth_time: '2026' }), [['error', '/auth_time']]],
  ['EXT-08', 'before iat', answer({ auth_time: at(-600) }), []],
  [
    'EXT-08',
    'after iat',
    answer({ auth_time: at(30), iat: at(-600) }),
    [['info', '/auth_time /iat']],
  ],
  ['EXT-08', 'in the future', answer({ auth_time: at(600) }), [['warning', '/auth_time']]],
  ['EXT-10', 'none', answer({}), { notRun: /neither/ }],
  ['EXT-10', 'a chain', answer({ act: { sub: 'a', act: { sub: 'b', iss: 'https://x' } } }), []],
  ['EXT-10', 'a text', answer({ act: 'svc' }), [['error', '/act']]],
  [
    'EXT-10',
    'a text in the chain',
    answer({ act: { sub: 'a', act: 'b' } }),
    [['error', '/act/act']],
  ],
  ['EXT-10', 'nobody', answer({ act: { act: { sub: 'b' } } }), [['error', '/act']]],
  ['EXT-10', 'a list as may_act', answer({ may_act: ['a'] }), [['error', '/may_act']]],
  ['EXT-10', 'exp of an actor', answer({ act: { sub: 'a', exp: 1 } }), [['warning', '/act/exp']]],
  ['EXT-11', 'none', answer({}), { notRun: /no verified_claims/ }],
  ['EXT-11', 'whole', answer({ verified_claims: verified }), []],
  [
    'EXT-11',
    'what was asked for only',
    answer({
      verified_claims: { verification: { trust_framework: null }, claims: { given_name: null } },
    }),
    [],
  ],
  [
    'EXT-11',
    'no trust framework in one of a list',
    answer({ verified_claims: [verified, { ...verified, verification: {} }] }),
    [['warning', '/verified_claims/1/verification']],
  ],
  [
    'EXT-11',
    'no claims',
    answer({ verified_claims: { ...verified, claims: {} } }),
    [['warning', '/verified_claims/claims']],
  ],
  ['EXT-11', 'a text', answer({ verified_claims: 'x' }), [['warning', '/verified_claims']]],
  ['EXT-12', 'none', answer({}), { notRun: /status list/ }],
  ['EXT-12', 'another kind of status', answer({ status: 'ok' }), { notRun: /status list/ }],
  ['EXT-12', 'not fetched', listed, [['info', place]]],
  [
    'EXT-12',
    'named by the token',
    { ...answer({}), claims: { status: { status_list: list } } },
    [['info', `token ${place}`]],
  ],
  ['EXT-12', 'no address', answer({ status: { status_list: { idx: -1 } } }), [['error', place]]],
  ['EXT-12', 'both say valid', checked({}), [['info', place]]],
  [
    'EXT-12',
    'revoked, and active',
    checked({ value: 1, meaning: 'INVALID' }),
    [['error', `${place} /active`]],
  ],
  [
    'EXT-12',
    'valid, and inactive',
    checked({}, { body: { active: false }, claims: { status: { status_list: list } } }),
    [['info', `token ${place} /active`]],
  ],
  [
    'EXT-12',
    'not readable',
    checked({ value: null, meaning: null, problem: 'The address answers 404.' }),
    [['warning', place]],
  ],
  [
    'EXT-12',
    'a list that somebody changed',
    checked({ signature: { state: 'broken', key: null, detail: 'The signature is wrong.' } }),
    [['security', place]],
  ],
]
