import {
  nothingInForce,
  type PresentedBearer,
  type SentRequest,
} from '../../../../core/introspection/sent-request.ts'
import type { JsonObject, JsonValue } from '../../../../core/json.ts'
import type { GatheredMetadata } from '../../../../core/metadata/gathered.ts'
import { plainAnswers } from '../../../../core/profile/answer-settings.ts'
import { opaqueToken, sentRequest } from '../../introspection/evidence-of.ts'
import { answer, at, type Given } from '../given.ts'
import type { RuleCase } from './rule-case.ts'

type Authentication = SentRequest['authentication']

const ok = answer({})
const refused: Given = { status: 401, body: { error: 'invalid_client' } }
const idToken = {
  ...opaqueToken,
  decoded: { header: { alg: 'RS256' }, payload: { at_hash: 'x' }, problems: [] },
}
const inactive: Given = { body: { active: false } }
const place = 'request caller authentication'
const assertionPlace = 'request client assertion'
const jwtType = 'urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer'
const jwtAccept = 'application/token-introspection+jwt'

function sent(request: Partial<SentRequest>, given: Given = ok): Given {
  return { ...given, request }
}

function asked(authentication: Partial<Authentication>, change: Partial<SentRequest> = {}) {
  return {
    headers: [['accept', 'application/json'] as const],
    ...change,
    authentication: { ...sentRequest.authentication, basicEncoding: null, ...authentication },
  }
}

function published(document: JsonObject): NonNullable<Given['gathered']> {
  const metadata: GatheredMetadata = {
    issuer: 'https://as.example.com',
    url: 'https://as.example.com/.well-known/oauth-authorization-server',
    document: { issuer: 'https://as.example.com', ...document },
    from: 'network',
    fetchedAt: 0,
    stale: false,
    attempts: [],
  }
  return { metadata }
}

const basic = (encoding: 'form' | 'raw', encodingMatters: boolean, given: Given): Given =>
  sent(
    {
      authentication: {
        ...sentRequest.authentication,
        basicEncoding: encoding,
        encodingMatters,
      },
    },
    given,
  )

const claims = {
  iss: 'rs-orders',
  sub: 'rs-orders',
  aud: 'https://as.example.com',
  exp: at(60),
  iat: at(0),
  jti: 'j1',
}

