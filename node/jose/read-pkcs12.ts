import type { KeyObject, X509Certificate } from 'node:crypto'
import { LoupeError } from '../../core/errors.ts'
import { type Asn1Value, oidOf, readAsn1 } from './asn1.ts'
import { readCertificateDer } from './certificate-facts.ts'
import { decryptWithPassphrase } from './password-encryption.ts'
import { macFits } from './pkcs12-mac.ts'
import { importPkcs8 } from './private-key-pem.ts'
import { UnsupportedEncryption } from './unsupported-encryption.ts'

/** What a PKCS#12 file holds, in its order. */
export interface Pkcs12Content {
  readonly keys: readonly KeyObject[]
  readonly certificates: readonly X509Certificate[]
}

const oids = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  safeContentsBag: '1.2.840.113549.1.12.10.1.6',
  x509Certificate: '1.2.840.113549.1.9.22.1',
} as const

/**
 * Opens a PKCS#12 file: as OpenSSL 3 writes it (PBES2, AES, SHA-256), and as older tools do (triple DES, RC2), alike
 * on every runtime. Throws LoupeError `key-unreadable` or `key-passphrase`.
 * @see RFC 7292 section 4
 */
export async function readPkcs12(
  bytes: Uint8Array,
  passphrase: string | undefined,
): Promise<Pkcs12Content> {
  const { content, macData } = outerParts(bytes)
  try {
    const opened = await openWith(content, macData, passphrasesFor(passphrase))
    if (opened !== null) return opened
  } catch (error) {
    if (error instanceof UnsupportedEncryption) throw unsupported()
    throw damaged()
  }
  throw passphrase === undefined || passphrase === ''
    ? failure(
        'key-passphrase',
        'The PKCS#12 file is protected by a passphrase. Give the passphrase too.',
      )
    : failure(
        'key-passphrase',
        'The passphrase does not open the PKCS#12 file. Check upper and lower case, and blanks at the ends.',
      )
}

/** Some tools take no passphrase for an empty one, others for none at all. */
function passphrasesFor(passphrase: string | undefined): readonly (string | null)[] {
  return passphrase === undefined || passphrase === '' ? ['', null] : [passphrase]
}

interface OuterParts {
  readonly content: Uint8Array
  /** Null where the file has no MAC. */
  readonly macData: Asn1Value | null
}

function outerParts(bytes: Uint8Array): OuterParts {
  const parts = readOr(bytes)?.children
  const [, authSafe, macData] = parts ?? []
  const content = contentOf(authSafe)
  if (content === null) {
    throw failure(
      'key-unreadable',
      'The file is neither PEM nor PKCS#12. Export certificate and private key again in one of these forms.',
    )
  }
  return { content: content.bytes, macData: macData ?? null }
}

function readOr(bytes: Uint8Array): Asn1Value | null {
  try {
    return readAsn1(bytes)
  } catch {
    return null
  }
}

/** The octets in a ContentInfo of type data; null for another. @see RFC 2315 section 7 */
function contentOf(contentInfo: Asn1Value | undefined): Asn1Value | null {
  const [type, content] = contentInfo?.children ?? []
  return oidOf(type) === oids.data ? (content?.children[0] ?? null) : null
}

/** Null where no passphrase is the right one. */
async function openWith(
  content: Uint8Array,
  macData: Asn1Value | null,
  passphrases: readonly (string | null)[],
): Promise<Pkcs12Content | null> {
  for (const passphrase of passphrases) {
    if (macData !== null && !(await macFits(macData, content, passphrase))) continue
    const opened = await readSafes(content, passphrase, macData !== null)
    if (opened !== null) return opened
  }
  return null
}

/** Where no MAC has told that the passphrase is right, a failure to decrypt tells that it is wrong. */
async function readSafes(
  content: Uint8Array,
  passphrase: string | null,
  isRight: boolean,
): Promise<Pkcs12Content | null> {
  try {
    const bags: Asn1Value[] = []
    for (const safe of readAsn1(content).children) bags.push(...(await bagsIn(safe, passphrase)))
    const read = await Promise.all(bags.map((bag) => readBag(bag, passphrase)))
    return {
      keys: read.flatMap(({ keys }) => keys),
      certificates: read.flatMap(({ certificates }) => certificates),
    }
  } catch (error) {
    if (isRight || error instanceof UnsupportedEncryption) throw error
    return null
  }
}

async function bagsIn(safe: Asn1Value, passphrase: string | null): Promise<readonly Asn1Value[]> {
  const plain = contentOf(safe)
  if (plain !== null) return nestedBags(readAsn1(plain.bytes).children)
  const [type, explicit] = safe.children
  if (oidOf(type) !== oids.encryptedData) throw new UnsupportedEncryption(oidOf(type))
  const [, algorithm, content] = explicit?.children[0]?.children[1]?.children ?? []
  const bytes = content?.bytes ?? new Uint8Array()
  const decrypted = await decryptWithPassphrase(algorithm, bytes, passphrase)
  return nestedBags(readAsn1(decrypted).children)
}

function nestedBags(bags: readonly Asn1Value[]): readonly Asn1Value[] {
  return bags.flatMap((bag) => {
    const [type, value] = bag.children
    return oidOf(type) === oids.safeContentsBag
      ? nestedBags(value?.children[0]?.children ?? [])
      : [bag]
  })
}

const nothing: Pkcs12Content = { keys: [], certificates: [] }

/** @see RFC 7292 section 4.2 */
async function readBag(bag: Asn1Value, passphrase: string | null): Promise<Pkcs12Content> {
  const [type, explicit] = bag.children
  const value = explicit?.children[0]
  if (value === undefined) return nothing
  switch (oidOf(type)) {
    case oids.keyBag:
      return keyContent(value.der)
    case oids.shroudedKeyBag: {
      const [algorithm, content] = value.children
      const bytes = content?.bytes ?? new Uint8Array()
      return keyContent(await decryptWithPassphrase(algorithm, bytes, passphrase))
    }
    case oids.certBag: {
      const [kind, certificate] = value.children
      const der = certificate?.children[0]?.bytes
      if (oidOf(kind) !== oids.x509Certificate || der === undefined) return nothing
      return { keys: [], certificates: readCertificateDer(der) }
    }
    default:
      return nothing
  }
}

function keyContent(der: Uint8Array): Pkcs12Content {
  const key = importPkcs8(der)
  return key === null ? nothing : { keys: [key], certificates: [] }
}

function unsupported(): LoupeError {
  return failure(
    'key-unreadable',
    'The PKCS#12 file is encrypted in a way that is not supported. Export it again with AES-256, or as PEM.',
  )
}

function damaged(): LoupeError {
  return failure(
    'key-unreadable',
    'The PKCS#12 file is damaged. Export certificate and private key again.',
  )
}

function failure(code: 'key-unreadable' | 'key-passphrase', message: string): LoupeError {
  return new LoupeError(code, message)
}
