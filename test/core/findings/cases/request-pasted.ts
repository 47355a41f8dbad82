import type { CallContext } from '../../../../core/findings/request-rule.ts'
import { jwtOf } from '../../introspection/call/jwt-of.ts'
import { profile } from '../../report/report-of.ts'
import { at } from '../given.ts'
import type { Expected } from './rule-case.ts'

export const url = 'https://as.example.com/introspect'
export const faultless = `curl -u rs:secret -H 'Accept: application/json' -d token=abcd1234 ${url}`
const jwtType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const claims = { iss: 'rs', sub: 'rs', aud: 'https://as.example.com', exp: at(60), jti: 'j' }

export function asserting(
  change: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = { alg: 'ES256' },
): string {
  const assertion = jwtOf({ ...claims, ...change }, header)
  return `curl ${url} -d token=abcd1234 -d client_id=rs --data-urlencode client_assertion_type=${jwtType} -d client_assertion=${assertion}`
}

const raw = (body: string, more = '') =>
  `POST /introspect HTTP/1.1\nHost: as.example.com\nAuthorization: Basic cnM6c2VjcmV0\n${more}\n${body}`
const formHeader = 'Content-Type: application/x-www-form-urlencoded\n'
const withCert = `curl -E c.pem -d client_id=rs -d token=abcd1234`
export const metadata = {
  issuer: 'https://as.example.com',
  introspection_endpoint_auth_methods_supported: ['private_key_jwt', 'tls_client_auth'],
  introspection_endpoint_auth_signing_alg_values_supported: ['PS256'],
  mtls_endpoint_aliases: { introspection_endpoint: 'https://mtls.example.com/introspect' },
}
const caller = 'request caller authentication'
export const jwtAccept = "-H 'Accept: application/token-introspection+jwt'"
const refusing = (scheme: string) => `curl -H 'Authorization: ${scheme}' -d token=abcd1234 ${url}`
const bearerOf = (sub: string) => refusing(`Bearer ${jwtOf({ sub, client_id: 'rs' })}`)

/** What one rule says of one pasted call, and what is known beside it. */
type PastedCase = readonly [
  rule: string,
  situation: string,
  text: string,
  context: Partial<CallContext>,
  expected: readonly Expected[] | { readonly notRun: RegExp },
]

