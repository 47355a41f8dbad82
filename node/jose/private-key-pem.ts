import { createPrivateKey, type KeyObject } from 'node:crypto'
import { LoupeError } from '../../core/errors.ts'
import { oidOf, readAsn1 } from './asn1.ts'
import { decryptLegacyPem, isLegacyEncrypted } from './legacy-pem.ts'
import { decryptWithPassphrase } from './password-encryption.ts'
import type { PemBlock } from './pem.ts'
import { UnsupportedEncryption } from './unsupported-encryption.ts'

const forms: ReadonlyMap<string, 'pkcs8' | 'pkcs1' | 'sec1'> = new Map([
  ['PRIVATE KEY', 'pkcs8'],
  ['ENCRYPTED PRIVATE KEY', 'pkcs8'],
  ['RSA PRIVATE KEY', 'pkcs1'],
  ['EC PRIVATE KEY', 'sec1'],
])

/**
 * The one private key among the blocks of a PEM file. Throws LoupeError `key-unreadable`, `key-passphrase`, or
 * `key-unsuitable` where there is none or more than one.
 * @see RFC 5958, RFC 8017 appendix A.1.2, RFC 5915
 */
export async function privateKeyIn(
  blocks: readonly PemBlock[],
  passphrase: string | undefined,
): Promise<KeyObject> {
  const [first, ...more] = blocks.filter(({ label }) => forms.has(label))
  if (first === undefined) throw missingKey(blocks)
  if (more.length > 0) {
    throw unsuitable('There is more than one private key. Keep the one that is meant.')
  }
  const form = forms.get(first.label) ?? 'pkcs8'
  const der = await decrypted(first, passphrase)
  const key = importDer(der, form)
  if (key !== null) return key
  throw isEncrypted(first) ? wrongPassphrase() : unreadable(damaged)
}

/** A private key in PKCS#8, not encrypted; null where it is none. @see RFC 5958 */
export function importPkcs8(der: Uint8Array): KeyObject | null {
  return importDer(der, 'pkcs8')
}

/** What is said where a passphrase does not open something. */
function wrongPassphrase(): LoupeError {
  return new LoupeError(
    'key-passphrase',
    'The passphrase does not open the private key. Check upper and lower case, and blanks at the ends.',
  )
}

/** What is said where there is a passphrase to give. */
function missingPassphrase(): LoupeError {
  return new LoupeError(
    'key-passphrase',
    'The private key is protected by a passphrase. Give the passphrase too.',
  )
}

/** What is said of an encryption that is known by name at best. */
function unsupportedEncryption(): LoupeError {
  return unreadable(
    'The private key is encrypted in a way that is not supported. Convert it with: openssl pkcs8 -topk8 -v2 aes-256-cbc -in FILE -out NEW',
  )
}

const damaged =
  'The private key is damaged, or of a kind that is not supported. Export it again as PKCS#8.'

function isEncrypted(block: PemBlock): boolean {
  return block.label === 'ENCRYPTED PRIVATE KEY' || isLegacyEncrypted(block)
}

async function decrypted(block: PemBlock, passphrase: string | undefined): Promise<Uint8Array> {
  const { der } = block
  if (der === null) throw unreadable(damaged)
  if (!isEncrypted(block)) return der
  if (passphrase === undefined || passphrase === '') throw missingPassphrase()
  if (isLegacyEncrypted(block)) return open(() => decryptLegacyPem(block, der, passphrase))
  const [algorithm, content] = partsOf(der)
  return open(() => decryptWithPassphrase(algorithm, content?.bytes ?? der, passphrase))
}

/** What goes wrong in here might quote the key, so it is not passed on. */
async function open(decrypt: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await decrypt()
  } catch (error) {
    throw error instanceof UnsupportedEncryption ? unsupportedEncryption() : wrongPassphrase()
  }
}

function partsOf(der: Uint8Array) {
  try {
    return readAsn1(der).children
  } catch {
    throw unreadable(damaged)
  }
}

function importDer(der: Uint8Array, type: 'pkcs8' | 'pkcs1' | 'sec1'): KeyObject | null {
  try {
    const plain = type === 'pkcs8' ? rsaInPssForm(der) : null
    return plain === null
      ? createPrivateKey({ key: Buffer.from(der), format: 'der', type })
      : createPrivateKey({ key: Buffer.from(plain), format: 'der', type: 'pkcs1' })
  } catch {
    return null
  }
}

/** The RSA key inside one that is marked for PSS only: such a mark has no form as JWK. @see RFC 4055 section 1.2 */
function rsaInPssForm(der: Uint8Array): Uint8Array | null {
  const [, algorithm, key] = readAsn1(der).children
  return oidOf(algorithm?.children[0]) === '1.2.840.113549.1.1.10' ? (key?.bytes ?? null) : null
}

function missingKey(blocks: readonly PemBlock[]): LoupeError {
  const labels = new Set(blocks.map(({ label }) => label))
  if (labels.has('OPENSSH PRIVATE KEY')) {
    return unreadable(
      'The key is in OpenSSH’s own form. Convert a copy of it with: ssh-keygen -p -m PKCS8 -f COPY',
    )
  }
  if (labels.has('PUBLIC KEY') || labels.has('RSA PUBLIC KEY')) {
    return unsuitable('This is a public key only. Give the private key that belongs to it.')
  }
  if (labels.has('CERTIFICATE')) {
    return unsuitable('This is a certificate without its private key. Give the private key too.')
  }
  return labels.size === 0
    ? unreadable('This is no whole PEM text: a line BEGIN or END is missing or was changed.')
    : unsuitable('There is no private key in a form that is supported (PKCS#8, PKCS#1 or SEC1).')
}

function unreadable(message: string): LoupeError {
  return new LoupeError('key-unreadable', message)
}

function unsuitable(message: string): LoupeError {
  return new LoupeError('key-unsuitable', message)
}
