import { createDecipheriv } from 'node:crypto'
import forge from 'node-forge'

/** A block cipher in CBC mode that key files are encrypted with. */
export interface CbcCipher {
  readonly name: 'aes' | 'des' | 'rc2'
  readonly keyBytes: number
  readonly blockBytes: 8 | 16
}

const cipher = (name: CbcCipher['name'], keyBytes: number): CbcCipher => ({
  name,
  keyBytes,
  blockBytes: name === 'aes' ? 16 : 8,
})

/** The ciphers by what key files call them. */
export const cbcCiphers = {
  aes128: cipher('aes', 16),
  aes192: cipher('aes', 24),
  aes256: cipher('aes', 32),
  tripleDes: cipher('des', 24),
  /** Two keys, the first of them used twice. */
  doubleDes: cipher('des', 16),
  des: cipher('des', 8),
  rc2With40Bits: cipher('rc2', 5),
  rc2With128Bits: cipher('rc2', 16),
} as const

/**
 * Decrypts and takes the padding off. Throws where the padding is wrong, so the key mostly is. OpenSSL 3 has single DES
 * and RC2 no more: the one is triple DES with one key thrice, the other forge’s work.
 */
export function decryptCbc(
  { name, keyBytes }: CbcCipher,
  key: Uint8Array,
  iv: Uint8Array,
  content: Uint8Array,
): Uint8Array {
  if (name === 'rc2') return decryptRc2(key, iv, content)
  const algorithm = name === 'aes' ? `aes-${keyBytes * 8}-cbc` : 'des-ede3-cbc'
  const whole = name === 'aes' ? key : Buffer.alloc(24, key)
  const decipher = createDecipheriv(algorithm, whole, iv)
  return Buffer.concat([decipher.update(content), decipher.final()])
}

function decryptRc2(key: Uint8Array, iv: Uint8Array, content: Uint8Array): Uint8Array {
  const decipher = forge.rc2.createDecryptionCipher(forgeText(key), key.length * 8)
  decipher.start(forgeText(iv))
  decipher.update(forge.util.createBuffer(forgeText(content)))
  if (!decipher.finish()) throw new Error('The padding is wrong')
  return Buffer.from(decipher.output.getBytes(), 'latin1')
}

/** Forge takes bytes as text of one character each. */
function forgeText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
