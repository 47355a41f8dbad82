import { LoupeError } from '../../core/errors.ts'

const longestDetail = 200

/**
 * Turns what the keychain's library said into what the person can do. The library has one error code for
 * everything, so its sentences are told apart.
 */
export function keychainError(message: string, platform: NodeJS.Platform): LoupeError {
  if (/did not receive a reply|timed? ?out/i.test(message)) return unresponsive(platform)
  if (/not provided by any \.service files|ServiceUnknown/i.test(message)) {
    return new LoupeError('keychain-missing', noService)
  }
  if (
    /failed to connect to|could not parse server address|autolaunch|no such logon session/i.test(
      message,
    )
  ) {
    return new LoupeError('keychain-missing', noSession(platform))
  }
  if (/no result found|default keychain could not be found/i.test(message)) {
    return new LoupeError('keychain-missing', noDefault(platform))
  }
  if (
    /prompt was dismissed|\blocked\b|IsLocked|interaction is not allowed|canceled|not correct/i.test(
      message,
    )
  ) {
    return new LoupeError('keychain-locked', locked(platform))
  }
  return new LoupeError(
    'keychain-failed',
    `The keychain refused (${oneLine(message)}). Try again, or keep the profile for this session only.`,
  )
}

/** The failure of a keychain that does not answer in time. */
export function unresponsive(platform: NodeJS.Platform): LoupeError {
  return new LoupeError(
    'keychain-unresponsive',
    `The keychain does not answer. If it is asking for its password, unlock it and try again; otherwise ${restart(platform)}. Or keep the profile for this session only.`,
  )
}

/** The failure of a worker thread that cannot run, because the native module does not load. */
export function notStarted(message: string): LoupeError {
  return new LoupeError(
    'keychain-failed',
    `The part of Token Loupe that talks to the keychain could not be started (${oneLine(message)}). Install Token Loupe again, or keep the profile for this session only.`,
  )
}

const noService =
  'There is no keychain: no program of this session offers the Secret Service (org.freedesktop.secrets). Install gnome-keyring or KWallet, sign in again and try again, or keep the profile for this session only.'

function noSession(platform: NodeJS.Platform): string {
  return platform === 'linux'
    ? 'There is no keychain: this session has no D-Bus. Sign in to a desktop session, or start the program with dbus-run-session and an unlocked gnome-keyring; or keep the profile for this session only.'
    : 'There is no keychain in this sign-in session. Sign in at the screen of this computer and try again, or keep the profile for this session only.'
}

function noDefault(platform: NodeJS.Platform): string {
  return platform === 'darwin'
    ? 'There is no default keychain. Open Keychain Access, make one or reset it and try again, or keep the profile for this session only.'
    : 'The keychain has no default collection yet. Make one with Passwords and Keys (seahorse) or KWalletManager and try again, or keep the profile for this session only.'
}

function locked(platform: NodeJS.Platform): string {
  return `The keychain is locked. Unlock it ${unlockWith(platform)} and try again, or keep the profile for this session only.`
}

function unlockWith(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'with Keychain Access'
  if (platform === 'win32') return 'by signing in to Windows again'
  return 'with Passwords and Keys (seahorse) or KWalletManager'
}

function restart(platform: NodeJS.Platform): string {
  return platform === 'linux'
    ? 'sign out and in again, which restarts gnome-keyring or KWallet'
    : 'sign out and in again'
}

function oneLine(message: string): string {
  return message
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, longestDetail)
}
