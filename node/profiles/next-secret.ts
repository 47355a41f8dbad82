import { LoupeError } from '../../core/errors.ts'
import type { Profile, ProfileDraft } from '../../core/profile/profile.ts'
import { missingParts, secretNeeds } from '../../core/profile/profile-secrets.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import { keptParts, neededSecret, overlay } from './needed-secret.ts'
import { sayMissing, sayParts } from './say-parts.ts'
import { bindingAllows, bindTo, type SecretDestination } from './secret-binding.ts'
import type { StoredSecret } from './stored-secret.ts'

/** What the secret of a profile is made of when the profile is saved. */
export interface SecretChange {
  readonly draft: ProfileDraft
  /** What was there; null where nothing is. */
  readonly before: StoredSecret | null
  /** What the person hands over now. */
  readonly given: ProfileSecret
  readonly destination: SecretDestination
}

/**
 * The secret that a saved profile has: what is given replaces, what is still needed stays where it may go to the new
 * destination, the rest is dropped. Throws LoupeError `secret-missing`, `secret-bound-elsewhere`.
 */
export function nextSecret({ draft, before, given, destination }: SecretChange): StoredSecret {
  const old = before === null ? {} : stillWanted(draft, before.secret, given)
  const merged = neededSecret(draft, overlay(old, given))
  const secret = withoutStrayOptional(draft, merged, before, given, destination)
  refuseMissing(draft, secret)
  const kept = keptParts(secret, given)
  if (before !== null && kept.length > 0) {
    const verdict = bindingAllows(before.binding, destination, kept.includes('proxyPassword'))
    if (!verdict.ok) throw boundElsewhere(draft.name, sayParts(kept), verdict)
  }
  return { secret, binding: bindTo(destination) }
}

/** True where nothing of what was there is needed any more. */
export function isGivenWhole(draft: ProfileDraft, given: ProfileSecret): boolean {
  return missingParts(draft, given).length === 0
}

/** True where something that is stored could stay: a keychain that hangs is not asked for nothing. */
export function leavesOpen(draft: ProfileDraft, given: ProfileSecret): boolean {
  const mayKeepSecret = secretNeeds(draft).optional.includes('clientSecret')
  return !isGivenWhole(draft, given) || (mayKeepSecret && given.clientSecret === undefined)
}

/**
 * The stored secret as far as the profile needs it, for that destination alone. Throws LoupeError `secret-missing`,
 * `secret-bound-elsewhere`.
 */
export function secretAt(
  profile: Profile,
  stored: StoredSecret | null,
  destination: SecretDestination,
): ProfileSecret {
  const needs = secretNeeds(profile)
  if (stored === null) {
    if (needs.required.length === 0) return {}
    throw nothingUsable(profile)
  }
  const secret = neededSecret(profile, stored.secret)
  const kept = keptParts(secret, {})
  if (kept.length > 0) {
    const verdict = bindingAllows(stored.binding, destination, kept.includes('proxyPassword'))
    if (!verdict.ok) throw boundElsewhere(profile.name, sayParts(kept), verdict)
  }
  const missing = missingParts(profile, secret)
  if (missing.length === 0) return secret
  throw new LoupeError(
    'secret-missing',
    `“${profile.name}” now needs ${sayMissing(profile, secret, missing)}, and nobody gave that yet. Edit the profile and give it.`,
  )
}

/** A profile without a public encryption key has no use for the private one. */
function stillWanted(
  { answer }: ProfileDraft,
  before: ProfileSecret,
  given: ProfileSecret,
): ProfileSecret {
  if (answer.encryptionKey !== null || given.decryptionKey !== undefined) return before
  const { decryptionKey: _, ...others } = before
  return others
}

/** What nobody misses does not stand in the way of a new destination: it is dropped. */
function withoutStrayOptional(
  draft: ProfileDraft,
  secret: ProfileSecret,
  before: StoredSecret | null,
  given: ProfileSecret,
  destination: SecretDestination,
): ProfileSecret {
  const isOptional = secretNeeds(draft).optional.includes('clientSecret')
  if (!isOptional || given.clientSecret !== undefined || before === null) return secret
  if (bindingAllows(before.binding, destination, false).ok) return secret
  const { clientSecret: _, ...others } = secret
  return others
}

function refuseMissing(draft: ProfileDraft, secret: ProfileSecret): void {
  const missing = missingParts(draft, secret)
  if (missing.length === 0) return
  throw new LoupeError(
    'secret-missing',
    `Give ${sayMissing(draft, secret, missing)}: the profile needs it, and has none yet.`,
  )
}

function nothingUsable(profile: Profile): LoupeError {
  const lacking = sayMissing(profile, {}, missingParts(profile, {}))
  return new LoupeError(
    'secret-missing',
    `The keychain holds no usable secret for “${profile.name}”. Edit the profile and give ${lacking} again.`,
  )
}

function boundElsewhere(
  name: string,
  parts: string,
  { why, advice }: { readonly why: string; readonly advice: string },
): LoupeError {
  const sentences = [
    `The secret of “${name}” was not used: ${why}.`,
    ...(advice === '' ? [] : [advice]),
    `If that is intended, edit the profile and give ${parts} again.`,
  ]
  return new LoupeError('secret-bound-elsewhere', sentences.join(' '))
}
