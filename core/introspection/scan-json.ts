import { type JsonPointer, pointerTo } from '../json.ts'

/** What can be seen of a JSON text without parsing it. */
export interface JsonScan {
  /** True where arrays and objects nest deeper than `deepest`: the text is not parsed then. */
  readonly tooDeep: boolean
  /** True where it holds more values than `mostValues`: it is not parsed then either. */
  readonly tooMany: boolean
  /** Pointers to members whose name occurs more than once in one object, each once; at most 100. */
  readonly duplicates: readonly JsonPointer[]
}

/** How deep arrays and objects may nest: far beyond any real answer, far below any stack's end. */
export const deepest = 200

/** How many values may stand in arrays and objects: far beyond any real answer, few enough to explain each. */
export const mostValues = 100_000

const mostDuplicates = 100

interface Level {
  readonly names: Set<string> | null
  readonly repeated: Set<string>
  step: string | number
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const colon = 0x3a
const openArray = 0x5b
const closeArray = 0x5d
const openObject = 0x7b
const closeObject = 0x7d

/**
 * Walks once over a JSON text and looks for what `JSON.parse` keeps to itself. What it says counts
 * only where the text is JSON; it ends on every other text as well.
 * @see RFC 8259 section 4
 */
export function scanJson(text: string): JsonScan {
  const levels: Level[] = []
  const duplicates: JsonPointer[] = []
  let level: Level | undefined
  let name: string | null = null
  let values = 0
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case quote: {
        const end = endOfString(text, at)
        if (level?.names) name = text.slice(at, end + 1)
        at = end
        break
      }
      case colon:
        if (level?.names && name !== null) noteName(levels, level, nameOf(name), duplicates)
        name = null
        break
      case comma:
        if (typeof level?.step === 'number') level.step += 1
        name = null
        values += 1
        if (values > mostValues) return { tooDeep: false, tooMany: true, duplicates }
        break
      case openArray:
      case openObject:
        if (levels.length >= deepest) return { tooDeep: true, tooMany: false, duplicates }
        level = newLevel(text.charCodeAt(at) === openObject)
        levels.push(level)
        name = null
        values += 1
        break
      case closeArray:
      case closeObject:
        levels.pop()
        level = levels.at(-1)
        name = null
        break
    }
  }
  return { tooDeep: false, tooMany: false, duplicates }
}

/** The place of the closing quote of the string that opens at `start`; the text's end without one. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === backslash) at += 1
    else if (code === quote) return at
  }
  return text.length
}

/** The name that a quoted JSON string writes; the raw text where it is no JSON string. */
export function nameOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1)
  try {
    const name: unknown = JSON.parse(quoted)
    return typeof name === 'string' ? name : quoted
  } catch {
    return quoted
  }
}

function newLevel(isObject: boolean): Level {
  return { names: isObject ? new Set() : null, repeated: new Set(), step: isObject ? '' : 0 }
}

function noteName(
  levels: readonly Level[],
  level: Level,
  name: string,
  duplicates: JsonPointer[],
): void {
  level.step = name
  if (level.names === null) return
  if (!level.names.has(name)) {
    level.names.add(name)
    return
  }
  if (level.repeated.has(name) || duplicates.length >= mostDuplicates) return
  level.repeated.add(name)
  duplicates.push(levels.reduce((pointer, { step }) => pointerTo(pointer, step), ''))
}
