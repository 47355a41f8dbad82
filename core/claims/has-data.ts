import { marks } from '../introspection/marks.ts'
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, memberOf } from '../json.ts'

const markTexts: ReadonlySet<string> = new Set(Object.values(marks))

/**
 * Whether there is any data in a value: not in null, blank text, an empty list or object, or a mark
 * of the app; in `true` and `false` only where `flags` says so.
 */
export function hasData(value: JsonValue, flags: boolean | undefined = false): boolean {
  if (typeof value === 'string') return value.trim() !== '' && !markTexts.has(value)
  if (typeof value === 'number') return true
  if (typeof value === 'boolean') return flags
  if (isJsonArray(value)) return value.some((entry) => hasData(entry, flags))
  return isJsonObject(value) && Object.values(value).some((entry) => hasData(entry, flags))
}

const requestWords = new Set(['essential', 'value', 'values', 'purpose', 'max_age'])

/**
 * Whether `verified_claims` holds data of a person: with null or a constraint (`essential`, `value`,
 * `max_age` …) in place of every claim it only says what may be asked for.
 * @see OpenID Identity Assurance
 */
export function hasVerifiedData(value: JsonValue): boolean {
  if (isJsonArray(value)) return value.some(hasVerifiedData)
  if (!isJsonObject(value)) return false
  const verification = memberOf(value, 'verification')
  const evidence = isJsonObject(verification) ? memberOf(verification, 'evidence') : undefined
  return tells(memberOf(value, 'claims')) || tellsOfDocument(evidence)
}

function tells(claims: JsonValue | undefined): boolean {
  if (!isJsonObject(claims)) return false
  return Object.values(claims).some((claim) => hasData(claim, true) && !isRequest(claim))
}

function isRequest(claim: JsonValue): boolean {
  if (!isJsonObject(claim)) return false
  return Object.keys(claim).every((name) => requestWords.has(name))
}

/** Evidence that names a document, a record or its holder; its type and its issuer alone say nothing. */
function tellsOfDocument(evidence: JsonValue | undefined): boolean {
  if (isJsonArray(evidence)) return evidence.some(tellsOfDocument)
  if (!isJsonObject(evidence)) return false
  return Object.entries(evidence).some(([name, value]) => {
    if (/(?:^|_)(?:number|holder|owner|name|birthdate)$/.test(name) && name !== 'issuer') {
      return hasData(value) && !isRequest(value)
    }
    return name !== 'issuer' && isNested(value) && !isRequest(value) && tellsOfDocument(value)
  })
}

function isNested(value: JsonValue): value is JsonObject | readonly JsonValue[] {
  return isJsonArray(value) || isJsonObject(value)
}

/**
 * Whether an object asks for a claim instead of holding it: `{"essential": true}`.
 * @see OpenID Connect Core 1.0 section 5.5.1
 */
export function isRequestOnly(value: JsonValue): boolean {
  return isJsonObject(value) && Object.hasOwn(value, 'essential') && isRequest(value)
}
