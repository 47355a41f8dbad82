import { isDigit, isLetter, isWordCharacter } from '../characters.ts'

/** Letters and digits of a text with the shape they have. */
export interface Shaped {
  readonly shape: string
  readonly start: number
  readonly end: number
}

/** The longest shape that a rule has, and the most groups of letters and digits in one. */
const longestShape = 24
const mostGroups = 7

/** Marks between groups of one number. */
const joiners = ' -./+'

/**
 * Hands on every run of groups that could be one number: with no more than one mark between two groups, and nothing of
 * the same word before or behind it. Digits that stand beside digits, a blank between, belong together.
 */
export function eachShape(text: string, use: (shaped: Shaped) => void): void {
  let index = 0
  while (index < text.length) {
    if (!isWordCharacter(text.charCodeAt(index))) {
      index += 1
      continue
    }
    const end = wordEnd(text, index)
    if (end - index <= longestShape && !isPartBefore(text, index)) growShape(text, index, use)
    index = end
  }
}

function growShape(text: string, start: number, use: (shaped: Shaped) => void): void {
  let shape = ''
  let from = start
  let hasDigit = false
  for (let group = 0; group < mostGroups; group += 1) {
    const end = wordEnd(text, from)
    if (end - start > longestShape) return
    for (let index = from; index < end; index += 1) {
      const isNumber = isDigit(text.charCodeAt(index))
      hasDigit ||= isNumber
      shape += isNumber ? '9' : 'A'
    }
    if (hasDigit && !isPartBehind(text, end)) use({ shape, start, end })
    const joiner = text.charAt(end)
    if (joiner === '' || !joiners.includes(joiner) || !isWordCharacter(text.charCodeAt(end + 1)))
      return
    shape += joiner
    from = end + 1
  }
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (isWordCharacter(text.charCodeAt(end))) end += 1
  return end
}

function isPartBefore(text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  const code = text.charCodeAt(start - 2)
  if (before === '_' || before === '@' || before === '%') return true
  if (before === ' ')
    return isDigit(text.charCodeAt(start)) && isDigit(code) && isNumberBefore(text, start - 2)
  return (
    '-./+:'.includes(before || '\n') && isWordCharacter(code) && (before !== ':' || isDigit(code))
  )
}

/** Whether the word that ends there has only digits. */
function isNumberBefore(text: string, last: number): boolean {
  let index = last
  while (index > last - longestShape && isDigit(text.charCodeAt(index))) index -= 1
  return !isLetter(text.charCodeAt(index))
}

function isPartBehind(text: string, end: number): boolean {
  const behind = text.charAt(end)
  const code = text.charCodeAt(end + 1)
  if (behind === '_' || behind === '@') return true
  if (behind === ' ') return isDigit(code) && isDigit(text.charCodeAt(end - 1))
  return '-./+:'.includes(behind || '\n') && isWordCharacter(code)
}
