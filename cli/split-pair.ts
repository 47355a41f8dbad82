import { LoupeError } from '../core/errors.ts'

/** A name and what belongs to it. */
export type Pair = readonly [name: string, value: string]

/** Splits `name=value` or `Name: value` at the first separator. Throws `input-invalid` where there is none. */
export function splitPair(text: string, separator: '=' | ':', option: string): Pair {
  const at = text.indexOf(separator)
  const name = text.slice(0, Math.max(0, at)).trim()
  if (name === '') {
    const form =
      separator === ':' ? '"Name: value"' : option.endsWith('-file') ? 'name=file' : 'name=value'
    throw new LoupeError('input-invalid', `Write ${option} ${form}; the name is missing.`)
  }
  const value = text.slice(at + 1)
  return [name, separator === ':' ? value.trim() : value]
}