export const pastedRequestCases: readonly PastedCase[] = [
  ['REQ-01', 'POST', faultless, {}, []],
  ['REQ-01', 'PUT', `curl -X PUT -d token=a ${url}`, {}, [['error', 'request method']]],
  [
    'REQ-01',
    'post, which is another',
    `curl -X post -d token=a ${url}`,
    {},
    [['error', 'request method']],
  ],
  ['REQ-01', 'GET with the token: REQ-06 says it', `curl -G -d token=a ${url}`, {}, []],
  ['REQ-02', 'a form', faultless, {}, []],
  ['REQ-02', 'JSON', `curl --json '{"token":"a"}' ${url}`, {}, [['error', 'request body']]],
  ['REQ-02', 'multipart', `curl -F token=a ${url}`, {}, [['error', 'request body']]],
  ['REQ-02', 'nothing', `curl -X POST ${url}`, {}, [['error', 'request body']]],
  ['REQ-02', 'no content type', raw('token=a'), {}, [['error', 'request body']]],
  ['REQ-02', 'a whole raw request', raw('token=a', formHeader), {}, []],
  ['REQ-02', 'a file of unknown kind, sent as a form', `curl -d @f ${url}`, {}, []],
  [
    'REQ-02',
    'a form under another type',
    `curl -H 'Content-Type: text/plain' -d token=a ${url}`,
    {},
    [['error', 'request body']],
  ],
  ['REQ-03', 'a token', faultless, {}, []],
  ['REQ-03', 'a variable', `curl -d "token=$TOKEN" ${url}`, {}, []],
  ['REQ-03', 'none', `curl -d access_token=a ${url}`, {}, [['error', 'request token']]],
  ['REQ-03', 'two', `curl -d token=a -d token=b ${url}`, {}, [['error', 'request token']]],
  [
    'REQ-03',
    'with its scheme',
    `curl --data-urlencode 'token=Bearer a' ${url}`,
    {},
    [['error', 'request token']],
  ],
  ['REQ-03', 'JSON: REQ-02 says it', `curl --json '{}' ${url}`, {}, { notRun: /no form/ }],
  ['REQ-03', 'a file', `curl -d @f ${url}`, {}, { notRun: /in a file/ }],
  ['REQ-04', 'no hint', faultless, {}, []],
  ['REQ-04', 'a registered hint', `${faultless} -d token_type_hint=refresh_token`, {}, []],
  [
    'REQ-04',
    'another hint',
    `${faultless} -d token_type_hint=id_token`,
    {},
    [['info', 'request token_type_hint']],
  ],
  ['REQ-05', 'an opaque token', faultless, {}, []],
  [
    'REQ-05',
    'an ID token',
    `curl -d token=${jwtOf({ at_hash: 'a' })} ${url}`,
    {},
    [['warning', 'request token']],
  ],
  ['REQ-05', 'a variable', `curl -d "token=$TOKEN" ${url}`, {}, { notRun: /cannot be read/ }],
  ['REQ-06', 'in the body', faultless, {}, []],
  [
    'REQ-06',
    'token in the URL of a POST',
    `curl -d token=a '${url}?access_token=b'`,
    {},
    [['security', 'request URL']],
  ],
  [
    'REQ-06',
    'token in the URL of a GET',
    `GET /i?token=a&client_secret=b HTTP/1.1\nHost: as.example.com`,
    {},
    [['security', 'request URL request method']],
  ],
  ['REQ-07', 'https', faultless, {}, []],
  ['REQ-07', 'http', `curl -d token=a http://as.example.com`, {}, [['security', 'request URL']]],
  [
    'REQ-07',
    'no scheme: curl takes http',
    `curl -d token=a as.example.com`,
    {},
    [['security', 'request URL']],
  ],
  ['REQ-07', 'http on this machine', 'curl -d token=a http://localhost:80/i', {}, []],
  ['REQ-07', 'TLS 1.1 at most', `${faultless} --tls-max 1.1`, {}, [['security', 'request TLS']]],
  ['REQ-07', 'TLS 1.0 allowed', `${faultless} --tlsv1.0`, {}, [['warning', 'request TLS']]],
  ['REQ-07', 'TLS 1.2 and newer', `${faultless} --tlsv1.2`, {}, []],
  [
    'REQ-07',
    'TLS 1.1 in use',
    faultless,
    { outcome: { answered: true, callerRefused: false, active: true, tlsProtocol: 'TLSv1.1' } },
    [['security', 'request TLS']],
  ],
  ['REQ-07', 'a raw request', raw('token=a', formHeader), {}, { notRun: /over https/ }],
  ['REQ-07', 'a variable', 'curl -d token=a "$URL"', {}, { notRun: /over https/ }],
  ['REQ-08', 'checked', faultless, {}, []],
  [
    'REQ-08',
    'among other flags',
    `curl -sSkL -d token=a ${url}`,
    {},
    [['security', 'request certificate check']],
  ],
  ['REQ-11', 'one', faultless, {}, []],
  ['REQ-11', 'two', `${faultless} -d client_secret=secret`, {}, [['error', caller]]],
  [
    'REQ-11',
    'two Authorization headers',
    raw('token=a', `${formHeader}Authorization: Bearer x\n`),
    {},
    [['error', caller]],
  ],
  ['REQ-11', 'two ids', `${faultless} -d client_id=other`, {}, [['error', caller]]],
  ['REQ-12', 'nothing to encode', faultless, {}, []],
  ['REQ-12', 'encoded', `curl -u 'a%3Ab:c+d' -d token=a ${url}`, {}, []],
  [
    'REQ-12',
    'a base64 secret',
    `curl -u 'rs:a+b/c=' -d token=a ${url}`,
    {},
    [['error', 'request Authorization']],
  ],
  [
    'REQ-12',
    'a percent sign',
    `curl -u 'rs:100%' -d token=a ${url}`,
    {},
    [['error', 'request Authorization']],
  ],
  [
    'REQ-12',
    'an at sign',
    `curl -u 'rs:p@ss' -d token=a ${url}`,
    {},
    [['info', 'request Authorization']],
  ],
  ['REQ-12', 'variables', `curl -u "$ID:$SECRET" -d token=a ${url}`, {}, []],
  ['REQ-12', 'no base64', refusing('Basic a:b'), {}, [['error', 'request Authorization']]],
  ['REQ-12', 'another method', asserting({}), {}, { notRun: /HTTP Basic/ }],
  ['REQ-13', 'HTTP Basic', faultless, {}, []],
  [
    'REQ-13',
    'in the body',
    `curl -d token=a -d client_secret=s ${url}`,
    {},
    [['warning', 'request client_secret']],
  ],
  ['REQ-14', 'no metadata', faultless, {}, { notRun: /metadata/ }],
  [
    'REQ-14',
    'not offered',
    faultless,
    { metadata },
    [['warning', `${caller} metadata /introspection_endpoint_auth_methods_supported`]],
  ],
  ['REQ-14', 'a certificate can be two methods', `${withCert} ${url}`, { metadata }, []],
  ['REQ-14', 'an assertion', asserting({}), { metadata }, []],
  [
    'REQ-14',
    'an assertion by the secret',
    asserting({}, { alg: 'HS256' }),
    { metadata },
    [['warning', `${caller} metadata /introspection_endpoint_auth_methods_supported`]],
  ],
  ['REQ-14', 'nobody: REQ-20 says it', `curl -d token=a ${url}`, { metadata }, []],
  ['REQ-14', 'a scheme that is not known', refusing('Digest x'), { metadata }, []],
  ['REQ-15', 'all there', asserting({}), {}, []],
  ['REQ-15', 'expired since it was copied', asserting({ exp: at(-99) }), {}, []],
  ['REQ-15', 'no exp', asserting({ exp: undefined }), {}, [['error', 'request client assertion']]],
  [
    'REQ-15',
    'another subject',
    asserting({ sub: 'x', iss: 'x' }),
    {},
    [['error', 'request client assertion']],
  ],
  [
    'REQ-15',
    'another issuer',
    asserting({ iss: 'x' }),
    {},
    [['error', 'request client assertion']],
  ],
  ['REQ-15', 'no jti', asserting({ jti: undefined }), {}, [['info', 'request client assertion']]],
  [
    'REQ-15',
    'no JWT',
    `curl ${url} -d token=a -d client_assertion_type=${jwtType} -d client_assertion=PHNhb`,
    {},
    [['error', 'request client assertion']],
  ],
  [
    'REQ-15',
    'no type',
    `curl ${url} -d token=a -d client_assertion=${jwtOf(claims)}`,
    {},
    [['error', 'request client_assertion_type']],
  ],
  [
    'REQ-15',
    'a variable',
    `curl ${url} -d token=a -d client_assertion_type=${jwtType} -d "client_assertion=$JWT"`,
    {},
    [],
  ],
  ['REQ-15', 'HTTP Basic', faultless, {}, { notRun: /no client assertion/ }],
  ['REQ-16', 'no issuer known', asserting({}), {}, { notRun: /issuer/ }],
  ['REQ-16', 'the issuer of the profile', asserting({}), { profile }, []],
  ['REQ-16', 'the issuer of the metadata', asserting({}), { metadata }, []],
  [
    'REQ-16',
    'the endpoint',
    asserting({ aud: url }),
    { metadata },
    [['warning', 'request client assertion']],
  ],
  [
    'REQ-16',
    'the token endpoint',
    asserting({ aud: 'https://as.example.com/token' }),
    { metadata: { ...metadata, token_endpoint: 'https://as.example.com/token' } },
    [['info', 'request client assertion']],
  ],
  ['REQ-17', 'offered', asserting({}, { alg: 'PS256' }), { metadata }, []],
  [
    'REQ-17',
    'not offered',
    asserting({}),
    { metadata },
    [
      [
        'error',
        'request client assertion metadata /introspection_endpoint_auth_signing_alg_values_supported',
      ],
    ],
  ],
  [
    'REQ-17',
    'none',
    asserting({}, { alg: 'none' }),
    {},
    [['security', 'request client assertion']],
  ],
  ['REQ-18', 'the alias', `${withCert} https://mtls.example.com/introspect`, { metadata }, []],
  [
    'REQ-18',
    'the ordinary one',
    `${withCert} ${url}`,
    { metadata },
    [['error', 'request URL metadata /mtls_endpoint_aliases']],
  ],
  ['REQ-18', 'no alias', `${withCert} ${url}`, { metadata: {} }, []],
  ['REQ-18', 'no certificate', faultless, { metadata }, { notRun: /no certificate/ }],
  ['REQ-19', 'another token', refusing('Bearer other'), {}, []],
  ['REQ-19', 'the very token', refusing('Bearer abcd1234'), {}, [['warning', caller]]],
  ['REQ-20', 'HTTP Basic', faultless, {}, []],
  ['REQ-20', 'a certificate', `${withCert} ${url}`, {}, []],
  ['REQ-20', 'nothing', `curl -d token=a -d client_id=x ${url}`, {}, [['warning', caller]]],
  [
    'REQ-20',
    'nothing, which is not offered either',
    `curl -d token=a ${url}`,
    { metadata },
    [['warning', caller]],
  ],
  ['REQ-21', 'JSON', faultless, {}, []],
  ['REQ-21', 'what curl sends', `curl -d token=a ${url}`, {}, []],
  [
    'REQ-21',
    'what curl sends, and the profile wants a JWT',
    `curl -d token=a ${url}`,
    { profile: { ...profile, answer: { ...profile.answer, format: 'jwt' } } },
    [['info', 'request Accept']],
  ],
  [
    'REQ-21',
    'a list',
    `curl -H 'Accept: application/token-introspection+jwt, application/json' -d token=a ${url}`,
    {},
    [['info', 'request Accept']],
  ],
  [
    'REQ-21',
    'almost the type',
    `curl -H 'Accept: application/jwt-introspection' -d token=a ${url}`,
    {},
    [['info', 'request Accept']],
  ],
  [
    'REQ-21',
    'a page',
    `curl -H 'Accept: text/html' -d token=a ${url}`,
    {},
    [['info', 'request Accept']],
  ],
  ['REQ-23', 'none', faultless, {}, []],
  ['REQ-23', 'scope', `${faultless} -d scope=a`, {}, [['warning', 'request scope']]],
  ['REQ-24', 'the resource server', `${bearerOf('rs')} ${jwtAccept}`, {}, []],
  ['REQ-24', 'a person', `${bearerOf('ann')} ${jwtAccept}`, {}, [['warning', caller]]],
  ['REQ-24', 'plain JSON', bearerOf('ann'), {}, { notRun: /RFC 9701/ }],
]
