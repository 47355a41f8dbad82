import type { PersonalDatum } from '../../../../core/claims/personal.ts'
import { plainAnswers } from '../../../../core/profile/answer-settings.ts'
import { answer, datum, type Given } from '../given.ts'
import { registered } from '../signed.ts'
import type { RuleCase } from './rule-case.ts'

/** A faultless answer in which that personal data was found, wherever and however. */
const found = (...personal: readonly Partial<PersonalDatum>[]): Given => ({
  ...answer({}),
  personal: personal.map(datum),
})
const note = { pointer: '/note', name: 'note', foundBy: 'value' } as const
const nationalId = {
  pointer: '/nid',
  name: 'nid',
  category: 'government-id',
  label: 'national id',
} as const
const health = {
  pointer: '/diagnosis',
  name: 'diagnosis',
  category: 'special-category',
  label: 'health',
} as const
const iban = {
  pointer: '/authorization_details/0/debtor/iban',
  name: 'iban',
  category: 'financial',
  label: 'account',
} as const
const actor = {
  pointer: '/act/sub',
  name: 'sub',
  category: 'authentication-handle',
  label: 'login',
} as const
const packed = {
  pointer: '/jwt',
  name: 'jwt',
  encoded: { as: 'jwt', pointer: '/payload/email' },
} as const
const sid = {
  pointer: '/sid',
  name: 'sid',
  category: 'correlation-handle',
  label: 'session id',
} as const
const address = {
  pointer: '/ipaddr',
  name: 'ipaddr',
  category: 'location-network',
  label: 'ip address',
} as const
const listed = { entitlement: 'allow-list' } as const
const byScope = { entitlement: 'scope' } as const
const asked = { entitlement: 'claims-parameter' } as const
const demanding = (personal: readonly PersonalDatum[], format: 'json' | 'jwt' = 'jwt'): Given => ({
  ...answer({}),
  personal,
  profile: { answer: { ...plainAnswers, format } },
})

