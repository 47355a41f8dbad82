import { escapeControls } from '../core/report/escape-controls.ts'

/** A value as JSON of several lines, in which no character can steer a terminal: those are escaped as JSON escapes. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return text.replaceAll(/[^\n -~]/gu, (character) =>
    escapeControls(character) === character ? character : escapeUnits(character),
  )
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16)
    return `\\u${unit.padStart(4, '0')}`
  }).join('')
}
