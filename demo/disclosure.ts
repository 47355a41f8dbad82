import { assertNever } from '../core/assert-never.ts'
import type { DemoCallerKey } from './callers.ts'
import type { Person } from './person.ts'

/** What the orders API is told: enough to decide, nothing about the person but an opaque `sub`. */
const minimalMembers: ReadonlySet<string> = new Set([
  'active',
  'scope',
  'client_id',
  'token_type',
  'exp',
  'iat',
  'nbf',
  'sub',
  'aud',
  'iss',
])

/**
 * The members of an active answer that this caller gets, made of those that oidc-provider gives by itself.
 * The CRM API's answer is the mistake that the demo is about: the user's whole directory entry.
 * @see RFC 7662 section 2.2: an answer may differ by the resource server that asks
 */
export function disclose(
  members: Readonly<Record<string, unknown>>,
  caller: DemoCallerKey,
  person: Person | undefined,
): Record<string, unknown> {
  switch (caller) {
    case 'orders-api':
      return Object.fromEntries(
        Object.entries(members).filter(([name]) => minimalMembers.has(name)),
      )
    case 'crm-api':
      return { ...members, ...person?.claims, ...(person && { username: person.username }) }
    case 'partner-app':
    case 'ledger-api':
      return { ...members }
    default:
      return assertNever(caller)
  }
}
