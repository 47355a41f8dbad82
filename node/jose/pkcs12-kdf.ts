import { createHash } from 'node:crypto'
import { checkIterations } from './unsupported-encryption.ts'

/** What a key is derived for. @see RFC 7292 appendix B.3 */
export const pkcs12Purposes = { key: 1, iv: 2, mac: 3 } as const

/** Hashes by which PKCS#12 derives keys, with the bytes of their blocks. */
const blockBytes = { sha1: 64, sha224: 64, sha256: 64, sha384: 128, sha512: 128 } as const
export type Pkcs12Hash = keyof typeof blockBytes

export interface Pkcs12Derivation {
  readonly hash: Pkcs12Hash
  readonly purpose: (typeof pkcs12Purposes)[keyof typeof pkcs12Purposes]
  /** Null for no passphrase at all, which is not the same as an empty one. */
  readonly passphrase: string | null
  readonly salt: Uint8Array
  readonly iterations: number
  /** Bytes wanted. */
  readonly length: number
}

/** Derives key, initialisation vector or MAC key of a passphrase. Throws UnsupportedEncryption for too many rounds. @see RFC 7292 appendix B.2 */
export function derivePkcs12(derivation: Pkcs12Derivation): Uint8Array {
  const { hash, purpose, passphrase, salt, iterations, length } = derivation
  checkIterations(iterations)
  const block = blockBytes[hash]
  const diversifier = Buffer.alloc(block, purpose)
  const input = Buffer.concat([repeat(salt, block), repeat(bmpString(passphrase), block)])
  const pieces: Uint8Array[] = []
  for (let have = 0; have < length; ) {
    let piece = createHash(hash).update(diversifier).update(input).digest()
    for (let round = 1; round < iterations; round += 1) {
      piece = createHash(hash).update(piece).digest()
    }
    pieces.push(piece)
    have += piece.length
    addToBlocks(input, repeat(piece, block).subarray(0, block))
  }
  return Buffer.concat(pieces).subarray(0, length)
}

/** UTF-16, most significant byte first, with two zero bytes at the end. @see RFC 7292 appendix B.1 */
function bmpString(passphrase: string | null): Uint8Array {
  if (passphrase === null) return Buffer.alloc(0)
  return Buffer.from(`${passphrase}\0`, 'utf16le').swap16()
}

/** The bytes again and again until whole blocks are full. */
function repeat(bytes: Uint8Array, block: number): Buffer {
  const whole = Math.ceil(bytes.length / block) * block
  return Buffer.alloc(whole, bytes.length === 0 ? 0 : Buffer.from(bytes))
}

/** Adds a number, and one more, to each block, as numbers of that many bytes. */
function addToBlocks(blocks: Buffer, added: Uint8Array): void {
  for (let end = blocks.length; end > 0; end -= added.length) {
    let carry = 1
    for (let at = 1; at <= added.length; at += 1) {
      const sum = (blocks[end - at] ?? 0) + (added[added.length - at] ?? 0) + carry
      blocks[end - at] = sum & 0xff
      carry = sum >> 8
    }
  }
}
