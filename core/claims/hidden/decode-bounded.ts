import { type DecodedText, decodeText } from './decode-text.ts'

/**
 * Decodes a string that was itself reached through so many decoded ones; null where there is nothing in
 * it, or too much.
 */
export type Decoder = (text: string, depth: number) => DecodedText | null

const deepest = 3
/** Characters that one walk decodes at most. */
const mostCharacters = 2_000_000

/** A decoder for one walk, which stops when the walk has decoded enough. */
export function createDecoder(): Decoder {
  let left = mostCharacters
  return (text, depth) => {
    if (depth >= deepest || text.length > left) return null
    const decoded = decodeText(text)
    if (decoded !== null) left -= text.length
    return decoded
  }
}
