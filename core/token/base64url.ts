/** What a base64url text decodes to, and whether it kept to the alphabet without padding. */
export interface DecodedBase64Url {
  readonly bytes: Uint8Array
  /** False where padding or the characters `+` and `/` of plain base64 stood in it. */
  readonly strict: boolean
}

/** Decodes base64url, and plain base64 too, which some servers write. Null for anything else. @see RFC 7515 appendix C */
export function decodeBase64Url(text: string): DecodedBase64Url | null {
  const body = text.endsWith('==')
    ? text.slice(0, -2)
    : text.endsWith('=')
      ? text.slice(0, -1)
      : text
  if (!/^[A-Za-z0-9_+/-]*$/.test(body) || !isWhole(body, text)) return null
  const binary = atob(body.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return { bytes, strict: body === text && !/[+/]/.test(text) }
}

/** One character alone can not end a text, and padding has to fill up four. */
function isWhole(body: string, text: string): boolean {
  return body.length % 4 !== 1 && (body === text || text.length % 4 === 0)
}

/** The base64url form of bytes, without padding. @see RFC 7515 appendix C */
export function encodeBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
