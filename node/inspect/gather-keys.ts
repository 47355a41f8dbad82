import type { JwtAnswer } from '../../core/introspection/jwt-answer.ts'
import { type JsonObject, memberOf } from '../../core/json.ts'
import type { GatheredKeys, GatheredMetadata } from '../../core/metadata/gathered.ts'
import type { Profile } from '../../core/profile/profile.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import type { readJwt } from '../jose/read-jwt.ts'

/** A JWT without where it stood. */
export type ReadJwt = Omit<JwtAnswer, 'place'>

/** A JWT as it was read, and the key set it was checked with; null where none was wanted. */
export interface CheckedJwt {
  readonly jwt: ReadJwt
  readonly keys: GatheredKeys | null
}

/** What checking a JWT needs: how to read it, and how to come by keys. */
export interface KeyParts {
  readonly readJwt: typeof readJwt
  /** `refresh` asks the server whatever the cache holds. */
  readonly keysOf: (url: string, refresh: boolean) => Promise<GatheredKeys>
}

/** Who checks, and where keys may come from. */
export interface KeyQuestion {
  readonly profile: Pick<Profile, 'answer' | 'issuer' | 'metadata'>
  readonly secret: Pick<ProfileSecret, 'clientSecret' | 'decryptionKey'>
  readonly metadata: GatheredMetadata | null
}

/** Most bytes that a compressed content may grow to. */
const maxInflatedBytes = 4_194_304

/**
 * Decrypts and verifies a JWT. A key set is fetched only when the JWT wants one, and once more where no key of a set
 * fits, since servers change keys.
 * @see OpenID Connect Core 1.0 section 10.1.1
 */
export async function checkJwt(
  compact: string,
  question: KeyQuestion,
  { readJwt: read, keysOf }: KeyParts,
): Promise<CheckedJwt> {
  const { profile, secret, metadata } = question
  const chosen = profile.answer.keys
  const place = chosen.from === 'pinned' ? null : keySetPlace(profile, metadata)
  const base = {
    compact,
    clientSecret: secret.clientSecret,
    pinned: chosen.from === 'pinned' ? chosen.key : null,
    decryptionKey: secret.decryptionKey,
    maxInflatedBytes,
  }
  const readWith = (keys: readonly JsonObject[] | null, keysProblem: string | null) =>
    read({ ...base, keys, keysProblem })
  const unaided = await readUnlessEncrypted()
  if (place?.url == null || (unaided !== null && uncheckedReason(unaided) !== 'no-keys')) {
    return { jwt: unaided ?? (await readWith(null, place?.problem ?? null)), keys: null }
  }
  const keys = await keysOf(place.url, false)
  const jwt = await readWith(usable(keys), keys.problem)
  if (uncheckedReason(jwt) !== 'no-fitting-key') return { jwt, keys }
  const fresh = await keysOf(place.url, true)
  if (fresh.problem !== null) return { jwt, keys }
  return { jwt: await readWith(usable(fresh), null), keys: { ...fresh, refetched: true } }

  /** Decrypting costs most of the time, so that an encrypted one is read once, with the keys at hand. */
  async function readUnlessEncrypted(): Promise<ReadJwt | null> {
    const wantsKeysAnyway = !profile.answer.signedResponseAlg.startsWith('HS')
    return compact.split('.', 6).length === 5 && wantsKeysAnyway
      ? null
      : readWith(null, place?.problem ?? null)
  }
}

function usable({ keys }: GatheredKeys): readonly JsonObject[] | null {
  return keys.length === 0 ? null : keys
}

interface KeySetPlace {
  readonly url: string | null
  /** Why there is no key set, as a sentence. */
  readonly problem: string | null
}

function keySetPlace(
  { answer, issuer, metadata: use }: KeyQuestion['profile'],
  metadata: GatheredMetadata | null,
): KeySetPlace {
  if (answer.keys.from === 'jwks-url') return { url: answer.keys.url, problem: null }
  if (issuer === '') {
    return lacking('The profile names no issuer, so it is not known whose keys to take.')
  }
  if (use === 'off') return lacking('The profile does not use metadata, so no keys are known.')
  if (metadata?.document == null) {
    return lacking('No metadata of the issuer was found, so no keys are known.')
  }
  return placeIn(metadata.document, issuer)
}

/** Metadata of another issuer must not be used. @see RFC 8414 section 3.3 */
function placeIn(document: JsonObject, issuer: string): KeySetPlace {
  if (memberOf(document, 'issuer') !== issuer) {
    return lacking('The metadata names another issuer than the profile, so its keys are not used.')
  }
  const url = memberOf(document, 'jwks_uri')
  return typeof url === 'string'
    ? { url, problem: null }
    : lacking('The issuer’s metadata names no jwks_uri, so no keys are known.')
}

function lacking(problem: string): KeySetPlace {
  return { url: null, problem }
}

function uncheckedReason({ signature }: ReadJwt): string | null {
  return signature?.verdict.state === 'not-checked' ? signature.verdict.why : null
}
