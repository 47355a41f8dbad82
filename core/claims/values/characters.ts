/** Whether a character, given by its UTF-16 code, is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a character, given by its UTF-16 code, is an ASCII letter. */
export function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** Whether a character, given by its UTF-16 code, is an ASCII letter or digit; false for `NaN`, what is beyond a text's end. */
export function isWordCharacter(code: number): boolean {
  return isDigit(code) || isLetter(code)
}

/** Whether something goes on before `start`: a word character, or one behind a joining character as in `a-1`. */
export function isJoinedBefore(text: string, start: number, joins: string): boolean {
  const before = text.charCodeAt(start - 1)
  if (isWordCharacter(before) || before === 95) return true
  return (
    joins.includes(text.charAt(start - 1) || '\n') && isWordCharacter(text.charCodeAt(start - 2))
  )
}

/** Whether something goes on behind `end`: a word character, or one behind a joining character as in `1-a`. */
export function isJoinedAfter(text: string, end: number, joins: string): boolean {
  const after = text.charCodeAt(end)
  if (isWordCharacter(after) || after === 95) return true
  return joins.includes(text.charAt(end) || '\n') && isWordCharacter(text.charCodeAt(end + 1))
}
