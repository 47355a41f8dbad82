import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../../core/json.ts'
import { decodeBase64Url } from '../../core/token/base64url.ts'
import type { TokenStatusCheck } from '../../core/token/token-checks.ts'

/** A Status List Token that was read, and the place in it that is asked about. */
export interface StatusListQuestion {
  readonly header: JsonObject | null
  readonly claims: JsonObject | null
  /** Where the list was fetched: `uri` of the token’s `status_list`. */
  readonly uri: string
  readonly index: number
  /** Epoch milliseconds. */
  readonly now: number
}

/** The status at the index, or why there is none. */
export type StatusListReading = Pick<TokenStatusCheck, 'value' | 'meaning' | 'problem'>

/** Bytes that a list may inflate to: more than a hundred million tokens of one bit. */
const largestListBytes = 16_777_216
const inflateBytes = promisify(inflate)

/**
 * Looks a token's status up in a Status List Token whose signature is judged elsewhere. Never throws for what a server
 * sent; a list that inflates too far is given up.
 * @see draft-ietf-oauth-status-list section 8.3
 */
export async function checkStatusList(question: StatusListQuestion): Promise<StatusListReading> {
  const { header, claims, index } = question
  if (claims === null) return failed('It is no JWT whose claims can be read.')
  const fault = headerFault(header) ?? claimsFault(claims, question)
  if (fault !== null) return failed(fault)
  const list = memberOf(claims, 'status_list')
  if (!isJsonObject(list)) return failed('It has no claim status_list that is an object.')
  const bits = memberOf(list, 'bits')
  if (!isBits(bits)) return failed('The bits of the list are not 1, 2, 4 or 8.')
  const bytes = await inflateList(memberOf(list, 'lst'))
  if (typeof bytes === 'string') return failed(bytes)
  return statusAt(bytes, bits, index)
}

/** @see draft-ietf-oauth-status-list section 5.1 */
function headerFault(header: JsonObject | null): string | null {
  const typ = header === null ? undefined : memberOf(header, 'typ')
  const name = typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : null
  return name === 'statuslist+jwt'
    ? null
    : 'It is no Status List Token: its typ is not statuslist+jwt.'
}

function claimsFault(claims: JsonObject, { uri, now }: StatusListQuestion): string | null {
  const [iat, exp, ttl] = ['iat', 'exp', 'ttl'].map((name) => memberOf(claims, name))
  if (memberOf(claims, 'sub') !== uri) {
    return 'Its sub is not the address that the token names, so it is another list.'
  }
  if (typeof iat !== 'number') return 'It has no iat that is a number.'
  if (exp !== undefined && typeof exp !== 'number') return 'Its exp is not a number.'
  if (exp !== undefined && exp * 1000 <= now)
    return 'It has expired (exp), so it says nothing any more.'
  if (ttl !== undefined && !(typeof ttl === 'number' && ttl > 0)) {
    return 'Its ttl is not a positive number.'
  }
  return null
}

function isBits(value: JsonValue | undefined): value is 1 | 2 | 4 | 8 {
  return value === 1 || value === 2 || value === 4 || value === 8
}

/** The inflated list, or what is wrong with it as a sentence. @see RFC 1950 */
async function inflateList(lst: JsonValue | undefined): Promise<Uint8Array | string> {
  const compressed = typeof lst === 'string' ? decodeBase64Url(lst) : null
  if (compressed === null) return 'The list (lst) is not base64url.'
  try {
    return await inflateBytes(compressed.bytes, { maxOutputLength: largestListBytes })
  } catch (error) {
    return error instanceof RangeError
      ? 'The list inflates to more than 16 MiB, so it was given up.'
      : 'The list (lst) is not compressed with ZLIB, or is damaged.'
  }
}

/** Statuses fill a byte from its least significant bit. @see draft-ietf-oauth-status-list section 4.1 */
function statusAt(bytes: Uint8Array, bits: 1 | 2 | 4 | 8, index: number): StatusListReading {
  const perByte = 8 / bits
  const byte = bytes[Math.floor(index / perByte)]
  if (byte === undefined) {
    return failed(
      `The list holds ${bytes.length * perByte} statuses, and index ${index} is beyond it.`,
    )
  }
  const value = (byte >> ((index % perByte) * bits)) & ((1 << bits) - 1)
  return { value, meaning: meaningOf(value), problem: null }
}

/** @see draft-ietf-oauth-status-list section 7.1 */
function meaningOf(value: number): string | null {
  const registered = ['VALID', 'INVALID', 'SUSPENDED'][value]
  if (registered !== undefined) return registered
  return value === 3 || (value >= 0x0c && value <= 0x0f) ? 'application-specific' : null
}

function failed(problem: string): StatusListReading {
  return { value: null, meaning: null, problem }
}
