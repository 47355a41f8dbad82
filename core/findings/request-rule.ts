import type { Call } from '../introspection/call/call.ts'
import { callOf } from '../introspection/call/our-call.ts'
import { quoted } from '../introspection/quoted.ts'
import type { JsonObject } from '../json.ts'
import type { Profile } from '../profile/profile.ts'
import type { TokenFacts } from '../token/token.ts'
import { type Need, need } from './need.ts'
import { inRequest } from './places.ts'
import type { Facts, Rule } from './rule.ts'

/** What came of a call that was made here. */
export interface CallOutcome {
  /** True for an answer that RFC 7662 or RFC 9701 allows, trusted or not: the server took the caller. */
  readonly answered: boolean
  /** True where the server refused the caller, not the token. */
  readonly callerRefused: boolean
  readonly active: boolean | null
  /** The version of TLS in use, `TLSv1.3`; null without TLS. */
  readonly tlsProtocol: string | null
}

/** What is known beside the call; of a pasted one often nothing. */
export interface CallContext {
  readonly profile: Profile | null
  /** The metadata document of the issuer. */
  readonly metadata: JsonObject | null
  /** The token that is asked about, where the call itself does not tell. */
  readonly token: TokenFacts | null
  /** Null for a call that was not made here. */
  readonly outcome: CallOutcome | null
  /** When the call was made, or is looked at: epoch milliseconds. */
  readonly now: number
}

/** What a rule about requests looks at. */
export interface CallSubject {
  readonly call: Call
  readonly context: CallContext
}

/** A rule about a request: ours, or a pasted one. */
export type CallRule = Rule<CallSubject>
/** A need of such a rule: in words, and how to tell that it is not met. */
export const callNeed = need<CallSubject>

/** Lets rules about requests run over an exchange: they look at our own request, which is read once. */
export function overExchange(rules: readonly CallRule[]): readonly Rule[] {
  const subjectOf = remember(readSubject)
  const needOf = remember(({ what, unmet }: Need<CallSubject>) =>
    need(what, (facts) => unmet(subjectOf(facts))),
  )
  return rules.map((rule) => ({
    ...rule,
    needs: rule.needs.map(needOf),
    check: (facts) => rule.check(subjectOf(facts)),
  }))
}

function remember<Key extends object, Value extends object>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}

function readSubject({ evidence, answer, token, profile }: Facts): CallSubject {
  const reading = answer.problem?.kind === 'status' ? answer.problem.reading : null
  const outcome: CallOutcome = {
    answered: answer.problem === null || answer.problem.kind.startsWith('jwt'),
    callerRefused: reading === 'wrong-caller-authentication' || reading === 'caller-refused',
    active: answer.active,
    tlsProtocol: evidence.tls?.protocol ?? null,
  }
  const metadata = evidence.metadata?.document ?? null
  const context = { profile, metadata, token, outcome, now: evidence.startedAt }
  return { call: callOf(evidence.request), context }
}

/** The place of everything that says who asks. */
export const callerAuthentication = inRequest('caller authentication')

/** The rule needs a body that is a form. */
export const needsForm = callNeed('a body that is a form', ({ call }) => {
  if (call.form !== null) return null
  return call.body === 'unknown' ? 'The body lies in a file.' : 'The body is no form.'
})

/** The rule needs the issuer's metadata. */
export const needsMetadata = callNeed('the issuer’s metadata', ({ context }) =>
  context.metadata === null ? 'The metadata of the issuer is not known.' : null,
)

/** The rule needs a client assertion that can be decoded. */
export const needsAssertion = callNeed('a client assertion that can be read', ({ call }) => {
  if (call.assertion === null) return 'The call carries no client assertion.'
  return call.assertion.decoded === null ? 'The client assertion cannot be read here.' : null
})

/** The rule needs a bearer token by which the caller authorises itself. */
export const needsBearer = callNeed('a caller that uses a bearer token', ({ call }) =>
  call.bearer === null ? 'The caller does not use a bearer token.' : null,
)

/** A value of a request for a sentence: on one line, short, and no JWT in it. */
export function showPart(text: string): string {
  return quoted(text.slice(0, 2000).replaceAll(/\bey[\w-]{8,}(?:\.[\w-]*)*/g, '‹jwt›'))
}
