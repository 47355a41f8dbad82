import { z } from 'zod'
import { type Profile, storedProfileSchema } from '../../core/profile/profile.ts'

/**
 * An id whose keychain item may lie there without a profile: a save or a removal has begun, and is not
 * known to have ended.
 */
export interface UnsettledSecret {
  readonly id: string
  /** Epoch milliseconds. */
  readonly since: number
}

/** What the profile file holds. It never holds a secret. */
export interface StoredProfiles {
  readonly profiles: readonly Profile[]
  readonly unsettled: readonly UnsettledSecret[]
}

/** What a text that should be a profile file is. */
export type ProfileFileReading =
  | {
      readonly type: 'good'
      readonly stored: StoredProfiles
      /** Names, or places, of the profiles that cannot be read. */
      readonly broken: readonly string[]
    }
  | { readonly type: 'damaged' }
  | { readonly type: 'newer'; readonly version: number }

export const noProfiles: StoredProfiles = { profiles: [], unsettled: [] }

const format = 'token-loupe-profiles'
const version = 1

const envelopeSchema = z.object({ format: z.literal(format), version: z.number().int().min(1) })
const unsettledSchema = z.object({ id: z.uuid(), since: z.number() })
const contentSchema = z.object({
  profiles: z.array(z.unknown()),
  unsettled: z.array(unsettledSchema).default([]).catch([]),
})
const namedSchema = z.object({ name: z.string() })

/** Writes the file's text, readable for people who look into it. */
export function writeProfileFile({ profiles, unsettled }: StoredProfiles): string {
  const content = unsettled.length === 0 ? { profiles } : { profiles, unsettled }
  return `${JSON.stringify({ format, version, ...content }, null, 2)}\n`
}

/** Reads the file's text: a profile that is broken does not take the others with it. */
export function readProfileFile(text: string): ProfileFileReading {
  const json = parseJson(text)
  const envelope = envelopeSchema.safeParse(json)
  if (!envelope.success) return { type: 'damaged' }
  if (envelope.data.version > version) return { type: 'newer', version: envelope.data.version }
  const content = contentSchema.safeParse(json)
  if (!content.success) return { type: 'damaged' }
  return { type: 'good', ...sortOut(content.data.profiles, content.data.unsettled) }
}

function sortOut(
  candidates: readonly unknown[],
  unsettled: readonly UnsettledSecret[],
): { stored: StoredProfiles; broken: readonly string[] } {
  const profiles: Profile[] = []
  const broken: string[] = []
  for (const [index, candidate] of candidates.entries()) {
    const parsed = storedProfileSchema.safeParse(candidate)
    const twin = profiles.some(({ id }) => id === parsed.data?.id)
    if (parsed.success && !twin) profiles.push(parsed.data)
    else broken.push(nameOf(candidate, index))
  }
  return { stored: { profiles, unsettled }, broken }
}

function nameOf(candidate: unknown, index: number): string {
  const named = namedSchema.safeParse(candidate)
  return named.success ? `“${named.data.name.slice(0, 200)}”` : `number ${index + 1}`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
