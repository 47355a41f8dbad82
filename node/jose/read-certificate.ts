import type { KeyObject, X509Certificate } from 'node:crypto'
import { LoupeError } from '../../core/errors.ts'
import { certificatesIn, chainFor, readCertificateDer } from './certificate-facts.ts'
import { readPem } from './pem.ts'
import { privateKeyIn } from './private-key-pem.ts'
import { readPkcs12 } from './read-pkcs12.ts'

/** A certificate chain, leaf first, and the leaf's private key (PKCS#8), both PEM. */
export interface CertificateWithKey {
  readonly chain: string
  readonly key: string
}

/**
 * Reads a client certificate with its private key: PEM, in one file or with the key in a second one, or PKCS#12. Throws
 * LoupeError `key-unreadable`, `key-passphrase`, or `key-unsuitable` where the key belongs to another certificate.
 * @see RFC 7468, RFC 7292
 */
export async function readCertificate(
  bytes: Uint8Array,
  extraPem: Uint8Array | undefined,
  passphrase: string | undefined,
): Promise<CertificateWithKey> {
  const { keys, certificates } = await contentOf(bytes, extraPem, passphrase)
  if (keys.length === 0) {
    throw unsuitable(
      'The file holds no private key that can be used. Export it with its private key.',
    )
  }
  if (certificates.length === 0) {
    throw unsuitable('The file holds no certificate. Give the certificate that belongs to the key.')
  }
  for (const key of keys) {
    const chain = chainFor(key, certificates)
    if (chain.length > 0) return { chain: chain.map(toPem).join(''), key: keyPem(key) }
  }
  throw unsuitable(
    'The private key belongs to another certificate. Give the two that belong together.',
  )
}

interface Content {
  readonly keys: readonly KeyObject[]
  readonly certificates: readonly X509Certificate[]
}

async function contentOf(
  bytes: Uint8Array,
  extraPem: Uint8Array | undefined,
  passphrase: string | undefined,
): Promise<Content> {
  const text = latin1(bytes)
  const extra = extraPem === undefined ? [] : readPem(latin1(extraPem))
  if (text.includes('-----BEGIN ')) {
    const blocks = [...readPem(text), ...extra]
    const key = await privateKeyIn(blocks, passphrase)
    return { keys: [key], certificates: certificatesIn(blocks) }
  }
  const single = readCertificateDer(bytes)
  if (single.length === 0) return readPkcs12(bytes, passphrase)
  const key = await privateKeyIn(extra, passphrase)
  return { keys: [key], certificates: [...single, ...certificatesIn(extra)] }
}

function toPem(certificate: X509Certificate): string {
  return `${certificate.toString().trim()}\n`
}

function keyPem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

function unsuitable(message: string): LoupeError {
  return new LoupeError('key-unsuitable', message)
}
