import type { Call } from '../introspection/call/call.ts'
import type { CallContext } from './request-rule.ts'
import { callRules } from './request-rules.ts'
import type { RuleResults } from './rule.ts'
import { runRulesOn } from './run-rules.ts'

/** Says what is wrong with a call, as the rules of the REQ group see it: pure, and without a request. */
export function examineCall(call: Call, context: CallContext): RuleResults {
  return runRulesOn({ call, context }, callRules)
}
