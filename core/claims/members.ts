import { knownMembers } from './known-members.ts'
import type { MemberDescription } from './member-description.ts'
import { registeredMembers } from './registered-members.ts'

/**
 * Explains a top-level member of an introspection answer by its exact name; a language variant
 * (`name#ja`) by the name before the `#`.
 * @see RFC 7662 section 2.2, OpenID Connect Core 1.0 section 5.2
 */
export function describeMember(name: string): MemberDescription {
  return registeredMembers.get(name) ?? knownMembers.get(name) ?? describeVariant(name)
}

const unknown: MemberDescription = { kind: 'unknown', meaning: null, source: null }

function describeVariant(name: string): MemberDescription {
  const hash = name.indexOf('#')
  const plain = hash === -1 ? undefined : knownMembers.get(name.slice(0, hash))
  if (plain === undefined) return unknown
  return { ...plain, meaning: `${plain.meaning ?? ''} Language: ${name.slice(hash + 1)}.`.trim() }
}
