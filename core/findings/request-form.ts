import { headerOf } from '../introspection/headers.ts'
import { memberOf } from '../json.ts'
import { kindByContent } from '../token/token-kind.ts'
import { inRequest } from './places.ts'
import { type CallRule, type CallSubject, callNeed, needsForm, showPart } from './request-rule.ts'
import type { RuleHit } from './rule.ts'
import { listNames } from './show.ts'
import { source } from './sources.ts'

const needsToken = callNeed('a token that can be read', ({ call, context }) =>
  (call.token?.facts ?? context.token) === null
    ? 'The token of the call cannot be read here.'
    : null,
)

const needsBody = callNeed('a body, or its type', ({ call }) =>
  call.body === 'unknown' && headerOf(call.headers, 'content-type') === null
    ? 'The body lies in a file.'
    : null,
)

const hintPlace = inRequest('token_type_hint')
const tokenPlace = inRequest('token')
const bodyPlace = inRequest('body')

/** Rules about method, body and parameters that only a pasted call can break: Token Loupe builds its own right. */
export const pastedFormRules: readonly CallRule[] = [
  {
    id: 'REQ-01',
    severity: 'error',
    title: 'The request is not a POST',
    source: source('RFC 7662', '2.1'),
    advice:
      'At the server: refuse other methods; GET may be allowed, but puts tokens into logs. At the resource server: send a POST.',
    needs: [],
    check: ({ call }) =>
      call.method === 'POST'
        ? []
        : [
            {
              message: `The method is ${showPart(call.method)}; an introspection request is a POST.`,
              where: [inRequest('method')],
            },
          ],
  },
  {
    id: 'REQ-02',
    severity: 'error',
    title: 'The body is not a form',
    source: source('RFC 7662', '2.1'),
    advice:
      'At the server: take application/x-www-form-urlencoded and nothing else. At the resource server: send token=… as application/x-www-form-urlencoded; most HTTP libraries have a call for forms.',
    needs: [needsBody],
    check: checkBody,
  },
  {
    id: 'REQ-03',
    severity: 'error',
    title: 'The parameter token is missing or holds more than the token',
    source: source('RFC 7662', '2.1'),
    advice:
      'At the server: answer 400 where token is missing. At the resource server: send the token once, alone: what follows “Bearer ” in the Authorization header that it came in.',
    needs: [needsForm],
    check: checkToken,
  },
  {
    id: 'REQ-04',
    severity: 'info',
    title: 'The hint about the kind of token is not a registered one',
    source: source('RFC 7009', '4.1.2'),
    advice:
      'At the server: ignore a hint that you do not know. At the resource server: send access_token or refresh_token, or leave the hint out.',
    needs: [needsForm],
    check: checkHint,
  },
]

/** Rules about parameters that our own request can break as well. */
export const formRules: readonly CallRule[] = [
  {
    id: 'REQ-05',
    severity: 'warning',
    title: 'The token is of a kind that introspection is not for',
    source: source('RFC 7662', '2.1'),
    advice:
      'At the server: answer active: false. At the resource server: send the access token that the client presented, or a refresh token.',
    needs: [needsToken],
    check: checkKind,
  },
  {
    id: 'REQ-06',
    severity: 'security',
    title: 'A token or secret stands in the URL',
    source: source('RFC 6749', '2.3.1'),
    advice:
      'At the server: refuse credentials and tokens in the URL, and clean the logs. At the resource server: send them in the body of a POST; take for known what stood in a URL, since proxies and servers log it.',
    needs: [],
    check: checkUrl,
  },
]

function checkBody({ call }: CallSubject): readonly RuleHit[] {
  const type = headerOf(call.headers, 'content-type')
  if (call.body === 'form' && type !== null) return []
  if (call.body === 'unknown' && /^application\/x-www-form-urlencoded\b/i.test(type ?? ''))
    return []
  if (call.body === 'none') {
    return secretsInUrl(call.query).length > 0
      ? []
      : [{ message: 'There is no body, so no token is asked about.', where: [bodyPlace] }]
  }
  const found = type === null ? 'No Content-Type is sent' : `The Content-Type is ${showPart(type)}`
  return [
    {
      message: `${found}; it must be application/x-www-form-urlencoded, and the body as well.`,
      where: [bodyPlace],
    },
  ]
}

const faults = {
  empty: 'The parameter token is empty.',
  scheme:
    'The parameter token begins with the scheme, such as “Bearer ”; no server finds a token of that name.',
  blank:
    'The parameter token holds blanks or line breaks, which no token has. A file read with its last line break is a common cause.',
  quotes: 'The parameter token stands in quotes, which are not part of it.',
} as const

function checkToken({ call }: CallSubject): readonly RuleHit[] {
  const { token, form } = call
  if (token === null || form === null) return []
  if (token.count === 0) {
    const other = form.find(([name]) => name !== 'token' && /token$/i.test(name))?.[0]
    const named = other === undefined ? '' : ` There is ${showPart(other)}, which is another name.`
    return [{ message: `There is no parameter token.${named}`, where: [tokenPlace] }]
  }
  if (token.count > 1) {
    return [
      {
        message: `The parameter token occurs ${token.count} times; ask about one token a request.`,
        where: [tokenPlace],
      },
    ]
  }
  return token.fault === null ? [] : [{ message: faults[token.fault], where: [tokenPlace] }]
}

/** @see RFC 7009 section 4.1.2; `pct` is UMA's. */
const registeredHints = new Set(['access_token', 'refresh_token', 'pct'])

function checkHint({ call }: CallSubject): readonly RuleHit[] {
  const hint = call.form?.find(([name]) => name === 'token_type_hint')?.[1]
  if (hint === undefined || registeredHints.has(hint)) return []
  const shown = /^[\w:-]{1,40}$/.test(hint) ? hint : 'something else'
  return [
    {
      message: `The hint is ${shown}; registered are access_token, refresh_token and pct. A server may ignore it, and some refuse it.`,
      where: [hintPlace],
    },
  ]
}

function checkKind({ call, context }: CallSubject): readonly RuleHit[] {
  const facts = call.token?.facts ?? context.token
  if (facts === null) return []
  const { note } = kindByContent(facts.decoded)
  const isDPoPProof = memberOf(facts.decoded?.header ?? {}, 'typ') === 'dpop+jwt'
  if (note === null && facts.kind !== 'id_token') return []
  const message =
    note ?? 'It stood where an ID token does. Introspection is for access and refresh tokens.'
  return [
    {
      ...(isDPoPProof ? { severity: 'error' as const } : {}),
      message,
      where: [tokenPlace],
    },
  ]
}

const secretParameters = new Set([
  'token',
  'access_token',
  'refresh_token',
  'id_token',
  'client_secret',
  'client_assertion',
  'assertion',
  'password',
  'api_key',
  'apikey',
  'subscription-key',
])

function secretsInUrl(query: readonly string[]): readonly string[] {
  return [...new Set(query.filter((name) => secretParameters.has(name.toLowerCase())))]
}

function checkUrl({ call }: CallSubject): readonly RuleHit[] {
  const names = secretsInUrl(call.query)
  if (names.length === 0) return []
  const where = [inRequest('URL'), ...(call.method === 'POST' ? [] : [inRequest('method')])]
  const rule = names.some((name) => name.startsWith('client_'))
    ? 'a client’s credentials must not be in the request URI'
    : 'what is secret belongs into the body or a header'
  return [
    {
      message: `The URL carries ${listNames(names)}. URLs end up in logs, histories and proxies; ${rule}.`,
      where,
    },
  ]
}
