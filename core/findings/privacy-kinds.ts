import ipaddr from 'ipaddr.js'
import { stepsOf, valueAtPath } from '../claims/entitlement.ts'
import { readName } from '../claims/names/read-name.ts'
import type { PersonalCategory, PersonalDatum } from '../claims/personal.ts'
import type { Facts } from './rule.ts'

/** Categories that say who a person is, or how to reach or sign in as that person. */
export const identifying: ReadonlySet<PersonalCategory> = new Set([
  'direct-identifier',
  'contact',
  'authentication-handle',
])

/** Whether it is the member `username` of RFC 7662. */
export function isUsername({ name }: PersonalDatum): boolean {
  return name === 'username'
}

/** Whether it is the subject of the token; the actor’s is another. */
export function isSubject(datum: PersonalDatum): boolean {
  return datum.name === 'sub' && !isOfActor(datum)
}

/** Whether it is about who acts for the person, or may. @see RFC 8693 sections 4.1 and 4.4 */
export function isOfActor({ pointer }: PersonalDatum): boolean {
  return /^(?:\/token_introspection)?\/(?:may_)?act(?:or)?\//.test(pointer)
}

/** Whether it is an account or a card in what the person authorised. @see RFC 9396 section 2 */
export function isAuthorizedAccount({ category, pointer }: PersonalDatum): boolean {
  return (
    category === 'financial' && /^(?:\/token_introspection)?\/authorization_details\//.test(pointer)
  )
}

/** Whether the member says in which language it is: `name#ja`. @see OpenID Connect Core 1.0 section 5.2 */
export function hasLanguageTag({ name }: PersonalDatum): boolean {
  return /^[^#]+#[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8}){0,8}$/.test(name)
}

const directoryNames = new Set(
  `dn userdn entrydn distinguishedname onpremisesdistinguishedname onpremsid primarysid objectsid
  samaccountname onpremisessamaccountname networkuser`.split(/\s+/),
)

/** Whether it is about the network or directory of the company: a directory’s name or number, an address that is not public. */
export function isInternal(datum: PersonalDatum, facts: Facts): boolean {
  if (datum.category === 'location-network') return isInternalAddress(datum, facts)
  return directoryNames.has(readName(datum.name).key)
}

/** Whether it is an IP address that only a network of its own knows. */
export function isInternalAddress(
  { label, part, encoded, pointer }: PersonalDatum,
  { answer }: Facts,
): boolean {
  if (!label.startsWith('ip') || part !== 'answer' || encoded !== null || answer.members === null) {
    return false
  }
  const value = valueAtPath(answer.members, stepsOf(pointer))
  if (typeof value !== 'string' || value.length > 45 || !ipaddr.isValid(value)) return false
  return internalRanges.has(ipaddr.process(value).range())
}

const internalRanges: ReadonlySet<string> = new Set([
  'private',
  'uniqueLocal',
  'linkLocal',
  'loopback',
  'carrierGradeNat',
])
