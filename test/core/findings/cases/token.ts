import type { KeyFacts, SignatureVerdict } from '../../../../core/introspection/signature.ts'
import type { JsonObject } from '../../../../core/json.ts'
import type { TokenFacts } from '../../../../core/token/token.ts'
import type { TokenSignatureCheck } from '../../../../core/token/token-checks.ts'
import { opaqueToken } from '../../introspection/evidence-of.ts'
import { jwtToken } from '../../report/report-of.ts'
import { answer, at, faultless, type Given } from '../given.ts'
import type { RuleCase } from './rule-case.ts'

/** What the token of the faultless answer says of itself, by RFC 9068. */
const own = {
  iss: faultless.iss,
  exp: faultless.exp,
  aud: faultless.aud,
  sub: faultless.sub,
  client_id: faultless.client_id,
  iat: faultless.iat,
  jti: faultless.jti,
  scope: faultless.scope,
}

const token = (claims: JsonObject, change: Partial<TokenFacts> = {}) =>
  jwtToken({ ...own, ...claims }, change)
const withHeader = (header: JsonObject): Given => ({
  ...answer({}),
  token: token({}, { decoded: { header, payload: own, problems: [] } }),
})
const beside = (claims: JsonObject, change: Readonly<Record<string, unknown>> = {}): Given => ({
  ...answer(change),
  token: token(claims),
})
const without = (...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(own).filter(([name]) => !names.includes(name)))

const key: KeyFacts = {
  kid: 'one',
  kty: 'RSA',
  alg: 'RS256',
  use: 'sig',
  crv: null,
  bits: 2048,
  from: 'jwks',
}
const check = (
  verdict: SignatureVerdict,
  change: Partial<TokenSignatureCheck> = {},
): TokenSignatureCheck => ({
  issuer: faultless.iss,
  metadata: null,
  keys: null,
  decryption: null,
  verdict,
  decrypted: null,
  ...change,
})
const verified = check({ state: 'verified', key })
const broken = check({ state: 'broken', key, detail: 'It was changed after it was signed.' })
const jwe: TokenFacts = { ...opaqueToken, format: 'jwe', decoded: null }
const decrypted = (claims: JsonObject) =>
  check(
    { state: 'verified', key },
    { decrypted: { header: { alg: 'RS256', typ: 'at+jwt' }, claims: { ...own, ...claims } } },
  )
const inactive = { body: { active: false } }
const all = 'token '

