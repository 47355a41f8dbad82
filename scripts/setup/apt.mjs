// @ts-check
/** @typedef {'window' | 'display' | 'unzip' | 'keyring' | 'tools'} Need What a system library is needed for. */
/** @typedef {{ name: string, also: string[], need: Need }} Library `also`: other names of the same. */

/** @type {readonly Library[]} */
export const libraries = Object.freeze([
  { name: 'xvfb', also: [], need: 'display' },
  { name: 'xauth', also: [], need: 'display' },
  { name: 'libgtk-3-0', also: ['libgtk-3-0t64'], need: 'window' },
  { name: 'libnss3', also: [], need: 'window' },
  { name: 'libasound2', also: ['libasound2t64'], need: 'window' },
  { name: 'libgbm1', also: [], need: 'window' },
  { name: 'unzip', also: [], need: 'unzip' },
  { name: 'gnome-keyring', also: [], need: 'keyring' },
  { name: 'dbus', also: [], need: 'keyring' },
  { name: 'libsecret-tools', also: [], need: 'keyring' },
  // gdbus, which the keychain tests talk to the keyring with.
  { name: 'libglib2.0-bin', also: [], need: 'keyring' },
  // Programs that the tests hold our own work against.
  { name: 'curl', also: [], need: 'tools' },
  { name: 'openssl', also: [], need: 'tools' },
])

/** Every name under which dpkg may know one of the libraries. */
export const packageNames = Object.freeze(libraries.flatMap(({ name, also }) => [name, ...also]))

/**
 * The libraries that dpkg does not have.
 * @param {string} dpkg what `dpkg-query -W -f='${Package} ${db:Status-Status}\n'` printed
 * @returns {Library[]}
 */
export function missingLibraries(dpkg) {
  const lines = dpkg.split('\n').map((line) => line.trim().split(' '))
  const installed = new Set(
    lines.filter(([, status]) => status === 'installed').map(([name]) => name),
  )
  return libraries.filter(({ name, also }) => ![name, ...also].some((one) => installed.has(one)))
}

/**
 * The names to install: the newer (t64) name where this distribution has it.
 * @param {readonly Library[]} missing
 * @param {ReadonlySet<string>} available names that apt knows
 */
export function namesToInstall(missing, available) {
  return missing.map(({ name, also }) => also.find((one) => available.has(one)) ?? name)
}

/** The arguments of the apt-get call that makes the lists of packages current. */
export const aptUpdate = Object.freeze(['update', '-q'])

/**
 * The arguments of the apt-get call that installs.
 * @param {readonly string[]} names
 */
export function aptInstall(names) {
  return ['install', '-y', '-q', '--no-install-recommends', ...names]
}

/**
 * The command that a person without root rights types.
 * @param {readonly string[]} names
 */
export function aptCommand(names) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
}
