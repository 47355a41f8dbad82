import fc from 'fast-check'
import type { BodyCut, HeaderLine } from '../../../core/introspection/evidence.ts'
import type { JsonObject, JsonValue } from '../../../core/json.ts'
import { jws } from '../token/jwt.ts'

/** Names that rules and the finder of personal data know, and names that every object inherits. */
const knownNames =
  `active scope client_id username token_type exp iat nbf sub aud iss jti name email
  email_verified phone_number address birthdate given_name picture groups roles cnf act may_act amr acr
  auth_time authorization_details verified_claims token_introspection jwt error error_description status
  typ azp sid scp realm_access resource_access vct events _claim_sources _claim_names x5c jkt x5t#S256
  https://example.com/claims/email custom:phone name#ja urn:oid:0.9.2342.19200300.100.1.3 iban ip ssn
  __proto__ constructor toString hasOwnProperty length a/b ~0~1`.split(/\s+/)

const jwtHeader = { alg: 'RS256', typ: 'at+jwt', kid: 'k' }

/** Texts that something in core reads as more than a text. */
const knownTexts = [
  '',
  ' ',
  'mira@example.org',
  'Bearer',
  'openid  profile email',
  'https://as.example.com',
  'https://[::1]:99999/%zz?#',
  'urn:oid:1.3.6',
  '1990-02-30',
  '+44 20 7946 0018',
  'GB82WEST12345698765432',
  '4111 1111 1111 1111',
  '::ffff:192.0.2.1',
  'CN=Mira Example,O=Example',
  'geo:48.2,16.3;u=1e9',
  'data:image/png;base64,iVBORw0KGgo=',
  '{"email":"mira@example.org"}',
  '[[[[[[[[]]]]]]]]',
  '{"a":',
  'eyJlbWFpbCI6Im1pcmFAZXhhbXBsZS5vcmcifQ==',
  jws(jwtHeader, { sub: 'mira@example.org', exp: 1 }),
  'ey.ey.',
  '\u{feff}\u0000\u001b[31m\u202e',
  '\ud800',
  'İİİ ß ﬀ',
  '‹email 1›',
  '“quoted”',
  '|`*_<b>&amp;[x](y)',
  '%E0%A4%A',
  '0'.repeat(400),
]

const knownNumbers = [0, -1, 0.5, 1_763_733_802, 1_763_733_802_000, 8.64e12, 8.64e15, 1e21, 1e308]

/** Any text, one that means something more often. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...knownTexts) },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
  fc
    .tuple(fc.constantFrom(...knownTexts), fc.constantFrom(...knownTexts))
    .map((two) => two.join('')),
)

const scalar = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.constantFrom(null, true, false),
  fc.constantFrom(...knownNumbers),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
)

const memberName = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...knownNames) },
  fc.string({ unit: 'binary', maxLength: 12 }),
  text,
)

const { value } = fc.letrec<{ value: JsonValue; members: JsonObject }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 5, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('members'),
  ),
  members: objectOf(tie('value'), 4),
}))

/** Any JSON value, as `JSON.parse` gives it. */
export const jsonValue: fc.Arbitrary<JsonValue> = value

/** Any JSON object, with names that mean something more often than not. */
export const jsonObject: fc.Arbitrary<JsonObject> = objectOf(value, 10)

function objectOf(inner: fc.Arbitrary<JsonValue>, maxLength: number): fc.Arbitrary<JsonObject> {
  return fc
    .array(fc.tuple(memberName, inner), { maxLength })
    .map((entries) => Object.fromEntries(entries))
}

/** Any answer: often one that says whether the token is active. */
export const answer: fc.Arbitrary<JsonObject> = fc
  .tuple(jsonObject, fc.option(fc.constantFrom<JsonValue>(true, true, false, 'true', 1)))
  .map(([members, active]) => (active === null ? members : { active, ...members }))

/**
 * Any body: JSON, JSON that is cut or has bytes put in, a JWT, text, and any bytes. A text where it is UTF-8, so that a
 * counterexample can be read.
 */
export const body: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  { weight: 4, arbitrary: answer.map((members) => JSON.stringify(members)) },
  jsonValue.map((any) => JSON.stringify(any)),
  fc.tuple(answer, fc.nat(200)).map(([members, end]) => JSON.stringify(members).slice(0, end)),
  fc.tuple(answer, fc.uint8Array({ maxLength: 4 }), fc.nat(80)).map(([members, bytes, at]) => {
    const whole = Buffer.from(JSON.stringify(members, null, 1))
    return Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at)])
  }),
  answer.map((claims) => jws(jwtHeader, claims)),
  text,
  fc.uint8Array({ maxLength: 200 }),
)

const headerNames = `Content-Type Cache-Control Pragma Date Expires Content-Encoding WWW-Authenticate
  Retry-After Set-Cookie Location Age ETag Vary Link Server X-Request-Id x-user-email Access-Control-Allow-Origin`

const headerValues = [
  'application/json',
  'application/json;charset="utf-8',
  'application/token-introspection+jwt',
  'text/html',
  'no-store, max-age=-1, private="',
  'max-age=99999999999999999999',
  'Sat, 21 Nov 2026 14:03:22 GMT',
  'Saturday, 31-Feb-99 25:61:61 GMT',
  'Basic realm="a, b", Bearer error="invalid_token", scope="',
  'session=abc; Path=/; HttpOnly',
]

/** Any lines of headers. */
export const headers: fc.Arbitrary<readonly HeaderLine[]> = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom(...headerNames.split(/\s+/)),
      fc.string({ minLength: 1, maxLength: 9 }),
    ),
    fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...headerValues) }, text),
  ),
  { maxLength: 8 },
)

/** Any status, those that mean something more often. */
export const status: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(200) },
  fc.constantFrom(100, 201, 204, 206, 301, 304, 400, 401, 403, 404, 405, 415, 429, 500, 503),
  fc.integer({ min: 0, max: 999 }),
)

export const cut: fc.Arbitrary<BodyCut | null> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  fc.constantFrom<BodyCut>('too-large', 'timeout', 'connection-closed', 'broken-framing'),
)
