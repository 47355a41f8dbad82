import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  memberOf,
  pointerTo,
} from '../json.ts'
import { localNameOf } from './names/read-name.ts'
import type { Entitlement } from './personal.ts'

/** What decides whether a caller may have a claim. */
export interface EntitlementContext {
  readonly entitledClaims: readonly string[]
  /** Null where the answer does not tell them. */
  readonly grantedScopes: readonly string[] | null
  /** What the `introspection` member of the authorization request's `claims` parameter asks for; see `Review`. */
  readonly requestedClaims: readonly string[]
}

/** Nothing entitles the caller to anything. */
export const noEntitlement: EntitlementContext = {
  entitledClaims: [],
  grantedScopes: null,
  requestedClaims: [],
}

/** The claims that a scope token asks for. @see OpenID Connect Core 1.0 section 5.4 */
const claimsOfScopes: Readonly<Record<string, string>> = {
  profile: `name family_name given_name middle_name nickname preferred_username profile picture website
    gender birthdate zoneinfo locale updated_at`,
  email: 'email email_verified',
  address: 'address',
  phone: 'phone_number phone_number_verified',
}

/** Scope tokens of vendors, each for the member beside it. */
const vendorScopes = [
  ['groups', 'groups'],
  ['realm_access', 'roles'],
  ['resource_access', 'roles'],
  ['fhirUser', 'fhirUser'],
  ['patient', 'launch/patient'],
  ['encounter', 'launch/encounter'],
  ['urn:zitadel:iam:org:project:roles', 'urn:zitadel:iam:org:project:roles'],
  ['urn:zitadel:iam:user:metadata', 'urn:zitadel:iam:user:metadata'],
] as const

const scopeByClaim = new Map<string, string>([
  ...Object.entries(claimsOfScopes).flatMap(([scope, claims]) =>
    claims.split(/\s+/).map((claim) => [claim, scope] as const),
  ),
  ...vendorScopes,
])

/** The scope token that a claim of that name is tied to; null where none is known. A language tag changes nothing. */
export function scopeOf(name: string): string | null {
  return scopeByClaim.get(withoutTag(name)) ?? null
}

/** A place of the answer with its value, and the scope token that its name is tied to. */
export interface ClaimPlace {
  readonly path: readonly string[]
  readonly value: JsonValue
  readonly scope: string | null
}

/**
 * Tells whether the caller may have a member: by the allow-list (its name with or without namespace and
 * language tag, its path or pointer, or that of an object round it; an object also where every place
 * in it is on the list), by a granted scope, by the `claims` parameter, or not at all.
 */
export function judgeEntitlement({
  entitledClaims,
  grantedScopes,
  requestedClaims,
}: EntitlementContext): (place: ClaimPlace) => Entitlement {
  const listed = new Set(entitledClaims)
  const granted = new Set(grantedScopes)
  const requested = new Set(requestedClaims)
  return ({ path, value, scope }) => {
    if (isListed(path, value, listed)) return 'allow-list'
    if (scope !== null && granted.has(scope)) return 'scope'
    return isListed(path, value, requested) ? 'claims-parameter' : 'none'
  }
}

/** The steps that a JSON pointer goes. @see RFC 6901 section 4 */
export function stepsOf(pointer: JsonPointer): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function isListed(path: readonly string[], value: JsonValue, listed: ReadonlySet<string>): boolean {
  if (listed.size === 0) return false
  const names = path.filter((step) => !/^\d+$/.test(step))
  const own = names.at(-1) ?? ''
  if ([own, withoutTag(own), localNameOf(own)].some((name) => listed.has(name))) return true
  if (path.some((_step, at) => isNamed(path.slice(0, at + 1), listed))) return true
  const inner = entriesOf(value)
  return (
    inner.length > 0 &&
    inner.every(([step, entry]) => isListedInside([...path, step], entry, listed))
  )
}

/** Inside an object only paths and pointers count, for a bare name could be that of a member elsewhere. */
function isListedInside(
  path: readonly string[],
  value: JsonValue,
  listed: ReadonlySet<string>,
): boolean {
  if (value === null || isNamed(path, listed)) return true
  const inner = entriesOf(value)
  return (
    inner.length > 0 &&
    inner.every(([step, entry]) => isListedInside([...path, step], entry, listed))
  )
}

function isNamed(path: readonly string[], listed: ReadonlySet<string>): boolean {
  const names = path.filter((step) => !/^\d+$/.test(step))
  return (
    listed.has(path.reduce<JsonPointer>(pointerTo, '')) ||
    listed.has(path.join('.')) ||
    (names.length === path.length ? false : listed.has(names.join('.')))
  )
}

function entriesOf(value: JsonValue): readonly (readonly [string, JsonValue])[] {
  if (isJsonArray(value)) return value.map((entry, index) => [String(index), entry])
  return isJsonObject(value) ? Object.entries(value) : []
}

function withoutTag(name: string): string {
  const tag = name.indexOf('#')
  return tag > 0 ? name.slice(0, tag) : name
}

/** The value that a path leads to; undefined where there is none. */
export function valueAtPath(root: JsonObject, path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, step) => {
    if (isJsonArray(value)) return value[Number(step)]
    return isJsonObject(value) ? memberOf(value, step) : undefined
  }, root)
}
