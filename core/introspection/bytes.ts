const encoder = new TextEncoder()
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function utf8Bytes(text: string): Uint8Array {
  return encoder.encode(text)
}

/** The text of UTF-8 bytes; a byte order mark stays, U+FFFD stands where the bytes are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string {
  return lenient.decode(bytes)
}

/** One character a byte, U+0000 to U+00FF: what `btoa` takes, and what reading UTF-8 as Latin-1 gives. */
export function binaryText(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return pieces.join('')
}

/** The base64 form of a text's UTF-8 bytes, with padding. @see RFC 4648 section 4 */
export function base64Of(text: string): string {
  return btoa(binaryText(utf8Bytes(text)))
}
