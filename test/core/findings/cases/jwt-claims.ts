import { answer, at } from '../given.ts'
import { claims9701, registered, signed } from '../signed.ts'
import type { RuleCase } from './rule-case.ts'

const enc = (name: string) => `encryption header ${name}`
const outer = { alg: 'RSA-OAEP-256', enc: 'A128CBC-HS256', cty: 'JWT' }
const decrypted = {
  state: 'decrypted',
  key: { kid: null, kty: 'RSA', alg: null, use: 'enc', crv: null, bits: 2048, from: 'profile' },
} as const
const nested = (header = {}) => ({
  jwt: { encryption: { header: { ...outer, ...header }, verdict: decrypted } },
})
const flat = { token_introspection: undefined, active: true, scope: 'a', client_id: 'shop-web' }

export const jwtClaimCases: readonly RuleCase[] = [
  ['JWT-08', 'the issuer', signed(), []],
  ['JWT-08', 'plain JSON', answer({}), { notRun: /no JWT/ }],
  ['JWT-08', 'no iss', signed({ claims: { iss: undefined } }), [['error', 'jwt /iss']]],
  ['JWT-08', 'a number', signed({ claims: { iss: 1 } }), [['error', 'jwt /iss']]],
  [
    'JWT-08',
    'another issuer',
    signed({ claims: { iss: 'https://as.example.com/' } }),
    [['error', 'jwt /iss profile issuer']],
  ],
  [
    'JWT-08',
    'another issuer inside too',
    signed({
      claims: { iss: 'https://internal.example.com' },
      members: { iss: 'https://internal.example.com' },
    }),
    [['error', 'jwt /iss /iss profile issuer']],
  ],
  ['JWT-08', 'no issuer in the profile', signed({}, { profile: { issuer: '' } }), []],
  ['JWT-09', 'the caller’s client id', signed(), []],
  [
    'JWT-09',
    'an audience of the profile',
    signed({ claims: { aud: ['x', 'https://orders.example.com'] } }),
    [],
  ],
  ['JWT-09', 'no aud', signed({ claims: { aud: undefined } }), [['error', 'jwt /aud']]],
  [
    'JWT-09',
    'a mixed list',
    signed({ claims: { aud: ['rs-orders', 1] } }),
    [['error', 'jwt /aud']],
  ],
  ['JWT-09', 'an empty list', signed({ claims: { aud: [] } }), [['error', 'jwt /aud']]],
  [
    'JWT-09',
    'somebody else',
    signed({ claims: { aud: 'rs-billing' } }),
    [['error', 'jwt /aud profile audiences']],
  ],
  ['JWT-09', 'the scope: JWT-10 says it', signed({ claims: { aud: 'orders:read' } }), []],
  ['JWT-10', 'the caller', signed(), []],
  ['JWT-10', 'somebody else: JWT-09 says it', signed({ claims: { aud: 'rs-billing' } }), []],
  [
    'JWT-10',
    'the scope',
    signed({ claims: { aud: 'orders:read' } }),
    [['error', 'jwt /aud profile audiences']],
  ],
  [
    'JWT-10',
    'the client, asked by a caller without a name',
    signed(
      { claims: { aud: 'shop-web' } },
      {
        profile: { authentication: { method: 'bearer', clientId: '', source: { from: 'typed' } } },
        expectations: { audiences: [] },
      },
    ),
    [['warning', 'jwt /aud']],
  ],
  ['JWT-11', 'now', signed(), []],
  ['JWT-11', 'with a fraction', signed({ claims: { iat: at(0) + 0.25 } }), []],
  ['JWT-11', 'within the skew', signed({ claims: { iat: at(-60) } }), []],
  ['JWT-11', 'no iat', signed({ claims: { iat: undefined } }), [['error', 'jwt /iat']]],
  ['JWT-11', 'a text', signed({ claims: { iat: String(at(0)) } }), [['error', 'jwt /iat']]],
  ['JWT-11', 'milliseconds', signed({ claims: { iat: at(0) * 1000 } }), [['error', 'jwt /iat']]],
  [
    'JWT-11',
    'older than the request',
    signed({ claims: { iat: at(-300) } }),
    [['error', 'jwt /iat']],
  ],
  ['JWT-11', 'in the future', signed({ claims: { iat: at(300) } }), [['error', 'jwt /iat']]],
  [
    'JWT-11',
    'a clock that goes wrong',
    signed({ claims: { iat: at(-300) } }, { headers: { Date: 'Sat, 21 Nov 2026 13:58:22 GMT' } }),
    [['error', 'jwt /iat header date']],
  ],
  ['JWT-12', 'an object', signed(), []],
  [
    'JWT-12',
    'a text',
    signed({ claims: { token_introspection: '{"active":true}' } }),
    [['error', 'jwt /token_introspection']],
  ],
  [
    'JWT-12',
    'flat claims',
    signed({ claims: flat }),
    [['error', 'jwt /token_introspection jwt /active jwt /scope jwt /client_id']],
  ],
  ['JWT-13', 'sub inside', signed(), []],
  ['JWT-13', 'sub beside', signed({ claims: { sub: 'a' } }), [['warning', 'jwt /sub']]],
  ['JWT-14', 'exp inside', signed(), []],
  ['JWT-14', 'exp beside', signed({ claims: { exp: at(60) } }), [['warning', 'jwt /exp']]],
  ['JWT-15', 'members inside', signed(), []],
  [
    'JWT-15',
    'members beside',
    signed({ claims: { active: false, scope: 'a' } }),
    [['warning', 'jwt /active jwt /scope']],
  ],
  ['JWT-16', 'signed only', signed(), { notRun: /not encrypted/ }],
  ['JWT-16', 'nested', signed(nested()), []],
  ['JWT-16', 'no cty', signed(nested({ cty: undefined })), [['error', enc('cty')]]],
  ['JWT-16', 'another cty', signed(nested({ cty: 'json' })), [['error', enc('cty')]]],
  [
    'JWT-16',
    'encrypted only',
    signed({ jwt: { encryption: { header: outer, verdict: decrypted }, signature: null } }),
    [['security', `jwt  ${enc('cty')}`]],
  ],
  ['JWT-17', 'signed only, nothing registered', signed(), { notRun: /not encrypted/ }],
  ['JWT-17', 'nothing registered', signed(nested()), []],
  ['JWT-17', 'as registered', registered({ encryptedResponseAlg: 'RSA-OAEP-256' }, nested()), []],
  [
    'JWT-17',
    'another alg, and another enc than the default',
    registered({ encryptedResponseAlg: 'ECDH-ES' }, nested({ enc: 'A256GCM' })),
    [
      ['warning', enc('alg')],
      ['warning', enc('enc')],
    ],
  ],
  ['JWT-17', 'RSA1_5', signed(nested({ alg: 'RSA1_5' })), [['warning', enc('alg')]]],
  [
    'JWT-17',
    'registered, and not encrypted',
    registered({ encryptedResponseAlg: 'ECDH-ES' }),
    [['error', 'jwt  profile encrypted response algorithm']],
  ],
  ['JWT-18', 'nothing registered', signed(), { notRun: /records no/ }],
  [
    'JWT-18',
    'both registered',
    registered({ encryptedResponseAlg: 'ECDH-ES', encryptedResponseEnc: 'A256GCM' }),
    [],
  ],
  [
    'JWT-18',
    'enc without alg',
    registered({ encryptedResponseEnc: 'A256GCM' }),
    [['error', 'profile encrypted response algorithm']],
  ],
  ['JWT-22', 'an answer as it should be', signed(), []],
  [
    'JWT-22',
    'its own typ, whatever stands beside',
    signed({ claims: { sub: 'a', exp: at(60), scope: 'a', client_id: 'b' } }),
    [],
  ],
  ['JWT-22', 'any JWT with aud only: JWT-02 says it', signed({ header: { typ: 'JWT' } }), []],
  [
    'JWT-22',
    'an access token by its typ',
    signed({ header: { typ: 'at+jwt' } }),
    [['security', 'signature header typ jwt /aud']],
  ],
  [
    'JWT-22',
    'any JWT with the claims of an access token',
    signed({
      header: { typ: undefined },
      claims: { ...claims9701, ...flat, sub: 'a', exp: at(60) },
    }),
    [['security', 'signature header typ jwt /exp jwt /sub jwt /scope jwt /client_id jwt /aud']],
  ],
]
