import type { Source } from '../findings/finding.ts'

/** One of the twelve of RFC 7662, another name registered with IANA, a name known from elsewhere, or unknown. */
export type MemberKind = 'rfc7662' | 'registered' | 'known' | 'unknown'

/** What a member of an answer means, and who says so. */
export interface MemberDescription {
  readonly kind: MemberKind
  /** One sentence for people; null for an unknown name. */
  readonly meaning: string | null
  readonly source: Source | null
}

/** Names, each with its meaning. */
export type Meanings = Readonly<Record<string, string>>

/** Descriptions of one kind and source, by name. */
export function describeAll(
  kind: MemberKind,
  source: Source,
  meanings: Meanings,
): readonly (readonly [name: string, MemberDescription])[] {
  return Object.entries(meanings).map(([name, meaning]) => [name, { kind, meaning, source }])
}
