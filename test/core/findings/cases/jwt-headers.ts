import { nothingInForce } from '../../../../core/introspection/sent-request.ts'
import { answer } from '../given.ts'
import { published, registered, rsaKey, secretKey, signed } from '../signed.ts'
import type { RuleCase } from './rule-case.ts'

const alg = 'signature header alg'
const kid = 'signature header kid'
const none = { state: 'not-checked', why: 'alg-none', detail: 'There is no signature.' } as const
const unfit = {
  state: 'not-checked',
  why: 'no-fitting-key',
  detail: 'No key with that kid.',
} as const
const unreachable = {
  state: 'not-checked',
  why: 'keys-unreachable',
  detail: 'The keys could not be fetched.',
} as const
const broken = { state: 'broken', key: rsaKey, detail: 'The signature is wrong.' } as const
const asVendor = {
  request: { format: 'vendor-jwt' },
  headers: { 'Content-Type': 'application/jwt' },
} as const
const hs256 = { alg: 'HS256', kid: undefined } as const

export const jwtHeaderCases: readonly RuleCase[] = [
  ['JWT-01', 'a faultless answer', signed(), []],
  ['JWT-01', 'plain JSON', answer({}), { notRun: /no JWT/ }],
  ['JWT-01', 'no response', { failure: true }, { notRun: /No response/ }],
  [
    'JWT-01',
    'a header that is no JSON',
    signed({ jwt: { signature: null, claims: null, problems: ['The header is not JSON.'] } }),
    [['error', 'body']],
  ],
  [
    'JWT-01',
    'a JWE that was cut',
    signed({
      jwt: {
        encryption: {
          header: null,
          verdict: { state: 'not-decrypted', why: 'malformed', detail: 'A part is missing.' },
        },
        signature: null,
        claims: null,
      },
    }),
    [['error', 'body']],
  ],
  ['JWT-02', 'its own typ', signed(), []],
  [
    'JWT-02',
    'with application/, in capitals',
    signed({ header: { typ: 'Application/Token-Introspection+JWT' } }),
    [],
  ],
  ['JWT-02', 'any JWT', signed({ header: { typ: 'JWT' } }), [['error', 'signature header typ']]],
  ['JWT-02', 'no typ', signed({ header: { typ: undefined } }), [['error', 'signature header typ']]],
  ['JWT-02', 'a number', signed({ header: { typ: 1 } }), [['error', 'signature header typ']]],
  [
    'JWT-02',
    'a phantom token that was asked for',
    signed(
      { header: { typ: 'at+jwt' }, claims: { token_introspection: undefined, sub: 'a' } },
      asVendor,
    ),
    { notRun: /vendor’s dialect/ },
  ],
  [
    'JWT-02',
    'token_introspection, asked for as a vendor’s JWT',
    signed({ header: { typ: 'JWT' } }, asVendor),
    [['error', 'signature header typ']],
  ],
  ['JWT-03', 'RS256', signed(), []],
  ['JWT-03', 'none', signed({ header: { alg: 'none' }, verdict: none }), [['security', alg]]],
  ['JWT-03', 'None', signed({ header: { alg: 'None' }, verdict: none }), [['security', alg]]],
  ['JWT-04', 'the default', signed(), []],
  ['JWT-04', 'another than the default', signed({ header: { alg: 'ES256' } }), [['info', alg]]],
  [
    'JWT-04',
    'the recorded one',
    registered({ signedResponseAlg: 'ES256' }, { header: { alg: 'ES256' } }),
    [],
  ],
  [
    'JWT-04',
    'another than the recorded one',
    registered({ signedResponseAlg: 'ES256' }),
    [['error', `${alg} profile signed response algorithm`]],
  ],
  ['JWT-04', 'none: JWT-03 says it', signed({ header: { alg: 'none' }, verdict: none }), []],
  ['JWT-05', 'no metadata', signed(), { notRun: /introspection_signing_alg_values_supported/ }],
  [
    'JWT-05',
    'published',
    published({ introspection_signing_alg_values_supported: ['ES256', 'RS256'] }),
    [],
  ],
  [
    'JWT-05',
    'not published',
    published({ introspection_signing_alg_values_supported: ['ES256'] }),
    [['warning', alg]],
  ],
  ['JWT-06', 'a fitting key', signed(), []],
  ['JWT-06', 'no key fits', signed({ verdict: unfit }), [['error', kid]]],
  [
    'JWT-06',
    'a short RSA key',
    signed({ verdict: { state: 'verified', key: { ...rsaKey, bits: 1024 } } }),
    [['error', kid]],
  ],
  [
    'JWT-06',
    'a key for encryption',
    signed({ verdict: { ...broken, key: { ...rsaKey, use: 'enc' } } }),
    [['error', kid]],
  ],
  [
    'JWT-06',
    'a key for another algorithm',
    signed({ verdict: { state: 'verified', key: { ...rsaKey, alg: 'PS256' } } }),
    [['error', kid]],
  ],
  [
    'JWT-06',
    'EdDSA by its new name',
    signed({
      header: { alg: 'Ed25519' },
      verdict: { state: 'verified', key: { ...rsaKey, kty: 'OKP', bits: 256, alg: 'EdDSA' } },
    }),
    [],
  ],
  [
    'JWT-06',
    'no kid, and two keys fit',
    signed({ header: { kid: undefined }, fittingKeys: 2 }),
    [['warning', kid]],
  ],
  ['JWT-06', 'no kid, and one key fits', signed({ header: { kid: undefined } }), []],
  [
    'JWT-06',
    'no kid with a shared secret',
    signed({ header: hs256, verdict: { state: 'verified', key: secretKey }, fittingKeys: 2 }),
    [],
  ],
  ['JWT-07', 'verified', signed(), []],
  ['JWT-07', 'broken', signed({ verdict: broken }), [['security', `jwt  ${alg}`]]],
  ['JWT-07', 'keys out of reach', signed({ verdict: unreachable }), [['warning', `jwt  ${alg}`]]],
  ['JWT-07', 'no key fits: JWT-06 says it', signed({ verdict: unfit }), []],
  [
    'JWT-07',
    'not decrypted',
    signed({
      jwt: {
        encryption: {
          header: { alg: 'RSA-OAEP', enc: 'A128GCM', cty: 'JWT' },
          verdict: { state: 'not-decrypted', why: 'no-key', detail: 'There is no key.' },
        },
        signature: null,
        claims: null,
      },
    }),
    { notRun: /could not be decrypted/ },
  ],
  [
    'JWT-19',
    'a long secret',
    signed({ header: hs256, verdict: { state: 'verified', key: secretKey } }),
    [],
  ],
  [
    'JWT-19',
    'a secret that is too short for HS512',
    signed({ header: { ...hs256, alg: 'HS512' }, verdict: { state: 'verified', key: secretKey } }),
    [['error', alg]],
  ],
  ['JWT-19', 'a private key', signed(), []],
  ['JWT-20', 'no crit', signed(), []],
  [
    'JWT-20',
    'an extension',
    signed({ header: { crit: ['exp2'], exp2: 1 } }),
    [['error', 'signature header crit']],
  ],
  [
    'JWT-20',
    'an empty list',
    signed({ header: { crit: [] } }),
    [['error', 'signature header crit']],
  ],
  [
    'JWT-20',
    'in the outer header',
    signed({
      jwt: {
        encryption: {
          header: { alg: 'dir', enc: 'A256GCM', cty: 'JWT', crit: ['x'] },
          verdict: { state: 'not-decrypted', why: 'crit-unknown', detail: 'x is not known.' },
        },
        signature: null,
        claims: null,
      },
    }),
    [['error', 'encryption header crit']],
  ],
  ['JWT-21', 'kid only', signed(), []],
  [
    'JWT-21',
    'a whole key',
    signed({ header: { jwk: { kty: 'oct' } } }),
    [['security', 'signature header jwk']],
  ],
  [
    'JWT-21',
    'two URLs',
    signed({ header: { jku: 'https://evil.example/keys', x5u: 'https://evil.example/cert' } }),
    [['security', 'signature header jku signature header x5u']],
  ],
  [
    'JWT-21',
    'the URL that the metadata names',
    published(
      { jwks_uri: 'https://as.example.com/jwks' },
      { header: { jku: 'https://as.example.com/jwks' } },
    ),
    [['info', 'signature header jku']],
  ],
  ['JWT-25', 'RFC 9701', signed(), []],
  ['JWT-25', 'plain JSON', answer({}), { notRun: /plain JSON/ }],
  [
    'JWT-25',
    'a phantom token',
    signed(
      { header: { typ: 'at+jwt' }, claims: { token_introspection: undefined, sub: 'a' } },
      asVendor,
    ),
    [['info', 'body request Accept']],
  ],
  [
    'JWT-25',
    'no phantom token, for it is not active',
    { status: 204, body: '', request: { format: 'vendor-jwt' } },
    [['info', 'status request Accept']],
  ],
  [
    'JWT-25',
    'Keycloak’s member jwt',
    {
      ...answer({ jwt: 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.c2ln' }),
      request: { format: 'vendor-jwt' },
      gathered: signed({ jwt: { place: 'jwt-member' } }).gathered ?? {},
    },
    [['info', '/jwt request Accept']],
  ],
  [
    'JWT-25',
    'Janssen’s parameter',
    signed(
      { header: { typ: 'JWT' }, claims: { token_introspection: undefined, active: true } },
      {
        request: {
          format: 'json',
          inForce: { ...nothingInForce, ownParameters: [['response_as_jwt', 'true']] },
        },
      },
    ),
    [['info', 'body request response_as_jwt']],
  ],
  [
    'JWT-25',
    'flat claims',
    signed({ claims: { token_introspection: undefined, active: true } }),
    [['info', 'body']],
  ],
]
