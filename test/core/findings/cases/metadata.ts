import type { JsonObject } from '../../../../core/json.ts'
import type { GatheredKeys, GatheredMetadata } from '../../../../core/metadata/gathered.ts'
import { exposedKey } from '../../../../core/metadata/public-keys.ts'
import { now } from '../../introspection/evidence-of.ts'
import { answer, type Given } from '../given.ts'
import { published as signedWith } from '../signed.ts'
import type { RuleCase } from './rule-case.ts'

const issuer = 'https://as.example.com'
const endpoint = 'introspection_endpoint'
const methods = 'introspection_endpoint_auth_methods_supported'
const algorithms = 'introspection_endpoint_auth_signing_alg_values_supported'
const signing = 'introspection_signing_alg_values_supported'

const gathered = (document: JsonObject | null): GatheredMetadata => ({
  issuer,
  url: document === null ? null : `${issuer}/.well-known/oauth-authorization-server`,
  document,
  from: 'network',
  fetchedAt: document === null ? null : now,
  stale: false,
  attempts: [],
})
const published = (change: JsonObject): JsonObject => ({
  issuer,
  [endpoint]: `${issuer}/introspect`,
  [methods]: ['client_secret_basic'],
  ...change,
})
const metadata = (change: JsonObject): Given => ({
  ...answer({}),
  gathered: { metadata: gathered(published(change)) },
})
const rsa = { kty: 'RSA', n: 'AQAB', e: 'AQAB', kid: 'one' }
const keySet = (change: Partial<GatheredKeys>): Given => ({
  ...answer({}),
  gathered: {
    keys: {
      url: `${issuer}/keys`,
      keys: [rsa],
      from: 'network',
      fetchedAt: now,
      refetched: false,
      problem: null,
      ...change,
    },
  },
})

export const metadataCases: readonly RuleCase[] = [
  ['MD-01', 'the issuer', metadata({}), []],
  [
    'MD-01',
    'another issuer',
    metadata({ issuer: 'https://other.example' }),
    [['security', 'metadata /issuer']],
  ],
  ['MD-01', 'no issuer', metadata({ issuer: null }), [['security', 'metadata /issuer']]],
  ['MD-01', 'a slash more', metadata({ issuer: `${issuer}/` }), [['error', 'metadata /issuer']]],
  ['MD-01', 'no metadata looked at', answer({}), { notRun: /looks at no metadata/ }],
  [
    'MD-01',
    'no metadata found',
    { ...answer({}), gathered: { metadata: gathered(null) } },
    { notRun: /No metadata of the issuer was found/ },
  ],
  [
    'MD-01',
    'no issuer in the profile',
    { ...answer({}), profile: { issuer: '' } },
    { notRun: /names no issuer/ },
  ],
  ['MD-02', 'https', metadata({}), []],
  ['MD-02', 'this machine', metadata({ [endpoint]: 'http://localhost:8080/introspect' }), []],
  [
    'MD-02',
    'plain http',
    metadata({ [endpoint]: 'http://as.example.com/introspect' }),
    [['error', `metadata /${endpoint}`]],
  ],
  [
    'MD-02',
    'no URL',
    metadata({ [endpoint]: '/introspect' }),
    [['error', `metadata /${endpoint}`]],
  ],
  ['MD-02', 'none', metadata({ [endpoint]: null }), [['info', `metadata /${endpoint}`]]],
  [
    'MD-02',
    'the wrong name',
    metadata({ [endpoint]: null, token_introspection_endpoint: `${issuer}/introspect` }),
    [['error', 'metadata /token_introspection_endpoint']],
  ],
  [
    'MD-02',
    'metadata of another issuer',
    metadata({ issuer: 'https://other.example', [endpoint]: null }),
    { notRun: /another issuer/ },
  ],
  ['MD-03', 'the same host', metadata({}), []],
  [
    'MD-03',
    'another host',
    metadata({ [endpoint]: 'https://keycloak:8080/introspect' }),
    [['warning', `metadata /${endpoint}`]],
  ],
  ['MD-03', 'no endpoint', metadata({ [endpoint]: null }), []],
  ['MD-04', 'methods', metadata({}), []],
  [
    'MD-04',
    'none among them',
    metadata({ [methods]: ['none'] }),
    [['warning', `metadata /${methods}`]],
  ],
  ['MD-04', 'no list', metadata({ [methods]: null }), [['info', `metadata /${methods}`]]],
  ['MD-04', 'no endpoint', metadata({ [endpoint]: null }), { notRun: /no introspection endpoint/ }],
  ['MD-05', 'no assertions', metadata({}), []],
  [
    'MD-05',
    'assertions with their algorithms',
    metadata({ [methods]: ['private_key_jwt'], [algorithms]: ['RS256'] }),
    [],
  ],
  [
    'MD-05',
    'assertions without',
    metadata({ [methods]: ['private_key_jwt'] }),
    [['error', `metadata /${algorithms}`]],
  ],
  [
    'MD-05',
    'assertions with an empty list',
    metadata({ [methods]: ['client_secret_jwt'], [algorithms]: [] }),
    [['error', `metadata /${algorithms}`]],
  ],
  [
    'MD-05',
    'none among the algorithms',
    metadata({ [algorithms]: ['RS256', 'none'] }),
    [['error', `metadata /${algorithms}`]],
  ],
  ['MD-06', 'published', signedWith({ [signing]: ['RS256'] }), []],
  ['MD-06', 'not published', signedWith({}), [['warning', `metadata /${signing}`]]],
  ['MD-06', 'plain JSON', metadata({}), { notRun: /no JWT/ }],
  ['MD-07', 'a key for signatures', keySet({}), []],
  ['MD-07', 'an encryption key beside it', keySet({ keys: [{ ...rsa, use: 'enc' }, rsa] }), []],
  [
    'MD-07',
    'encryption keys only',
    keySet({ keys: [{ ...rsa, use: 'enc' }] }),
    [['error', 'metadata /jwks_uri']],
  ],
  [
    'MD-07',
    'keys to sign with only',
    keySet({ keys: [{ ...rsa, key_ops: ['sign'] }] }),
    [['error', 'metadata /jwks_uri']],
  ],
  [
    'MD-07',
    'out of reach',
    keySet({ keys: [], problem: 'The server answered with status 503.' }),
    [['error', 'metadata /jwks_uri']],
  ],
  [
    'MD-07',
    'a private key in public',
    keySet({ remarks: [exposedKey] }),
    [['security', 'metadata /jwks_uri']],
  ],
  [
    'MD-07',
    'the profile’s own place',
    {
      ...keySet({ keys: [], problem: 'The server answered with status 404.' }),
      profile: {
        answer: {
          format: 'json',
          signedResponseAlg: '',
          encryptedResponseAlg: '',
          encryptedResponseEnc: '',
          keys: { from: 'jwks-url', url: `${issuer}/keys` },
          encryptionKey: null,
        },
      },
    },
    [['error', 'profile key set']],
  ],
  ['MD-07', 'no keys wanted', answer({}), { notRun: /No key set was wanted/ }],
]