export const tokenCases: readonly RuleCase[] = [
  ['TOK-01', 'at+jwt', withHeader({ alg: 'RS256', typ: 'at+jwt' }), []],
  ['TOK-01', 'with its prefix', withHeader({ alg: 'RS256', typ: 'application/AT+JWT' }), []],
  ['TOK-01', 'JWT', withHeader({ alg: 'RS256', typ: 'JWT' }), [['info', all]]],
  ['TOK-01', 'no typ', withHeader({ alg: 'RS256' }), [['info', all]]],
  [
    'TOK-01',
    'an ID token',
    { ...answer({}), token: token({}, { kind: 'id_token' }) },
    { notRun: /ID token/ },
  ],
  ['TOK-01', 'an opaque token', answer({}), { notRun: /no JWT/ }],
  ['TOK-01', 'a refresh token (Keycloak)', beside({ typ: 'Refresh' }), { notRun: /refresh token/ }],
  ['TOK-02', 'signed', withHeader({ alg: 'RS256' }), []],
  ['TOK-02', 'alg none', withHeader({ alg: 'none' }), [['security', all]]],
  ['TOK-02', 'alg None', withHeader({ alg: 'None' }), [['security', all]]],
  ['TOK-02', 'a JWE', { ...answer({}), token: jwe }, { notRun: /no JWT/ }],
  ['TOK-03', 'all claims', beside({}), []],
  [
    'TOK-03',
    'at+jwt without jti',
    { ...answer({}), token: jwtToken(without('jti')) },
    [['error', all]],
  ],
  ['TOK-03', 'null is none', beside({ jti: null }), [['error', all]]],
  [
    'TOK-03',
    'a JWT without jti that does not claim to follow RFC 9068',
    {
      ...answer({}),
      token: jwtToken(without('jti'), {
        decoded: { header: { alg: 'RS256', typ: 'JWT' }, payload: without('jti'), problems: [] },
      }),
    },
    [['info', all]],
  ],
  ['TOK-03', 'an opaque token', answer({}), { notRun: /cannot be read/ }],
  ['TOK-04', 'the same', beside({}), []],
  [
    'TOK-04',
    'another issuer',
    beside({}, { iss: 'http://keycloak:8080' }),
    [['error', '/iss token /iss']],
  ],
  ['TOK-04', 'another subject', beside({ sub: 'another' }), [['warning', '/sub token /sub']]],
  [
    'TOK-04',
    'another client',
    beside({ client_id: 'other-app' }),
    [['error', '/client_id token /client_id']],
  ],
  [
    'TOK-04',
    'the client by azp',
    { ...answer({}), token: jwtToken({ ...without('client_id'), azp: 'shop-web' }) },
    [],
  ],
  [
    'TOK-04',
    'the caller in place of the client: MEM-24 says it',
    beside({}, { client_id: 'rs-orders' }),
    [],
  ],
  ['TOK-04', 'a second later', beside({ exp: at(599) }), []],
  ['TOK-04', 'exp later', beside({ exp: at(300) }), [['error', '/exp token /exp']]],
  ['TOK-04', 'exp sooner', beside({ exp: at(900) }), [['warning', '/exp token /exp']]],
  ['TOK-04', 'exp in milliseconds is the same time', beside({}, { exp: faultless.exp * 1000 }), []],
  ['TOK-04', 'iat', beside({ iat: at(-90) }), [['error', '/iat token /iat']]],
  ['TOK-04', 'less scope', beside({ scope: 'orders:read orders:write' }), []],
  ['TOK-04', 'more scope', beside({ scope: 'other' }), [['warning', '/scope token /scope']]],
  [
    'TOK-04',
    'more scope than scp',
    { ...answer({}), token: jwtToken({ ...without('scope'), scp: ['other'] }) },
    [['warning', '/scope token /scp']],
  ],
  ['TOK-04', 'a token without scope', { ...answer({}), token: jwtToken(without('scope')) }, []],
  [
    'TOK-04',
    'fewer audiences',
    beside({ aud: ['https://orders.example.com', 'https://b.example'] }),
    [],
  ],
  [
    'TOK-04',
    'more audiences',
    beside({}, { aud: ['https://orders.example.com', 'https://b.example'] }),
    [['warning', '/aud token /aud']],
  ],
  [
    'TOK-04',
    'much at once is one finding a severity',
    beside({ iss: 'https://other.example', iat: at(-90), sub: 'another', scope: 'other' }),
    [
      ['error', '/iss token /iss /iat token /iat'],
      ['warning', '/sub token /sub /scope token /scope'],
    ],
  ],
  ['TOK-04', 'inactive', { ...inactive, token: token({}) }, { notRun: /active/ }],
  [
    'TOK-04',
    'a JWE that was decrypted',
    { ...answer({}), token: jwe, checks: { signature: decrypted({ iat: at(-90) }) } },
    [['error', '/iat token /iat']],
  ],
  [
    'TOK-05',
    'revoked',
    { ...inactive, token: token({}), checks: { signature: verified } },
    [['info', all]],
  ],
  [
    'TOK-05',
    'not for this caller',
    { ...inactive, token: token({ aud: 'https://b.example' }), checks: { signature: verified } },
    [['warning', 'token  token /aud']],
  ],
  [
    'TOK-05',
    'expired',
    { ...inactive, token: token({ exp: at(-1) }), checks: { signature: verified } },
    [],
  ],
  [
    'TOK-05',
    'not valid yet',
    { ...inactive, token: token({ nbf: at(60) }), checks: { signature: verified } },
    [],
  ],
  ['TOK-05', 'forged', { ...inactive, token: token({}), checks: { signature: broken } }, []],
  ['TOK-05', 'not checked', { ...inactive, token: token({}) }, { notRun: /not checked/ }],
  ['TOK-06', 'genuine', { ...beside({}), checks: { signature: verified } }, []],
  ['TOK-06', 'forged', { ...beside({}), checks: { signature: broken } }, [['security', all]]],
  ['TOK-06', 'not checked', beside({}), { notRun: /not checked/ }],
  [
    'TOK-07',
    'refused',
    { status: 400, body: { error: 'unsupported_token_type' }, token: token({}) },
    [['warning', 'status token ']],
  ],
  [
    'TOK-07',
    'refused for something else',
    { status: 400, body: { error: 'invalid_request' }, token: token({}) },
    [],
  ],
  [
    'TOK-07',
    'an opaque token',
    { status: 400, body: { error: 'unsupported_token_type' } },
    { notRun: /no JWT/ },
  ],
  ['TOK-08', 'the profile’s issuer', beside({}), []],
  [
    'TOK-08',
    'another issuer, inactive',
    { ...inactive, token: token({ iss: 'https://other.example' }) },
    [['error', 'token /iss']],
  ],
  [
    'TOK-08',
    'a slash more',
    { ...inactive, token: token({ iss: `${own.iss}/` }) },
    [['warning', 'token /iss']],
  ],
  ['TOK-08', 'as TOK-04 has it', beside({ iss: 'https://other.example' }), []],
  [
    'TOK-08',
    'no issuer in the profile',
    { ...beside({}), profile: { issuer: '' } },
    { notRun: /no issuer/ },
  ],
  ['TOK-09', 'nothing personal', beside({ roles: ['clerk'], sid: 'a1' }), []],
  [
    'TOK-09',
    'name and e-mail',
    beside({ name: 'Ada Nwosu', email: 'ada@mail.example.org' }),
    [['security', 'token /name token /email']],
  ],
  [
    'TOK-09',
    'an e-mail as subject',
    beside({ sub: 'ada@mail.example.org' }),
    [['security', 'token /sub']],
  ],
  [
    'TOK-09',
    'an ID token, which is for that',
    { ...answer({}), token: token({ name: 'Ada' }, { kind: 'id_token' }) },
    { notRun: /ID token/ },
  ],
  [
    'TOK-09',
    'a JWE, which only its receiver reads',
    { ...answer({}), token: jwe, checks: { signature: decrypted({ name: 'Ada' }) } },
    { notRun: /encrypted/ },
  ],
  ['TOK-10', 'not expired', beside({}), []],
  ['TOK-10', 'within the skew', beside({ exp: at(-59) }, { exp: at(-59) }), []],
  [
    'TOK-10',
    'expired, and the answer says later',
    beside({ exp: at(-61) }),
    [['security', 'token /exp /exp']],
  ],
  [
    'TOK-10',
    'expired by both',
    beside({ exp: at(-61) }, { exp: at(-61) }),
    [['security', 'token /exp /exp']],
  ],
  [
    'TOK-10',
    'expired, and the answer does not say',
    beside({ exp: at(-61) }, { exp: undefined }),
    [['security', 'token /exp']],
  ],
  [
    'TOK-10',
    'expired and inactive',
    { ...inactive, token: token({ exp: at(-61) }) },
    { notRun: /active/ },
  ],
  ['MEM-14', 'expired by both: TOK-10 says it', beside({ exp: at(-61) }, { exp: at(-61) }), []],
]
