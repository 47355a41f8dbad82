import { LoupeError } from '../core/errors.ts'
import { rules } from '../core/findings/catalogue.ts'
import { type Profile, type Silence, silenceSchema } from '../core/profile/profile.ts'
import { escapeControls } from '../core/report/escape-controls.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import { exitCodes } from './exit-code.ts'
import { findProfile } from './find-profile.ts'
import type { Terminal } from './terminal.ts'

/** Which findings are set aside: of a rule, everywhere or at one place as reports say it (`answer /email`). */
export interface SilenceOptions {
  readonly reason: string
  readonly at?: string
}

type Profiles = Pick<ProfileService, 'list' | 'save'>

/** Sets the findings of a rule aside for a profile. Returns the exit code; throws `profile-unknown`, `input-invalid`. */
export async function silenceRule(
  profiles: Profiles,
  terminal: Terminal,
  [name, rule]: readonly [name: string, rule: string],
  options: SilenceOptions,
): Promise<number> {
  const profile = await findProfile(profiles, name)
  const silence = readSilence(rule, options)
  await saveSilences(profiles, profile, [...profile.silenced, silence])
  terminal.print(escapeControls(`“${profile.name}” no longer hears ${sayReach(silence)}.`))
  return exitCodes.fine
}

/** Hears a rule again, everywhere or at one place. Returns the exit code; throws `profile-unknown`, `input-invalid`. */
export async function hearRule(
  profiles: Profiles,
  terminal: Terminal,
  [name, rule]: readonly [name: string, rule: string],
  { at }: { readonly at?: string },
): Promise<number> {
  const profile = await findProfile(profiles, name)
  const wanted = rule.toUpperCase()
  const left = profile.silenced.filter(
    (one) => one.rule !== wanted || (at !== undefined && one.where !== at),
  )
  if (left.length === profile.silenced.length) {
    throw new LoupeError(
      'input-invalid',
      `“${profile.name}” silences no such thing. It silences: ${profile.silenced.map(sayReach).join('; ') || 'nothing'}.`,
    )
  }
  await saveSilences(profiles, profile, left)
  terminal.print(escapeControls(`“${profile.name}” hears ${wanted} again.`))
  return exitCodes.fine
}

function readSilence(rule: string, { reason, at }: SilenceOptions): Silence {
  const wanted = rule.toUpperCase()
  if (!rules.some(({ id }) => id === wanted)) {
    throw new LoupeError(
      'input-invalid',
      `There is no rule “${rule}”. Reports name rules like PII-02; docs/rules.md lists them.`,
    )
  }
  const read = silenceSchema.safeParse({ rule: wanted, where: at ?? null, reason })
  if (read.success) return read.data
  throw new LoupeError('input-invalid', 'Give a reason of 1 to 1000 characters with --reason.')
}

async function saveSilences(
  profiles: Profiles,
  profile: Profile,
  silenced: readonly Silence[],
): Promise<void> {
  await profiles.save({ draft: { ...profile, silenced }, secret: null })
}

/** What is silenced, and where. */
export function sayReach({ rule, where }: Silence): string {
  return where === null ? `${rule} anywhere` : `${rule} at ${where}`
}
