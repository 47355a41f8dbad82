import { headersOf } from '../introspection/headers.ts'
import { inRequest } from './places.ts'
import { type CallRule, type CallSubject, needsForm, showPart } from './request-rule.ts'
import type { RuleHit } from './rule.ts'
import { listNames } from './show.ts'
import { source } from './sources.ts'

const introspectionJwt = 'application/token-introspection+jwt'
const acceptPlace = inRequest('Accept')

/** Rules about what a call asks for, beside the state of the token. */
export const intentRules: readonly CallRule[] = [
  {
    id: 'REQ-21',
    severity: 'info',
    title: 'The Accept header does not say clearly which answer is wanted',
    source: source('RFC 9701', '4'),
    advice: `At the server: answer JSON unless ${introspectionJwt} is asked for. At the resource server: send application/json or ${introspectionJwt}, one of them alone.`,
    needs: [],
    check: checkAccept,
  },
  {
    id: 'REQ-23',
    severity: 'warning',
    title: 'Further parameters can change what the server says of the token',
    source: source('RFC 7662', '2.1'),
    advice:
      'At the server: document what further parameters do. At the resource server: leave them out, or compare the answers with and without them; a scope that was not granted makes some servers say inactive.',
    needs: [needsForm],
    check: checkParameters,
  },
]

function checkAccept({ call, context }: CallSubject): readonly RuleHit[] {
  const value = headersOf(call.headers, 'accept').join(', ')
  const types = value
    .split(',')
    .map((part) => (part.split(';', 1)[0] ?? '').trim().toLowerCase())
    .filter((type) => type !== '')
  const message = remarkOn(types) ?? missed(types, context)
  if (message === null) return []
  const evidence = `Accept: ${value === '' ? 'absent' : showPart(value)}`
  return [{ message, where: [acceptPlace], evidence }]
}

function remarkOn(types: readonly string[]): string | null {
  if (types.length > 1 && types.includes(introspectionJwt)) {
    return 'It lists a signed answer among others: some servers then give JSON, and the caller gets an answer that is not signed.'
  }
  const [only = ''] = types
  if (only === 'application/jwt') {
    return `application/jwt is a dialect of Keycloak and of phantom tokens; RFC 9701 has ${introspectionJwt}.`
  }
  if (only !== introspectionJwt && /introspection/.test(only)) {
    return `This is not the media type of RFC 9701, ${introspectionJwt}.`
  }
  const isJson = only === '' || only === 'application/json' || only.endsWith('/*')
  return isJson || types.length > 1 || only === introspectionJwt
    ? null
    : 'It names neither JSON nor a signed answer.'
}

/** The registration records signed answers, and the call does not ask for one. */
function missed(types: readonly string[], { profile }: CallSubject['context']): string | null {
  if (profile === null || types.includes(introspectionJwt)) return null
  const { format, signedResponseAlg } = profile.answer
  if (format === 'jwt')
    return 'The profile wants signed answers, and the call does not ask for one.'
  return format === 'json' && signedResponseAlg !== ''
    ? 'The profile records an algorithm for signed answers, and the call asks for plain JSON.'
    : null
}

const contextual = new Set(['scope', 'audience', 'resource', 'aud'])

function checkParameters({ call, context }: CallSubject): readonly RuleHit[] {
  const sent = [...new Set((call.form ?? []).map(([name]) => name))].filter((name) =>
    contextual.has(name),
  )
  if (sent.length === 0) return []
  const { outcome } = context
  const message = `The request carries ${listNames(sent)}. RFC 7662 lets servers use further parameters, and some answer inactive to the same token then.`
  const where = sent.map(inRequest)
  if (outcome === null) return [{ message, where }]
  return outcome.active === false
    ? [{ message: `${message} This answer is inactive: ask again without them.`, where }]
    : [{ severity: 'info', message, where }]
}
