// @ts-check

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 */

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @param {unknown} lock @returns {Map<string, LockedPackage> | null} */
function packagesOf(lock) {
  if (!isRecord(lock) || !isRecord(lock['packages'])) return null
  const entries = Object.entries(lock['packages']).filter(([place]) => place !== '')
  return new Map(entries.map(([place, entry]) => [place, isRecord(entry) ? entry : {}]))
}

/**
 * Whether what npm says it installed (node_modules/.package-lock.json) is what package-lock.json
 * asks for: each package in the wanted version, none left over, none missing but optional ones.
 * @param {unknown} wanted the parsed package-lock.json
 * @param {unknown} present the parsed node_modules/.package-lock.json
 */
export function isInstalled(wanted, present) {
  const wantedPackages = packagesOf(wanted)
  const presentPackages = packagesOf(present)
  if (wantedPackages === null || presentPackages === null) return false
  for (const [place, entry] of presentPackages) {
    const locked = wantedPackages.get(place)
    if (locked?.version !== entry.version || locked?.integrity !== entry.integrity) return false
  }
  return [...wantedPackages].every(
    ([place, entry]) => presentPackages.has(place) || entry.optional === true,
  )
}