export const personalCases: readonly RuleCase[] = [
  [
    'PII-01',
    'as the client asked',
    found({ pointer: '/username', name: 'username', ...asked }),
    [['warning', '/username']],
  ],
  [
    'PII-01',
    'of the actor: PII-15 says it',
    found({ ...actor, pointer: '/act/username', name: 'username' }),
    [],
  ],
  [
    'PII-02',
    'by a scope, and as the client asked',
    found({ ...byScope }, { pointer: '/name', name: 'name', ...asked }),
    [
      ['warning', '/email'],
      ['warning', '/name'],
    ],
  ],
  ['PII-02', 'found by its value: PII-05 says it', found(note), []],
  ['PII-03', 'the subject of an actor: PII-15 says it', found(actor), []],
  ['PII-05', 'found by its name: PII-02 says it', found({}), []],
  ['PII-05', 'found by its value', found(note), [['warning', '/note']]],
  ['PII-05', 'in the name of a member', found({ ...note, inName: true }), [['warning', '/note']]],
  ['PII-05', 'on the allow-list', found({ ...note, ...listed }), [['info', '/note']]],
  [
    'PII-05',
    'in a header of the response',
    found({ ...note, part: 'response-header', pointer: '/x-user' }),
    [['warning', 'header x-user']],
  ],
  [
    'PII-05',
    'in a body without members',
    { body: '<p>ann@example.org</p>', personal: [datum({ ...note, part: 'body', pointer: '' })] },
    [['warning', 'body']],
  ],
  [
    'PII-05',
    'a body without members, and nothing found',
    { body: '<p>Hello</p>' },
    { notRun: /not a JSON object/ },
  ],
  [
    'PII-05',
    'the subject: PII-03 says it',
    found({ pointer: '/sub', name: 'sub', foundBy: 'value' }),
    [],
  ],
  [
    'PII-05',
    'a national identifier: PII-08 says it',
    found({ ...nationalId, foundBy: 'value' }),
    [],
  ],
  ['PII-07', 'no such data', found({}), []],
  ['PII-07', 'health', found(health), [['security', '/diagnosis']]],
  [
    'PII-07',
    'health, by a granted scope',
    found({ ...health, ...byScope }),
    [['warning', '/diagnosis']],
  ],
  [
    'PII-07',
    'health, as the client asked',
    found({ ...health, ...asked }),
    [['warning', '/diagnosis']],
  ],
  [
    'PII-07',
    'health, on the allow-list',
    found({ ...health, ...listed }),
    [['info', '/diagnosis']],
  ],
  ['PII-08', 'no number of a state', found({}), []],
  ['PII-08', 'a national identifier', found(nationalId), [['security', '/nid']]],
  [
    'PII-08',
    'a national identifier by its value',
    found({ ...nationalId, foundBy: 'value' }),
    [['security', '/nid']],
  ],
  ['PII-08', 'on the allow-list', found({ ...nationalId, ...listed }), [['info', '/nid']]],
  ['PII-09', 'in plain sight', found({}), []],
  ['PII-09', 'in a nested JWT', found(packed), [['security', '/jwt']]],
  [
    'PII-09',
    'several in one JWT, in one place',
    found(packed, { ...packed, category: 'direct-identifier' }),
    [['security', '/jwt']],
  ],
  [
    'PII-09',
    'roles in a nested JWT',
    found({ ...packed, category: 'authorisation' }),
    [['warning', '/jwt']],
  ],
  ['PII-09', 'on the allow-list', found({ ...packed, ...listed }), [['info', '/jwt']]],
  ['PII-10', 'no handle', found({}), []],
  ['PII-10', 'a session', found(sid), [['info', '/sid']]],
  ['PII-10', 'a session on the allow-list', found({ ...sid, ...listed }), []],
  ['PII-12', 'no demand', demanding([datum()], 'json'), { notRun: /demands neither/ }],
  ['PII-12', 'plain JSON without personal data', demanding([]), []],
  [
    'PII-12',
    'plain JSON with personal data',
    demanding([datum()]),
    [['warning', 'request Accept body /email']],
  ],
  [
    'PII-12',
    'a signed answer, as agreed',
    { ...registered({ signedResponseAlg: 'RS256' }), personal: [datum()] },
    [],
  ],
  [
    'PII-12',
    'signed, but not encrypted',
    { ...registered({ encryptedResponseAlg: 'RSA-OAEP-256' }), personal: [datum()] },
    [['warning', 'request Accept body /email']],
  ],
  ['PII-14', 'an account elsewhere', found({ ...iban, pointer: '/iban' }), []],
  ['PII-14', 'an account in what was authorised', found(iban), [['warning', iban.pointer]]],
  ['PII-14', 'on the allow-list', found({ ...iban, ...listed }), [['info', iban.pointer]]],
  ['PII-15', 'the person', found({ ...actor, pointer: '/sub' }), []],
  ['PII-15', 'an actor', found(actor), [['warning', '/act/sub']]],
  [
    'PII-15',
    'the actor of an actor',
    found({ ...actor, pointer: '/act/act/sub' }),
    [['warning', '/act/act/sub']],
  ],
  [
    'PII-15',
    'who may act',
    found({ ...actor, pointer: '/may_act/sub' }),
    [['warning', '/may_act/sub']],
  ],
  ['PII-15', 'on the allow-list', found({ ...actor, ...listed }), [['info', '/act/sub']]],
  ['PII-16', 'one language', found({}), []],
  [
    'PII-16',
    'another script',
    found({ pointer: '/name#ja-Kana-JP', name: 'name#ja-Kana-JP' }),
    [['info', '/name#ja-Kana-JP']],
  ],
  [
    'PII-16',
    'a namespace with a fragment',
    found({ pointer: '/x', name: 'https://example.com/a#email_address' }),
    [],
  ],
  ['PII-16', 'on the allow-list', found({ pointer: '/name#ja', name: 'name#ja', ...listed }), []],
  [
    'PII-18',
    'a public address',
    { ...answer({ ipaddr: '198.51.100.7' }), personal: [datum(address)] },
    [],
  ],
  [
    'PII-18',
    'a private address',
    { ...answer({ ipaddr: '10.20.30.40' }), personal: [datum(address)] },
    [['info', '/ipaddr']],
  ],
  [
    'PII-18',
    'a private address of IPv6',
    { ...answer({ ipaddr: 'fd12:3456::1' }), personal: [datum(address)] },
    [['info', '/ipaddr']],
  ],
  [
    'PII-18',
    'a private address on the allow-list',
    { ...answer({ ipaddr: '10.0.0.1' }), personal: [datum({ ...address, ...listed })] },
    [],
  ],
  [
    'PII-18',
    'a directory number',
    found({ ...sid, pointer: '/onprem_sid', name: 'onprem_sid' }),
    [['info', '/onprem_sid']],
  ],
  ['PII-19', 'of an actor', found(actor), []],
]
