/** Which characters a text has, seen in one pass, so that a detector runs only where its value can be. */
export interface TextFacts {
  /** The text, or its beginning where it is a long one. */
  readonly text: string
  /** The length of the whole text, in UTF-16 units. */
  readonly whole: number
  readonly digits: number
  /** ASCII letters. */
  readonly letters: number
  /** The `marks` that occur, as bits. */
  readonly marks: number
}

/** The bits of `TextFacts.marks`. */
export const marks = {
  at: 1,
  colon: 2,
  dot: 4,
  comma: 8,
  equals: 16,
  space: 32,
  backslash: 64,
  star: 128,
  plus: 256,
  slash: 512,
  hyphen: 1024,
  other: 2048,
} as const

const digit = 1 << 20
const letter = 1 << 21

const classes = new Uint32Array(128).fill(marks.other)
for (let code = 48; code <= 57; code += 1) classes[code] = digit
for (let code = 65; code <= 90; code += 1) {
  classes[code] = letter
  classes[code + 32] = letter
}
for (const [character, bit] of [
  ['@', marks.at],
  [':', marks.colon],
  ['.', marks.dot],
  [',', marks.comma],
  ['=', marks.equals],
  [' ', marks.space],
  ['\\', marks.backslash],
  ['*', marks.star],
  ['+', marks.plus],
  ['/', marks.slash],
  ['-', marks.hyphen],
] as const) {
  classes[character.charCodeAt(0)] = bit
}

/** Gathers the facts of a text, or of its beginning where it is longer than `longest`. */
export function factsOf(given: string, longest: number): TextFacts {
  const text = given.length > longest ? given.slice(0, longest) : given
  let digits = 0
  let letters = 0
  let seen = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const bits = code < 128 ? (classes[code] ?? 0) : marks.other
    if (bits === digit) digits += 1
    else if (bits === letter) letters += 1
    else seen |= bits
  }
  return { text, whole: given.length, digits, letters, marks: seen }
}

/** Whether a text has all of these marks. */
export function hasMarks(facts: TextFacts, wanted: number): boolean {
  return (facts.marks & wanted) === wanted
}

/** Whether a text can have words of its own round a value: letters, and something that parts them from it. */
export function hasWords({ letters, marks: seen }: TextFacts): boolean {
  return letters > 1 && (seen & (marks.space | marks.equals | marks.colon | marks.other)) !== 0
}
