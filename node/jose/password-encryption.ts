import { createHash, pbkdf2, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { type Asn1Value, integerOf, oidOf } from './asn1.ts'
import { type CbcCipher, cbcCiphers, decryptCbc } from './block-cipher.ts'
import { derivePkcs12, pkcs12Purposes } from './pkcs12-kdf.ts'
import { checkIterations, UnsupportedEncryption } from './unsupported-encryption.ts'

const derivePbkdf2 = promisify(pbkdf2)
/** Blocks of 128 bytes: 128 MiB, eight times what OpenSSL takes. */
const mostScryptBlocks = 1_048_576
const deriveScrypt = promisify<Uint8Array, Uint8Array, number, object, Buffer>(scrypt)

/**
 * Decrypts what a password-based scheme of PKCS#5 or PKCS#12 encrypted. Null for a passphrase means none at all. Throws
 * UnsupportedEncryption, and Error where the passphrase is wrong.
 * @see RFC 8018, RFC 7292 appendix C
 */
export async function decryptWithPassphrase(
  algorithm: Asn1Value | undefined,
  content: Uint8Array,
  passphrase: string | null,
): Promise<Uint8Array> {
  const [identifier, parameters] = algorithm?.children ?? []
  const oid = oidOf(identifier)
  if (oid === '1.2.840.113549.1.5.13') return decryptPbes2(parameters, content, passphrase)
  const pkcs12 = pkcs12Schemes.get(oid)
  if (pkcs12 !== undefined) return decryptPkcs12(pkcs12, parameters, content, passphrase)
  const pbes1 = pbes1Schemes.get(oid)
  if (pbes1 !== undefined) return decryptPbes1(pbes1, parameters, content, passphrase)
  throw new UnsupportedEncryption(oid)
}

const pkcs12Schemes: ReadonlyMap<string, CbcCipher> = new Map([
  ['1.2.840.113549.1.12.1.3', cbcCiphers.tripleDes],
  ['1.2.840.113549.1.12.1.4', cbcCiphers.doubleDes],
  ['1.2.840.113549.1.12.1.5', cbcCiphers.rc2With128Bits],
  ['1.2.840.113549.1.12.1.6', cbcCiphers.rc2With40Bits],
])

function decryptPkcs12(
  cipher: CbcCipher,
  parameters: Asn1Value | undefined,
  content: Uint8Array,
  passphrase: string | null,
): Uint8Array {
  const { salt, iterations } = saltAndIterations(parameters)
  const base = { hash: 'sha1', passphrase, salt, iterations } as const
  const key = derivePkcs12({ ...base, purpose: pkcs12Purposes.key, length: cipher.keyBytes })
  const iv = derivePkcs12({ ...base, purpose: pkcs12Purposes.iv, length: cipher.blockBytes })
  return decryptCbc(cipher, key, iv, content)
}

const pbes1Schemes: ReadonlyMap<string, 'md5' | 'sha1'> = new Map([
  ['1.2.840.113549.1.5.3', 'md5'],
  ['1.2.840.113549.1.5.10', 'sha1'],
])

/** @see RFC 8018 section 6.1.2 */
function decryptPbes1(
  hash: 'md5' | 'sha1',
  parameters: Asn1Value | undefined,
  content: Uint8Array,
  passphrase: string | null,
): Uint8Array {
  const { salt, iterations } = saltAndIterations(parameters)
  let derived = Buffer.concat([Buffer.from(passphrase ?? ''), salt])
  for (let round = 0; round < iterations; round += 1) {
    derived = createHash(hash).update(derived).digest()
  }
  return decryptCbc(cbcCiphers.des, derived.subarray(0, 8), derived.subarray(8, 16), content)
}

const pbes2Ciphers: ReadonlyMap<string, CbcCipher> = new Map([
  ['2.16.840.1.101.3.4.1.2', cbcCiphers.aes128],
  ['2.16.840.1.101.3.4.1.22', cbcCiphers.aes192],
  ['2.16.840.1.101.3.4.1.42', cbcCiphers.aes256],
  ['1.2.840.113549.3.7', cbcCiphers.tripleDes],
  ['1.3.14.3.2.7', cbcCiphers.des],
])

/** @see RFC 8018 section 6.2.2 */
async function decryptPbes2(
  parameters: Asn1Value | undefined,
  content: Uint8Array,
  passphrase: string | null,
): Promise<Uint8Array> {
  const [derivation, encryption] = parameters?.children ?? []
  const [identifier, iv] = encryption?.children ?? []
  const cipher = pbes2Ciphers.get(oidOf(identifier))
  if (cipher === undefined || iv === undefined) throw new UnsupportedEncryption(oidOf(identifier))
  const key = await deriveKey(derivation, passphrase, cipher.keyBytes)
  return decryptCbc(cipher, key, iv.bytes, content)
}

const macOids: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.2.7', 'sha1'],
  ['1.2.840.113549.2.8', 'sha224'],
  ['1.2.840.113549.2.9', 'sha256'],
  ['1.2.840.113549.2.10', 'sha384'],
  ['1.2.840.113549.2.11', 'sha512'],
])

/** The hash of an HMAC’s algorithm identifier; SHA-1 where there is none. @see RFC 8018 appendix B.1.2 */
export function hmacHash(algorithm: Asn1Value | undefined): string {
  if (algorithm === undefined) return 'sha1'
  const oid = oidOf(algorithm.children[0])
  const hash = macOids.get(oid)
  if (hash === undefined) throw new UnsupportedEncryption(oid)
  return hash
}

/** Derives a key by PBKDF2 or scrypt. Throws UnsupportedEncryption for another function. @see RFC 8018 appendix A.2, RFC 7914 section 7 */
export async function deriveKey(
  derivation: Asn1Value | undefined,
  passphrase: string | null,
  keyBytes: number,
): Promise<Uint8Array> {
  const [identifier, parameters] = derivation?.children ?? []
  const oid = oidOf(identifier)
  const secret = Buffer.from(passphrase ?? '', 'utf8')
  const { salt, iterations } = saltAndIterations(parameters)
  if (oid === '1.2.840.113549.1.5.12') {
    const hash = hmacHash(parameters?.children.slice(2).find(({ children }) => children.length > 0))
    return derivePbkdf2(secret, salt, iterations, keyBytes, hash)
  }
  if (oid === '1.3.6.1.4.1.11591.4.11') {
    const [r, p] = (parameters?.children ?? []).slice(2, 4).map(integerOf)
    if (r == null || p == null) throw new UnsupportedEncryption(oid)
    if (iterations * r * p > mostScryptBlocks) throw new UnsupportedEncryption('scrypt')
    const cost = { N: iterations, r, p, maxmem: 256 * mostScryptBlocks }
    return deriveScrypt(secret, salt, keyBytes, cost)
  }
  throw new UnsupportedEncryption(oid)
}

interface SaltAndIterations {
  readonly salt: Uint8Array
  readonly iterations: number
}

function saltAndIterations(parameters: Asn1Value | undefined): SaltAndIterations {
  const [salt, count] = parameters?.children ?? []
  const iterations = integerOf(count)
  if (salt === undefined || iterations === null) throw new UnsupportedEncryption('no salt')
  checkIterations(iterations)
  return { salt: salt.bytes, iterations }
}
