import fc from 'fast-check'
import { noReview } from '../../../core/claims/review.ts'
import type { JwtAnswer } from '../../../core/introspection/jwt-answer.ts'
import type { RequestedFormat } from '../../../core/introspection/sent-request.ts'
import type { DecryptionVerdict, SignatureVerdict } from '../../../core/introspection/signature.ts'
import type { JsonObject } from '../../../core/json.ts'
import type { GatheredKeys, GatheredMetadata } from '../../../core/metadata/gathered.ts'
import type { ExamineInput } from '../../../core/report/examine.ts'
import type { TokenFacts } from '../../../core/token/token.ts'
import { nothingChecked, type TokenChecks } from '../../../core/token/token-checks.ts'
import {
  evidenceOf,
  now,
  opaqueToken,
  responseOf,
  sentRequest,
} from '../introspection/evidence-of.ts'
import { key } from '../introspection/jwt-answer-of.ts'
import { answer, body, cut, headers, jsonObject, jsonValue, status, text } from './arbitraries.ts'
import { profile } from './report-of.ts'

const object = fc.option(jsonObject, { freq: 3 })
const instant = fc.oneof(fc.constant(now), fc.constantFrom(0, 4_102_444_800_000), fc.nat(now * 2))
const texts = fc.array(text, { maxLength: 3 })
const detail = fc.constant('A sentence.')

const signatureVerdict: fc.Arbitrary<SignatureVerdict> = fc.oneof(
  fc.constant({ state: 'verified' as const, key }),
  fc.record({ state: fc.constant('broken' as const), key: fc.constantFrom(null, key), detail }),
  fc.record({
    state: fc.constant('not-checked' as const),
    why: fc.constantFrom('alg-none', 'alg-unknown', 'crit-unknown', 'no-keys', 'malformed'),
    detail,
  }),
)

const decryptionVerdict: fc.Arbitrary<DecryptionVerdict> = fc.oneof(
  fc.constant({ state: 'decrypted' as const, key }),
  fc.record({
    state: fc.constant('not-decrypted' as const),
    why: fc.constantFrom('no-key', 'failed', 'malformed'),
    detail,
  }),
)

const claims = fc.oneof(
  object,
  answer,
  fc
    .tuple(jsonObject, jsonValue)
    .map(([around, members]): JsonObject => ({ ...around, token_introspection: members })),
)

const jwt: fc.Arbitrary<JwtAnswer> = fc.record({
  place: fc.constantFrom('body', 'body', 'jwt-member'),
  encryption: fc.option(fc.record({ header: object, verdict: decryptionVerdict }), { freq: 2 }),
  signature: fc.option(
    fc.record({ header: object, verdict: signatureVerdict, fittingKeys: fc.nat(3) }),
    { freq: 5 },
  ),
  claims,
  duplicates: fc.subarray(['/email', '/token_introspection/sub', '/~1']),
  problems: fc.subarray(['The payload is no JSON object.']),
  length: fc.nat(5_000),
})

const metadata: fc.Arbitrary<GatheredMetadata> = fc.record({
  issuer: text,
  url: fc.option(text),
  document: object,
  from: fc.constantFrom('network', 'cache'),
  fetchedAt: fc.option(instant),
  stale: fc.boolean(),
  attempts: fc.constant([]),
})

const keys: fc.Arbitrary<GatheredKeys> = fc.record({
  url: text,
  keys: fc.array(jsonObject, { maxLength: 2 }),
  from: fc.constantFrom('network', 'cache'),
  fetchedAt: fc.option(instant),
  refetched: fc.boolean(),
  problem: fc.option(fc.constant('The server did not answer.')),
  remarks: fc.subarray(['A private key was left out.']),
})

const token: fc.Arbitrary<TokenFacts> = fc.record({
  kind: fc.constantFrom('access_token', 'refresh_token', 'id_token', 'unknown'),
  format: fc.constantFrom('jws', 'jwe', 'opaque'),
  decoded: fc.option(
    fc.record({ header: object, payload: object, problems: fc.subarray(['It does not decode.']) }),
  ),
  hint: fc.constantFrom(null, 'access_token', 'refresh_token'),
  length: fc.nat(20_000),
  madeUp: fc.boolean(),
})

const checks: fc.Arbitrary<TokenChecks> = fc.record({
  signature: fc.option(
    fc.record({
      issuer: text,
      metadata: fc.option(metadata),
      keys: fc.option(keys),
      decryption: fc.option(decryptionVerdict),
      verdict: signatureVerdict,
      decrypted: fc.option(fc.record({ header: object, claims: object })),
    }),
  ),
  status: fc.option(
    fc.record({
      uri: text,
      index: fc.nat(),
      value: fc.option(fc.nat(255)),
      meaning: fc.constantFrom(null, 'VALID', 'INVALID'),
      signature: fc.option(signatureVerdict),
      fetchedAt: instant,
      problem: fc.option(detail),
    }),
  ),
})

const asked = fc.record({
  format: fc.constantFrom<RequestedFormat>('json', 'json', 'jwt', 'vendor-jwt'),
  tokenTypeHint: fc.constantFrom(null, 'access_token', 'refresh_token'),
  assertion: fc.option(fc.record({ header: jsonObject, claims: jsonObject })),
  bearer: fc.option(
    fc.record({
      from: fc.constantFrom('typed', 'client-credentials'),
      sameAsToken: fc.boolean(),
      fetchedAt: fc.option(instant),
      cached: fc.boolean(),
      claims: object,
    }),
  ),
})

/** An examination of which any part can be anything; what is left out is ordinary. */
export const anyExchange = fc.record(
  {
    response: fc.record({ status, statusText: text, headers, cut }),
    body,
    jwt,
    metadata,
    keys,
    asked,
    token,
    checks,
    role: fc.constantFrom('resource-server', 'client'),
    issuer: text,
    expectations: fc.record({
      audiences: texts,
      requiredScopes: texts,
      entitledClaims: texts,
      clockSkewSeconds: fc.nat(3_600),
    }),
    review: fc.record({ claimsParameter: text, consent: text, legalBasis: text }),
    now: instant,
  },
  { requiredKeys: ['body'], noNullPrototype: true },
)
export type AnyExchange = typeof anyExchange extends fc.Arbitrary<infer Value> ? Value : never

/** The examination with those parts. */
export function inputOf(parts: AnyExchange): ExamineInput {
  const { asked: { format = 'json', tokenTypeHint = null, ...authentication } = {} } = parts
  const request = {
    format,
    tokenTypeHint,
    authentication: { ...sentRequest.authentication, ...authentication },
  }
  return {
    evidence: {
      ...evidenceOf(responseOf(parts.body, parts.response), request),
      jwt: parts.jwt ?? null,
      metadata: parts.metadata ?? null,
      keys: parts.keys ?? null,
    },
    token: parts.token ?? opaqueToken,
    checks: parts.checks ?? nothingChecked,
    profile: {
      ...profile,
      role: parts.role ?? profile.role,
      issuer: parts.issuer ?? profile.issuer,
      expectations: parts.expectations ?? profile.expectations,
    },
    review: parts.review ?? noReview,
    now: parts.now ?? now,
  }
}
