import { isJsonArray, isJsonObject, type JsonObject, memberOf } from '../json.ts'

/** A key set reduced to what may travel. */
export interface PublicKeys {
  readonly keys: readonly JsonObject[]
  /** Sentences about what was left out. */
  readonly remarks: readonly string[]
}

const most = 100

/** What is said of a key set that publishes a private key. */
export const exposedKey =
  'The key set publishes a private or secret key: whoever reads it can sign as the server. It was left out here; the server must replace that key.'

/** Members that every public key may have, or one of its type. @see RFC 7517 section 4, RFC 7518 section 6, RFC 8037 section 2 */
const publicMembers = new Set(
  'kty use key_ops alg kid x5u x5c x5t x5t#S256 crv x y n e exp nbf iat iss pub'.split(' '),
)

/**
 * The public halves of the keys in a set, at most a hundred; null where it is no key set. Shared secrets (`oct`) are
 * left out, and so is every private member: what a server publishes by mistake travels no further.
 * @see RFC 7517 section 5
 */
export function publicKeysOf(keySet: JsonObject): PublicKeys | null {
  const listed = memberOf(keySet, 'keys')
  if (!isJsonArray(listed)) return null
  const keys = listed.filter(isJsonObject)
  const usable = keys.filter((key) => memberOf(key, 'kty') !== 'oct')
  return {
    keys: usable.slice(0, most).map(publicHalf),
    remarks: [
      ...(keys.some(isExposed) ? [exposedKey] : []),
      ...(usable.length > most ? [`Only the first ${most} keys were read.`] : []),
    ],
  }
}

function publicHalf(key: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(key).filter(([name]) => publicMembers.has(name)))
}

/** @see RFC 7518 sections 6.2.2, 6.3.2 and 6.4.1 */
function isExposed(key: JsonObject): boolean {
  return ['d', 'p', 'q', 'k', 'priv'].some((name) => memberOf(key, name) !== undefined)
}
