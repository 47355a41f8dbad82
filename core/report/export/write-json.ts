import { escapeControls } from '../escape-controls.ts'

/**
 * A value as JSON of several lines that every reader takes: a character that could steer a terminal or reorder text is
 * written as JSON escapes it, and half of a surrogate pair, which I-JSON forbids, as the text of its escape.
 * @see RFC 7493 section 2.1
 */
export function writeJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2)
  return `${json.replaceAll(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, unpair).replaceAll(/[^\n -~]/gu, escapeCharacter)}\n`
}

/** `JSON.stringify` writes halves of pairs, and them alone, as `\ud8…` to `\udf…`. */
function unpair(written: string): string {
  return written.startsWith(String.raw`\ud`) ? `\\${written}` : written
}

function escapeCharacter(character: string): string {
  return escapeControls(character) === character ? character : escapeUnits(character)
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16)
    return `\\u${unit.padStart(4, '0')}`
  }).join('')
}
