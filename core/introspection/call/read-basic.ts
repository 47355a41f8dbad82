import { isPlaceholder } from '../../token/placeholder.ts'
import { utf8Text } from '../bytes.ts'
import type { CallBasic } from './call.ts'

/** Longer credentials (in characters) are no credentials. */
const longest = 20_000

const unreadable: CallBasic = { clientId: null, encoding: 'broken', arrivesChanged: false }
const standIn: CallBasic = { clientId: null, encoding: 'unknown', arrivesChanged: false }

/**
 * Reads the base64 of Basic credentials, and leaves the secret behind.
 * @see RFC 7617 section 2, RFC 6749 section 2.3.1
 */
export function readBasic(credentials: string): CallBasic {
  if (credentials.length > longest) return unreadable
  if (isPlaceholder(credentials) || /[$`{}<>‹›]/.test(credentials)) return standIn
  const text = decode(credentials)
  return text?.includes(':') === true ? readUserPass(text) : unreadable
}

/** Reads `id:secret` as it is before base64; without a colon the secret is asked for later, as by `curl -u id`. */
export function readUserPass(text: string): CallBasic {
  const colon = text.indexOf(':')
  const id = colon < 0 ? text : text.slice(0, colon)
  const secret = colon < 0 ? '' : text.slice(colon + 1)
  const encoding = encodingOf([id, secret])
  const clientId = isPlaceholder(id) ? null : encoding === 'form' ? decodeForm(id) : id
  return { clientId, encoding, arrivesChanged: encoding === 'raw' && /[%+]/.test(text) }
}

function decode(base64: string): string | null {
  const text = base64
    .replace(/(?<!=)=+$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  if (!/^[A-Za-z0-9+/]+$/.test(text) || text.length % 4 === 1) return null
  const binary = atob(text)
  return utf8Text(Uint8Array.from(binary, (character) => character.charCodeAt(0)))
}

/** An id or a secret that is encoded holds nothing but what the encoding leaves, `%` with two digits, and `+`. */
function encodingOf(parts: readonly string[]): CallBasic['encoding'] {
  const known = parts.filter((part) => !isPlaceholder(part))
  if (known.some((part) => !/^(?:[\w*.~!'()+-]|%[0-9A-Fa-f]{2})*$/.test(part))) return 'raw'
  if (known.some((part) => /[%+]/.test(part))) return 'form'
  return known.length < parts.length ? 'unknown' : 'same'
}

function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
