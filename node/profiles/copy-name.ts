import { sameName } from '../../core/profile/check-profile.ts'

/** Characters that a profile's name may have. */
const longestName = 200

/** The name of a duplicate: “… copy”, then “… copy 2” and so on. */
export function copyName(name: string, taken: readonly string[]): string {
  const base = name.replace(/ copy(?: \d+)?$/, '')
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? ' copy' : ` copy ${number}`
    const candidate = `${base.slice(0, longestName - suffix.length)}${suffix}`
    if (!taken.some((other) => sameName(other, candidate))) return candidate
  }
}
