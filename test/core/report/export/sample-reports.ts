import type { JwtAnswer } from '../../../../core/introspection/jwt-answer.ts'
import { nothingInForce } from '../../../../core/introspection/sent-request.ts'
import { examine } from '../../../../core/report/examine.ts'
import type { Report } from '../../../../core/report/report.ts'
import type { TokenChecks } from '../../../../core/token/token-checks.ts'
import { cachedKeys, decryptionKey, staleMetadata } from '../../../renderer/jwt-samples.ts'
import { evidenceOf, now, responseOf } from '../../introspection/evidence-of.ts'
import { claimsRound, judged, key, signedAnswer } from '../../introspection/jwt-answer-of.ts'
import { inSeconds, jwtToken, profile, reportOf } from '../report-of.ts'
import { leakyBody } from './leaky-report.ts'

const checks: TokenChecks = {
  signature: {
    issuer: 'https://as.example.com',
    metadata: staleMetadata,
    keys: { ...cachedKeys, remarks: ['A remark.'] },
    decryption: { state: 'decrypted', key: decryptionKey },
    verdict: { state: 'verified', key },
    decrypted: { header: { alg: 'RS256' }, claims: { email: 'mika.virtanen@example.org' } },
  },
  status: {
    uri: 'https://as.example.com/status/1',
    index: 7,
    value: 0,
    meaning: 'VALID',
    signature: { state: 'not-checked', why: 'no-keys', detail: 'No keys are known.' },
    fetchedAt: now,
    problem: null,
  },
}

function signedReport(jwt: JwtAnswer): Report {
  const evidence = {
    ...evidenceOf(responseOf('eyJ.eyJ.c2ln'), { format: 'jwt' }),
    jwt,
    metadata: staleMetadata,
    keys: cachedKeys,
  }
  const claims = { iss: 'https://as.example.com', exp: inSeconds(300), email: 'a@example.org' }
  return examine({ evidence, token: jwtToken(claims), profile, checks, now })
}

const undecrypted = { state: 'not-decrypted', why: 'no-key', detail: 'No key is known.' } as const
const broken = { state: 'broken', key: null, detail: 'No key fits it.' } as const

/** Everything of a request that can be in force at once. */
const everythingInForce = {
  ...nothingInForce,
  proxyFrom: 'profile',
  caFiles: ['/home/mika-login/company.pem', String.raw`C:\Users\mika-login\company.pem`],
  serverName: 'as.internal',
  pin: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  certificate: {
    subject: 'CN=rs-orders',
    issuer: 'CN=Example CA',
    thumbprint: 'mhJEd6mpGu9q5lJ4xLbDLzQ5sKJDPTdrfH2PVTdPFq8',
    validTo: now,
  },
  ownHeaders: ['x-tenant'],
  ownParameters: [['login_hint', 'mika.virtanen@example.org']],
} as const

/** Reports of every kind of exchange, each with what it is. */
export const sampleReports: readonly (readonly [what: string, report: Report])[] = [
  ['a leaky answer', reportOf({ body: leakyBody })],
  ['an inactive answer', reportOf({ body: { active: false } })],
  ['no JSON', reportOf({ body: '<html><h1>Sign in</h1></html>' })],
  ['broken JSON', reportOf({ body: '{"active": tru' })],
  ['an empty body', reportOf({ body: '' })],
  ['an array', reportOf({ body: [1, 2] })],
  ['bytes that are no text', reportOf({ body: Uint8Array.of(0xff, 0xfe, 0x00) })],
  ['an error', reportOf({ body: { error: 'invalid_client' }, response: { status: 401 } })],
  ['a redirect', reportOf({ body: '', response: { status: 302, statusText: '' } })],
  ['a string for active', reportOf({ body: { active: 'true' } })],
  ['repeated names', reportOf({ body: '{"active":true,"scope":"a","scope":"b"}' })],
  [
    'a cancelled request',
    reportOf({ outcome: { type: 'failure', failure: { kind: 'cancelled' } } }),
  ],
  [
    'times and scopes',
    reportOf({
      body: { active: true, exp: inSeconds(60), iat: inSeconds(-60), nbf: 1e300, scope: 'Read w' },
      expectations: { requiredScopes: ['read', 'write'] },
      token: jwtToken({ exp: inSeconds(90), auth_time: inSeconds(-99) }),
    }),
  ],
  [
    'every setting in force',
    reportOf({
      body: leakyBody,
      request: {
        headers: [['x-user', 'mika.virtanen@example.org']],
        body: 'token=‹token›&login_hint=mika.virtanen%40example.org',
        proxy: 'http://proxy.example.com:8080',
        tokenTypeHint: 'access_token',
        inForce: everythingInForce,
        authentication: {
          method: 'bearer',
          clientId: '',
          basicEncoding: null,
          encodingMatters: false,
          assertion: { header: { alg: 'ES256' }, claims: { sub: 'rs-orders' } },
          bearer: {
            from: 'client-credentials',
            sameAsToken: false,
            fetchedAt: now,
            cached: true,
            claims: { sub: 'rs-orders' },
          },
        },
      },
    }),
  ],
  [
    'silenced findings and a reviewer’s notes',
    {
      ...reportOf({
        body: leakyBody,
        profile: { silenced: [{ rule: 'PII-01', where: null, reason: 'Agreed in review 7' }] },
      }),
      review: {
        claimsParameter: '{"introspection":{"email":null}}',
        consent: 'At registration',
        legalBasis: 'Contract',
      },
    },
  ],
  ['a signed answer', signedReport(signedAnswer(claimsRound(leakyBody)))],
  ['a broken signature', signedReport(signedAnswer(claimsRound(leakyBody), judged(broken)))],
  [
    'an answer that was not decrypted',
    signedReport(
      signedAnswer(null, {
        encryption: { header: { alg: 'ECDH-ES', enc: 'A256GCM' }, verdict: undecrypted },
        signature: null,
        problems: ['It was not decrypted.'],
      }),
    ),
  ],
]
