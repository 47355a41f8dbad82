import { assertionRules } from './request-assertion.ts'
import { basicRules } from './request-basic.ts'
import { credentialRules } from './request-credentials.ts'
import { formRules, pastedFormRules } from './request-form.ts'
import { intentRules } from './request-intent.ts'
import { type CallRule, overExchange } from './request-rule.ts'
import { pastedTransportRules, transportRules } from './request-transport.ts'
import type { Rule } from './rule.ts'

const both: readonly CallRule[] = [
  ...formRules,
  ...transportRules,
  ...credentialRules,
  ...basicRules,
  ...assertionRules,
  ...intentRules,
]

/** Those that no request of ours can break. */
export const pastedOnlyRules: readonly CallRule[] = [...pastedFormRules, ...pastedTransportRules]

/** Every rule about requests, in the order of their ids: what a pasted call is examined by. */
export const callRules: readonly CallRule[] = [...pastedOnlyRules, ...both].toSorted(
  (one, other) => (one.id < other.id ? -1 : 1),
)

/** Those that a request of ours can break, over an exchange. */
export const requestRules: readonly Rule[] = overExchange(both)
