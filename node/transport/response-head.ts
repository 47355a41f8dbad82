import { isUtf8 } from 'node:buffer'
import type { HeaderLine } from '../../core/introspection/evidence.ts'

/** Text of a header or a status line: UTF-8 where it is, Latin-1 else. */
export function headText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString(isUtf8(bytes) ? 'utf8' : 'latin1')
}

/** Header lines in order, with duplicates, of undici's raw list (name, value, name, value …). */
export function headerLines(raw: unknown): readonly HeaderLine[] {
  if (!Array.isArray(raw)) throw new TypeError('undici gave no raw headers')
  const texts = raw.map((bytes: unknown) => {
    if (bytes instanceof Uint8Array) return headText(bytes)
    throw new TypeError('undici gave a header that is not bytes')
  })
  return texts.flatMap((text, at): readonly HeaderLine[] =>
    at % 2 === 0 ? [[text, texts[at + 1] ?? '']] : [],
  )
}

/**
 * The reason phrase as it arrived, of the bytes that came before the body (undici decodes it wrongly
 * where it is not UTF-8, and loses a part where it is split). Interim responses (1xx) are skipped.
 */
export function reasonPhrase(head: Uint8Array): string {
  const phrase = /^HTTP\/1\.\d \d{3} ?([^\r\n]*)/.exec(finalHead(head))?.[1] ?? ''
  return headText(Buffer.from(phrase, 'latin1'))
}

/** How many of these bytes stand before the body, interim responses included; null where its begin is not among them. */
export function headLengthOf(head: Uint8Array): number | null {
  const final = finalHead(head)
  const end = /\r?\n\r?\n/.exec(final)
  return end === null ? null : head.length - final.length + end.index + end[0].length
}

/** Latin-1, from the status line of the final response on. */
function finalHead(head: Uint8Array): string {
  let text = Buffer.from(head).toString('latin1')
  for (;;) {
    const interim = /^HTTP\/1\.\d 1\d\d[\s\S]*?\r?\n\r?\n/.exec(text)
    if (interim === null) return text
    text = text.slice(interim[0].length)
  }
}
