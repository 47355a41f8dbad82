/** The lines of a text that hold something, each once. */
export function linesOf(text: string): string[] {
  return unique(text.split('\n').map((line) => line.trim()))
}

/** The words of a text, each once. */
export function wordsOf(text: string): string[] {
  return unique(text.split(/\s+/))
}

/** Whole seconds; NaN, which no save accepts, for a text that is no such number. */
export function secondsOf(text: string): number {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN
}

function unique(parts: readonly string[]): string[] {
  return [...new Set(parts)].filter((part) => part !== '')
}
