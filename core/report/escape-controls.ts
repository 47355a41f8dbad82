/**
 * C0, DEL and C1, the bidirectional controls, line separators, invisible characters that can hide
 * or reorder text, tags, and halves of surrogate pairs. Joiners stay: names are written with them.
 */
const controls =
  /[\p{Cc}\p{Cs}\p{Bidi_C}\xad\u180e\u200b\u2028\u2029\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Whether a text holds nothing but printable ASCII: the common case, told quickly. */
const plain = /^[\x20-\x7e]*$/

/**
 * Shows every character that could steer a terminal or hide or reorder text as an escape:
 * `\n`, `\u001b`, `\u202e`. Escaping twice changes nothing more.
 */
export function escapeControls(text: string): string {
  return plain.test(text) ? text : text.replaceAll(controls, escapeOf)
}

function escapeOf(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return '\\t'
  const code = (character.codePointAt(0) ?? 0).toString(16)
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}
