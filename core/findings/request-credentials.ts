import type { Call } from '../introspection/call/call.ts'
import { headersOf } from '../introspection/headers.ts'
import { isJsonArray, memberOf } from '../json.ts'
import { inRequest, metadataMember } from './places.ts'
import {
  type CallRule,
  type CallSubject,
  callerAuthentication,
  callNeed,
  needsBearer,
  needsMetadata,
  showPart,
} from './request-rule.ts'
import type { RuleHit } from './rule.ts'
import { listNames } from './show.ts'
import { source } from './sources.ts'

const methods = 'introspection_endpoint_auth_methods_supported'
const none = 'Nothing that can be seen in the call says who asks.'

const needsPublishedMethods = callNeed(
  'metadata with the methods of the introspection endpoint',
  ({ context }) =>
    isJsonArray(memberOf(context.metadata ?? {}, methods))
      ? null
      : 'The metadata does not name the methods of the introspection endpoint.',
)

const needsJwtMode = callNeed(
  'a request, or a registration, for answers by RFC 9701',
  ({ call, context }) => {
    const asked = headersOf(call.headers, 'accept').some((value) =>
      value.includes('application/token-introspection+jwt'),
    )
    const registered = (context.profile?.answer.signedResponseAlg ?? '') !== ''
    return asked || registered ? null : 'The call does not ask for an answer by RFC 9701.'
  },
)

const needsBearerClaims = callNeed('a bearer token of the caller that can be read', ({ call }) => {
  return call.bearer?.claims === null ? 'The caller’s bearer token cannot be read here.' : null
})

/** Rules about how a caller says who it is. @see RFC 6749 section 2.3 */
export const credentialRules: readonly CallRule[] = [
  {
    id: 'REQ-11',
    severity: 'error',
    title: 'The caller authenticates in more than one way at once',
    source: source('RFC 6749', '2.3'),
    advice:
      'At the server: refuse such a request. At the resource server: use one method, and leave the credentials of the others out.',
    needs: [],
    check: checkSeveral,
  },
  {
    id: 'REQ-13',
    severity: 'warning',
    title: 'The client secret is sent in the body',
    source: source('RFC 6749', '2.3.1'),
    advice:
      'At the server: support HTTP Basic, or better methods without a shared secret. At the resource server: use HTTP Basic unless you cannot; bodies are logged more often than Authorization headers.',
    needs: [],
    check: ({ call }) =>
      names(call).includes('client_secret')
        ? [
            {
              message:
                'RFC 6749 allows that, but recommends against it: it should be limited to clients that cannot use HTTP Basic.',
              where: [inRequest('client_secret')],
            },
          ]
        : [],
  },
  {
    id: 'REQ-14',
    severity: 'warning',
    title: 'The server does not offer this way to authenticate',
    source: source('RFC 8414', '2'),
    advice: `At the server: list in ${methods} what you take. At the resource server: choose a method of that list; a server can refuse others although it takes them today.`,
    needs: [needsMetadata, needsPublishedMethods],
    check: checkOffered,
  },
  {
    id: 'REQ-19',
    severity: 'warning',
    title: 'The caller authorises itself with the very token that it asks about',
    source: source('RFC 7662', '2.1'),
    advice:
      'At the server: require credentials of the resource server itself. At the resource server: use a token of your own, or client credentials; otherwise whoever finds a token can ask what it is good for.',
    needs: [needsBearer],
    check: ({ call }) =>
      call.bearer?.sameAsToken === true
        ? [
            {
              message:
                'RFC 7662 speaks of a separate access token. This one says nothing about who asks.',
              where: [callerAuthentication],
            },
          ]
        : [],
  },
  {
    id: 'REQ-20',
    severity: 'security',
    title: 'The server tells about tokens without knowing who asks',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: authenticate every caller of this endpoint, and refuse public clients. At the resource server: register credentials of your own, and send them.',
    needs: [],
    check: checkPublic,
  },
  {
    id: 'REQ-24',
    severity: 'warning',
    title: 'The caller’s bearer token does not name the resource server as its subject',
    source: source('RFC 9701', '4'),
    advice:
      'At the server: issue resource servers tokens whose sub is their client id, and check it here. At the resource server: get the token with your own client credentials, not on behalf of a user.',
    needs: [needsBearer, needsJwtMode, needsBearerClaims],
    check: checkSubject,
  },
]

function names({ form }: Call): readonly string[] {
  return form?.map(([name]) => name) ?? []
}

