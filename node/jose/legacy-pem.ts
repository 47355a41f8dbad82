import { createHash } from 'node:crypto'
import { type CbcCipher, cbcCiphers, decryptCbc } from './block-cipher.ts'
import type { PemBlock } from './pem.ts'
import { UnsupportedEncryption } from './unsupported-encryption.ts'

const ciphers: ReadonlyMap<string, CbcCipher> = new Map([
  ['AES-128-CBC', cbcCiphers.aes128],
  ['AES-192-CBC', cbcCiphers.aes192],
  ['AES-256-CBC', cbcCiphers.aes256],
  ['DES-EDE3-CBC', cbcCiphers.tripleDes],
  ['DES-CBC', cbcCiphers.des],
])

/** Whether a block is encrypted as old tools do it: by `Proc-Type: 4,ENCRYPTED`. @see RFC 1421 section 4.6.1.1 */
export function isLegacyEncrypted({ headers }: PemBlock): boolean {
  return headers.get('Proc-Type')?.endsWith('ENCRYPTED') === true
}

/** Decrypts such a block. Throws UnsupportedEncryption, and Error where the passphrase is wrong. */
export function decryptLegacyPem(
  { headers }: PemBlock,
  der: Uint8Array,
  passphrase: string,
): Uint8Array {
  const [name = '', salt = ''] = (headers.get('DEK-Info') ?? '').split(',')
  const cipher = ciphers.get(name.trim().toUpperCase())
  if (cipher === undefined) throw new UnsupportedEncryption(name)
  const iv = Buffer.from(salt.trim(), 'hex')
  return decryptCbc(cipher, deriveKey(passphrase, iv.subarray(0, 8), cipher.keyBytes), iv, der)
}

/** One round of MD5, as OpenSSL’s EVP_BytesToKey has it for PEM. */
function deriveKey(passphrase: string, salt: Uint8Array, length: number): Uint8Array {
  let piece = Buffer.alloc(0)
  let key = Buffer.alloc(0)
  while (key.length < length) {
    piece = createHash('md5').update(piece).update(passphrase, 'utf8').update(salt).digest()
    key = Buffer.concat([key, piece])
  }
  return key.subarray(0, length)
}
