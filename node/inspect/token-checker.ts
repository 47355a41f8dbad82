import type { CallInput } from '../../core/contract.ts'
import { LoupeError } from '../../core/errors.ts'
import { type JsonObject, memberOf } from '../../core/json.ts'
import type { Profile } from '../../core/profile/profile.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import type { TokenSignatureCheck, TokenStatusCheck } from '../../core/token/token-checks.ts'
import type { readJwt } from '../jose/read-jwt.ts'
import type { checkStatusList } from '../jose/status-list.ts'
import type { MetadataSource } from '../metadata/metadata-source.ts'
import type { ProfileService } from '../profiles/profile-service.ts'
import { checkJwt, type ReadJwt } from './gather-keys.ts'

/** Checks of a token that ask other places than the introspection endpoint. No credentials are sent. */
export interface TokenChecker {
  /**
   * Verifies a JWT with the keys of the issuer that the person agreed to; decrypts it first where it is a JWE and the
   * profile holds the key. Throws LoupeError `profile-unknown`, and what the keychain throws.
   */
  verify(question: VerifyQuestion, signal: AbortSignal): Promise<TokenSignatureCheck>
  /** Fetches a Token Status List and looks the token's status up. */
  status(question: StatusQuestion, signal: AbortSignal): Promise<TokenStatusCheck>
}

export type VerifyQuestion = Omit<CallInput<'token:verify'>, 'requestId'>
export type StatusQuestion = Omit<CallInput<'token:status'>, 'requestId'>

export interface TokenCheckerOptions {
  readonly profiles: Pick<ProfileService, 'load' | 'destinationOf' | 'secretFor'>
  readonly metadata: Pick<MetadataSource, 'metadataOf' | 'keysOf' | 'textOf'>
  readonly readJwt: typeof readJwt
  readonly checkStatusList: typeof checkStatusList
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** Makes a checker over the same metadata and keys that inspections use. */
export function createTokenChecker(options: TokenCheckerOptions): TokenChecker {
  const { profiles, metadata } = options

  const gather = async (profile: Profile, issuer: string, signal: AbortSignal) => {
    const cache = profile.metadata === 'offline' ? 'offline' : 'use'
    const asking = { ...profile, cache, signal } as const
    return { asking, found: await metadata.metadataOf(issuer, asking) }
  }

  const check = async (
    compact: string,
    issuer: string,
    profile: Profile,
    secret: Pick<ProfileSecret, 'decryptionKey'>,
    signal: AbortSignal,
  ) => {
    const { asking, found } = await gather(profile, issuer, signal)
    const keysOf = (url: string, refresh: boolean) =>
      metadata.keysOf(
        url,
        refresh && asking.cache === 'use' ? { ...asking, cache: 'refresh' } : asking,
      )
    const answer = { ...profile.answer, keys: { from: 'metadata' } } as const
    const question = {
      profile: { answer, issuer, metadata: 'use' } as const,
      secret: { decryptionKey: secret.decryptionKey },
      metadata: found,
    }
    return { found, ...(await checkJwt(compact, question, { readJwt: options.readJwt, keysOf })) }
  }

  return {
    async verify({ profileId, token, issuer }, signal) {
      const profile = await profiles.load(profileId)
      const secret = isEncrypted(token)
        ? await profiles.secretFor(profile, await profiles.destinationOf(profile))
        : {}
      const { found, jwt, keys } = await check(token, issuer, profile, secret, signal)
      refuseOtherIssuer(jwt.claims, issuer)
      return {
        issuer,
        metadata: found,
        keys,
        decryption: jwt.encryption?.verdict ?? null,
        verdict: jwt.signature?.verdict ?? unsigned(jwt),
        decrypted:
          jwt.encryption?.verdict.state === 'decrypted'
            ? { header: jwt.signature?.header ?? null, claims: jwt.claims }
            : null,
      }
    },
    async status({ profileId, uri, index }, signal) {
      const profile = await profiles.load(profileId)
      const asking = { ...profile, cache: 'refresh', signal } as const
      const fetched = await metadata.textOf(uri, 'application/statuslist+jwt', asking)
      const fetchedAt = options.now()
      const nothing = { uri, index, value: null, meaning: null, signature: null, fetchedAt }
      if (!fetched.ok) return { ...nothing, problem: fetched.problem }
      const issuer = profile.issuer
      const { jwt } = await check(fetched.text.trim(), issuer, profile, {}, signal)
      const reading = await options.checkStatusList({
        claims: jwt.claims,
        header: jwt.signature?.header ?? null,
        uri,
        index,
        now: fetchedAt,
      })
      return { ...nothing, ...reading, signature: jwt.signature?.verdict ?? null }
    },
  }
}

function isEncrypted(token: string): boolean {
  return token.split('.', 6).length === 5
}

/** The person agreed to one issuer; keys of another say nothing of this token. */
function refuseOtherIssuer(claims: JsonObject | null, issuer: string): void {
  const named = claims === null ? undefined : memberOf(claims, 'iss')
  if (typeof named !== 'string' || named === issuer) return
  throw new LoupeError(
    'input-invalid',
    'The token names another issuer than the one whose keys were to be taken. Check the token’s iss, and ask again.',
  )
}

function unsigned(jwt: ReadJwt): TokenSignatureCheck['verdict'] {
  const detail = jwt.problems.join(' ') || 'It holds no signature that could be reached.'
  return { state: 'not-checked', why: 'malformed', detail }
}
