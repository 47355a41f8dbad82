import { LoupeError } from '../core/errors.ts'
import type { Profile } from '../core/profile/profile.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'

/** The profile of that name, as typed or but for its case. Throws `profile-unknown`, naming those there are. */
export async function findProfile(
  profiles: Pick<ProfileService, 'list'>,
  name: string,
): Promise<Profile> {
  const all = (await profiles.list()).profiles.map(({ profile }) => profile)
  const found =
    all.find((profile) => profile.name === name) ??
    all.find((profile) => profile.name.toLowerCase() === name.trim().toLowerCase())
  if (found !== undefined) return found
  const known = all.map((profile) => `“${profile.name}”`).join(', ')
  throw new LoupeError(
    'profile-unknown',
    all.length === 0
      ? `There is no profile “${name}”, and none at all yet. Make one with: token-loupe profiles add`
      : `There is no profile “${name}”. There are: ${known}.`,
  )
}
