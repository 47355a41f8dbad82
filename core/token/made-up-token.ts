import { encodeBase64Url } from './base64url.ts'

const prefix = 'made-up-by-token-loupe-'
const fewestBytes = 16

/** Random bytes that a control request puts into its token: as many as a real one would have. */
export const madeUpTokenBytes = 32

/** Characters of a made-up token of `madeUpTokenBytes` random bytes. */
export const madeUpTokenLength = prefix.length + Math.ceil((madeUpTokenBytes * 4) / 3)

/**
 * A token that no server ever issued, for a control request: random, of the characters that tokens have, with a prefix
 * that explains it to whoever reads the server's log. Throws a RangeError below 16 random bytes.
 */
export function madeUpToken(randomBytes: Uint8Array): string {
  if (randomBytes.length < fewestBytes)
    throw new RangeError(`A made-up token needs ${fewestBytes} random bytes or more.`)
  return prefix + encodeBase64Url(randomBytes)
}
