import { parseJson } from '../introspection/parse-json.ts'
import { isJsonObject, memberOf } from '../json.ts'

/** What a reviewer knows of one inspection and no machine can see. */
export interface Review {
  /** The authorization request's `claims` parameter as JSON text; empty where it is not known. */
  readonly claimsParameter: string
  /** How the person consented, in the reviewer's words. */
  readonly consent: string
  /** The legal basis of the release, in the reviewer's words. @see RFC 9701 section 5 */
  readonly legalBasis: string
}

export const noReview: Review = { claimsParameter: '', consent: '', legalBasis: '' }

/**
 * The names of the claims that a `claims` parameter asks for at the introspection endpoint: those of its `introspection`
 * member, which is a proposal and no specification. Null where the text is no JSON object.
 * @see OpenID Connect Core 1.0 section 5.5
 */
export function claimsForIntrospection(claimsParameter: string): readonly string[] | null {
  if (claimsParameter.trim() === '') return []
  const parsed = parseJson(claimsParameter)
  if (!parsed.ok || !isJsonObject(parsed.value)) return null
  const asked = memberOf(parsed.value, 'introspection')
  return isJsonObject(asked) ? Object.keys(asked) : []
}
