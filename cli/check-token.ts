import { LoupeError } from '../core/errors.ts'
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../core/json.ts'
import type { Profile } from '../core/profile/profile.ts'
import type { Report } from '../core/report/report.ts'
import type { TokenSignatureCheck, TokenStatusCheck } from '../core/token/token-checks.ts'
import type { TokenChecker } from '../node/inspect/token-checker.ts'

/** Whether, and with whose keys, the token's own signature is to be checked. */
export interface VerifyWish {
  readonly profile: Profile
  readonly token: string | null
  /** True for the profile's issuer, or an issuer. */
  readonly verify: string | true
}

/**
 * Checks a token's signature with the keys of the issuer that the person named: the profile's, or another. Throws
 * `input-invalid` where there is no such issuer, or nothing to verify.
 */
export async function verifyToken(
  checker: Pick<TokenChecker, 'verify'>,
  { profile, token, verify }: VerifyWish,
  signal: AbortSignal,
): Promise<TokenSignatureCheck> {
  const issuer = verify === true ? profile.issuer : verify
  if (issuer === '') {
    throw new LoupeError(
      'input-invalid',
      `“${profile.name}” names no issuer, so it is not known whose keys to take. Name it: --verify <issuer>.`,
    )
  }
  if (token === null || !/^[\w-]+\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?$/.test(token)) {
    throw new LoupeError(
      'input-invalid',
      'Only a JWT has a signature of its own, and this token is none. Leave --verify out.',
    )
  }
  return checker.verify({ profileId: profile.id, token, issuer }, signal)
}

/** Fetches the status list that the answer, or the token, names. Null where neither names one. */
export async function fetchStatus(
  checker: Pick<TokenChecker, 'status'>,
  profile: Profile,
  report: Report,
  signal: AbortSignal,
): Promise<TokenStatusCheck | null> {
  const status = report.members.find(({ name }) => name === 'status')?.value
  const claims = report.token.decoded?.payload ?? report.checks.signature?.decrypted?.claims ?? null
  const place = listIn(status) ?? listIn(claims === null ? undefined : memberOf(claims, 'status'))
  return place === null ? null : checker.status({ profileId: profile.id, ...place }, signal)
}

interface StatusPlace {
  readonly uri: string
  readonly index: number
}

/** @see draft-ietf-oauth-status-list section 6.2 */
function listIn(status: JsonValue | undefined): StatusPlace | null {
  const list: JsonObject | JsonValue | undefined = isJsonObject(status)
    ? memberOf(status, 'status_list')
    : undefined
  if (!isJsonObject(list)) return null
  const uri = memberOf(list, 'uri')
  const index = memberOf(list, 'idx')
  if (typeof uri !== 'string' || typeof index !== 'number') return null
  return Number.isInteger(index) && index >= 0 ? { uri, index } : null
}