function withAssertion(
  change: Readonly<Record<string, JsonValue | undefined>>,
  header: JsonObject = { alg: 'ES256' },
  type = jwtType,
): Given {
  const changed = Object.fromEntries(
    Object.entries({ ...claims, ...change }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
  const body = `token=‹token›&client_id=rs-orders&client_assertion_type=${type}&client_assertion=‹client assertion›`
  return sent(
    asked({ method: 'private_key_jwt', assertion: { header, claims: changed } }, { body }),
  )
}

const bearer: PresentedBearer = {
  from: 'client-credentials',
  sameAsToken: false,
  fetchedAt: 0,
  cached: false,
  claims: { sub: 'rs-orders' },
}

function withBearer(change: Partial<PresentedBearer>, accept = 'application/json'): Given {
  const headers = [
    ['accept', accept],
    ['authorization', 'Bearer ‹bearer token›'],
  ] as const
  return sent(asked({ method: 'bearer', bearer: { ...bearer, ...change } }, { headers }))
}

const certificate = { subject: 'CN=rs', issuer: 'CN=ca', thumbprint: 'x', validTo: 0 }
const mtls = (url: string, change: Partial<SentRequest['inForce']> = { certificate }): Given => ({
  ...sent({
    ...asked({ method: 'tls_client_auth' }),
    url,
    inForce: { ...nothingInForce, ...change },
  }),
  gathered: published({
    mtls_endpoint_aliases: { introspection_endpoint: 'https://mtls.example.com/introspect' },
  }),
})

const methods = (...names: readonly string[]) =>
  published({ introspection_endpoint_auth_methods_supported: names })
const algorithms = (...names: readonly string[]) =>
  published({ introspection_endpoint_auth_signing_alg_values_supported: names })
const registered = { answer: { ...plainAnswers, signedResponseAlg: 'RS256' } }

export const ownRequestCases: readonly RuleCase[] = [
  ['REQ-05', 'an opaque token', ok, []],
  ['REQ-05', 'an ID token', { ...ok, token: idToken }, [['warning', 'request token']]],
  [
    'REQ-05',
    'by where it stood',
    { ...ok, token: { ...opaqueToken, kind: 'id_token' } },
    [['warning', 'request token']],
  ],
  ['REQ-06', 'an ordinary endpoint', ok, []],
  [
    'REQ-06',
    'an endpoint with a key in it',
    sent({ url: 'https://as.example.com/introspect?tenant=a&api_key=‹secret value›' }),
    [['security', 'request URL']],
  ],
  ['REQ-07', 'https', ok, []],
  ['REQ-07', 'http on this machine', sent({ url: 'http://127.0.0.1:9000/i' }), []],
  ['REQ-07', 'http', sent({ url: 'http://as.example.com/i' }), [['security', 'request URL']]],
  ['REQ-11', 'one method', ok, []],
  [
    'REQ-11',
    'a secret beside HTTP Basic',
    sent({ body: 'token=‹token›&client_secret=‹client secret›' }),
    [['error', place]],
  ],
  [
    'REQ-11',
    'another client id beside HTTP Basic',
    sent({ body: 'token=‹token›&client_id=other' }),
    [['error', place]],
  ],
  ['REQ-11', 'the same id', sent({ body: 'token=‹token›&client_id=rs-orders' }), []],
  ['REQ-12', 'nothing to encode', basic('form', false, ok), []],
  ['REQ-12', 'nothing to encode, sent raw', basic('raw', false, ok), []],
  ['REQ-12', 'encoded, and taken', basic('form', true, ok), [['info', 'request Authorization']]],
  ['REQ-12', 'raw, and taken', basic('raw', true, ok), [['info', 'request Authorization']]],
  [
    'REQ-12',
    'encoded, and refused',
    basic('form', true, refused),
    [['info', 'request Authorization']],
  ],
  ['REQ-12', 'raw, and refused', basic('raw', true, refused), [['info', 'request Authorization']]],
  ['REQ-12', 'a broken server tells nothing', basic('form', true, { status: 500, body: '' }), []],
  ['REQ-12', 'another method', withBearer({}), { notRun: /HTTP Basic/ }],
  ['REQ-13', 'HTTP Basic', ok, []],
  [
    'REQ-13',
    'in the body',
    sent(
      asked(
        { method: 'client_secret_post' },
        { body: 'token=‹token›&client_id=rs-orders&client_secret=‹client secret›' },
      ),
    ),
    [['warning', 'request client_secret']],
  ],
  ['REQ-14', 'no metadata', ok, { notRun: /metadata/ }],
  ['REQ-14', 'no list', { ...ok, gathered: published({}) }, { notRun: /name the methods/ }],
  ['REQ-14', 'in the list', { ...ok, gathered: methods('client_secret_basic') }, []],
  [
    'REQ-14',
    'not in the list',
    { ...ok, gathered: methods('private_key_jwt') },
    [['warning', `${place} metadata /introspection_endpoint_auth_methods_supported`]],
  ],
  [
    'REQ-14',
    'a bearer token by the name of its type',
    { ...withBearer({}), gathered: methods('bearer') },
    [],
  ],
  ['REQ-15', 'no assertion', ok, { notRun: /no client assertion/ }],
  ['REQ-15', 'all there', withAssertion({}), []],
  ['REQ-15', 'another subject', withAssertion({ sub: 'x' }), [['error', assertionPlace]]],
  ['REQ-15', 'no issuer', withAssertion({ iss: undefined }), [['error', assertionPlace]]],
  ['REQ-15', 'no audience', withAssertion({ aud: undefined }), [['error', assertionPlace]]],
  ['REQ-15', 'expired when sent', withAssertion({ exp: at(-5) }), [['error', assertionPlace]]],
  [
    'REQ-15',
    'exp in milliseconds',
    withAssertion({ exp: at(60) * 1000 }),
    [['error', assertionPlace]],
  ],
  ['REQ-15', 'no jti', withAssertion({ jti: undefined }), [['info', assertionPlace]]],
  [
    'REQ-15',
    'another assertion type',
    withAssertion({}, { alg: 'ES256' }, 'x'),
    [['error', 'request client_assertion_type']],
  ],
  ['REQ-16', 'the issuer', withAssertion({}), []],
  ['REQ-16', 'the issuer in a list', withAssertion({ aud: ['https://as.example.com'] }), []],
  [
    'REQ-16',
    'the introspection endpoint',
    withAssertion({ aud: 'https://as.example.com/introspect' }),
    [['warning', assertionPlace]],
  ],
  [
    'REQ-16',
    'the token endpoint',
    {
      ...withAssertion({ aud: 'https://as.example.com/token' }),
      profile: { tokenEndpoint: 'https://as.example.com/token' },
    },
    [['info', assertionPlace]],
  ],
  [
    'REQ-16',
    'several',
    withAssertion({ aud: ['https://as.example.com', 'https://other.example.com'] }),
    [['warning', assertionPlace]],
  ],
  [
    'REQ-16',
    'a slash more',
    withAssertion({ aud: 'https://as.example.com/' }),
    [['warning', assertionPlace]],
  ],
  [
    'REQ-16',
    'an issuer that nobody told',
    { ...withAssertion({ aud: 'x' }), profile: { issuer: '' } },
    { notRun: /issuer is not known/ },
  ],
  ['REQ-17', 'no metadata', withAssertion({}), { notRun: /metadata/ }],
  ['REQ-17', 'in the list', { ...withAssertion({}), gathered: algorithms('ES256') }, []],
  [
    'REQ-17',
    'not in the list',
    { ...withAssertion({}), gathered: algorithms('RS256', 'PS256') },
    [
      [
        'error',
        `${assertionPlace} metadata /introspection_endpoint_auth_signing_alg_values_supported`,
      ],
    ],
  ],
  [
    'REQ-17',
    'none, whatever the metadata says',
    withAssertion({}, { alg: 'none' }),
    [['security', assertionPlace]],
  ],
  ['REQ-18', 'no certificate', ok, { notRun: /no certificate/ }],
  ['REQ-18', 'the alias', mtls('https://mtls.example.com/introspect'), []],
  [
    'REQ-18',
    'the ordinary endpoint',
    mtls('https://as.example.com/introspect'),
    [['error', 'request URL metadata /mtls_endpoint_aliases']],
  ],
  ['REQ-19', 'a token of its own', withBearer({}), []],
  ['REQ-19', 'the very token', withBearer({ sameAsToken: true }), [['warning', place]]],
  ['REQ-19', 'HTTP Basic', ok, { notRun: /bearer/ }],
  ['REQ-20', 'HTTP Basic', ok, []],
  ['REQ-20', 'a bearer token', withBearer({}), []],
  ['REQ-20', 'a certificate', mtls('https://mtls.example.com/introspect'), []],
  [
    'REQ-20',
    'a public client, refused',
    sent(asked({ method: 'none' }), refused),
    [['warning', place]],
  ],
  ['REQ-20', 'a public client, answered', sent(asked({ method: 'none' })), [['security', place]]],
  [
    'REQ-20',
    'a public client at a gateway that asks for a certificate',
    sent({ ...asked({ method: 'none' }), inForce: { ...nothingInForce, certificate } }),
    [['warning', place]],
  ],
  ['REQ-21', 'JSON', ok, []],
  ['REQ-21', 'a signed answer', sent({ headers: [['accept', jwtAccept]] }), []],
  [
    'REQ-21',
    'the dialect',
    sent({ headers: [['accept', 'application/jwt']] }),
    [['info', 'request Accept']],
  ],
  [
    'REQ-21',
    'JSON, though signed answers are registered',
    { ...ok, profile: registered },
    [['info', 'request Accept']],
  ],
  [
    'REQ-21',
    'JSON first, by choice',
    { ...ok, profile: { answer: { ...registered.answer, format: 'json-then-jwt' } } },
    [],
  ],
  ['REQ-23', 'no further parameters', ok, []],
  [
    'REQ-23',
    'scope and audience, inactive',
    sent({ body: 'token=‹token›&scope=a&audience=b' }, inactive),
    [['warning', 'request scope request audience']],
  ],
  [
    'REQ-23',
    'resource, active',
    sent({ body: 'token=‹token›&resource=a' }),
    [['info', 'request resource']],
  ],
  ['REQ-24', 'plain JSON', withBearer({ claims: {} }), { notRun: /RFC 9701/ }],
  [
    'REQ-24',
    'an opaque token',
    withBearer({ claims: null }, jwtAccept),
    { notRun: /cannot be read/ },
  ],
  ['REQ-24', 'the resource server', withBearer({}, jwtAccept), []],
  [
    'REQ-24',
    'its client id by the token itself',
    withBearer({ claims: { sub: 'x', azp: 'x' } }, jwtAccept),
    [],
  ],
  ['REQ-24', 'a person', withBearer({ claims: { sub: 'ann' } }, jwtAccept), [['warning', place]]],
  [
    'REQ-24',
    'nobody, where signed answers are registered',
    { ...withBearer({ claims: {} }), profile: registered },
    [['warning', place]],
  ],
]
