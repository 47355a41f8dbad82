import type { Silence } from '../profile/profile.ts'
import type { RatedHit } from './causes.ts'
import { sayPlace } from './say-place.ts'

/** Hits that are told, and those that a profile set aside, by the reason that it gives. */
export interface SplitHits {
  readonly heard: readonly RatedHit[]
  readonly silenced: readonly { readonly reason: string; readonly hits: readonly RatedHit[] }[]
}

/**
 * Sets aside the hits that a profile silences: those of a rule, everywhere or where each of their places is one that
 * is silenced. A hit that stands for other rules as well goes by its own rule.
 */
export function applySilences(hits: readonly RatedHit[], silences: readonly Silence[]): SplitHits {
  if (silences.length === 0) return { heard: hits, silenced: [] }
  const byReason = new Map<string, RatedHit[]>()
  const heard = hits.filter((rated) => {
    const silence = silenceOf(rated, silences)
    if (silence === null) return true
    byReason.set(silence.reason, [...(byReason.get(silence.reason) ?? []), rated])
    return false
  })
  return { heard, silenced: [...byReason].map(([reason, quiet]) => ({ reason, hits: quiet })) }
}

function silenceOf({ rule, hit }: RatedHit, silences: readonly Silence[]): Silence | null {
  const own = silences.filter((silence) => silence.rule === rule.id)
  const everywhere = own.find(({ where }) => where === null)
  if (everywhere !== undefined || own.length === 0 || hit.where.length === 0) {
    return everywhere ?? null
  }
  const covering = hit.where.map((place) => {
    const said = sayPlace(place)
    return own.find(({ where }) => where === said)
  })
  return covering.every((silence) => silence !== undefined) ? (covering[0] ?? null) : null
}