/** The ways that can be seen, in words. */
function waysIn(call: Call): readonly string[] {
  const headers = headersOf(call.headers, 'authorization').map((value) => {
    const scheme = (value.trim().split(/\s/, 1)[0] ?? '').toLowerCase()
    return scheme === 'basic'
      ? 'HTTP Basic'
      : scheme === 'bearer'
        ? 'a bearer token'
        : 'another scheme'
  })
  const inBody = names(call)
  return [
    ...headers,
    ...(inBody.includes('client_secret') ? ['client_secret in the body'] : []),
    ...(inBody.includes('client_assertion') ? ['a client assertion'] : []),
    ...(call.query.includes('client_secret') ? ['client_secret in the URL'] : []),
  ]
}

function checkSeveral({ call }: CallSubject): readonly RuleHit[] {
  const ways = waysIn(call)
  if (ways.length > 1) {
    const message = `The request carries ${listNames(ways)}. Servers differ in which one they look at, and many refuse it.`
    return [{ message, where: [callerAuthentication] }]
  }
  const named = call.form?.find(([name]) => name === 'client_id')?.[1]
  const basic = call.basic?.clientId ?? null
  if (named === undefined || basic === null || named === basic) return []
  const message = `client_id in the body (${showPart(named)}) is another one than in HTTP Basic (${showPart(basic)}).`
  return [{ message, where: [callerAuthentication] }]
}

/** What the call can be called by the names of metadata; a certificate can be one of two methods. */
function methodsOf(call: Call): readonly string[] {
  if (call.declaredMethod !== null) {
    return [call.declaredMethod === 'bearer' ? 'Bearer' : call.declaredMethod]
  }
  if (call.basic !== null) return ['client_secret_basic']
  if (call.bearer !== null) return ['Bearer']
  if (names(call).includes('client_secret')) return ['client_secret_post']
  const alg = memberOf(call.assertion?.decoded?.header ?? {}, 'alg')
  if (typeof alg === 'string')
    return [alg.startsWith('HS') ? 'client_secret_jwt' : 'private_key_jwt']
  if (call.assertion !== null) return ['client_secret_jwt', 'private_key_jwt']
  if (call.tls.certificate) return ['tls_client_auth', 'self_signed_tls_client_auth']
  return call.headers.some(([name]) => name.toLowerCase() === 'authorization') ? [] : ['none']
}

/** That `none` is not offered is what REQ-20 says already. */
function checkOffered({ call, context }: CallSubject): readonly RuleHit[] {
  const published = memberOf(context.metadata ?? {}, methods)
  if (!isJsonArray(published)) return []
  const offered = published.filter((name) => typeof name === 'string')
  const known = new Set(offered.map((name) => name.toLowerCase()))
  const used = methodsOf(call)
  if (
    used.length === 0 ||
    used.includes('none') ||
    used.some((name) => known.has(name.toLowerCase()))
  )
    return []
  return [
    {
      message: `The call uses ${listNames(used)}; the metadata offers ${offered.length === 0 ? 'nothing' : listNames(offered)}.`,
      where: [callerAuthentication, metadataMember(methods)],
    },
  ]
}

function checkPublic({ call, context }: CallSubject): readonly RuleHit[] {
  const declaredNone = call.declaredMethod === 'none'
  const seen = waysIn(call).length > 0 || call.tls.certificate
  if (call.declaredMethod === null ? seen : !declaredNone) return []
  const where = [callerAuthentication]
  if (context.outcome?.answered === true && !seen) {
    const message =
      'The caller is a public client, and the server answered. So whoever finds a token, or guesses one, can ask what it is good for.'
    return [{ message, where }]
  }
  const message = declaredNone
    ? 'The caller is a public client: it gives a client id at most, and anybody can give that. A server must authenticate the callers of this endpoint.'
    : `${none} A server must authenticate the callers of this endpoint.`
  return [{ severity: 'warning', title: 'Nothing in the call proves who asks', message, where }]
}

function checkSubject({ call, context }: CallSubject): readonly RuleHit[] {
  const claims = call.bearer?.claims ?? null
  if (claims === null) return []
  const sub = memberOf(claims, 'sub')
  const own = [
    context.profile?.authentication.clientId ?? '',
    memberOf(claims, 'client_id'),
    memberOf(claims, 'azp'),
  ]
  if (typeof sub === 'string' && sub !== '' && own.includes(sub)) return []
  const found = sub === undefined ? 'has no sub' : 'has a sub that is not its client id'
  return [
    {
      message: `The bearer token ${found}. RFC 9701 section 4 wants one that is issued to the resource server and identifies it as the subject; what a profile calls itself is declared, not verified.`,
      where: [callerAuthentication],
    },
  ]
}
