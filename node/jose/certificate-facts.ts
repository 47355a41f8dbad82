import { createHash, type KeyObject, X509Certificate } from 'node:crypto'
import type { PresentedCertificate } from '../../core/introspection/sent-request.ts'
import type { PemBlock } from './pem.ts'

/** What the request view shows of the certificate that a PEM chain begins with. Throws Error where there is none. */
export function certificateFacts(chainPem: string): PresentedCertificate {
  const certificate = new X509Certificate(chainPem)
  return {
    subject: onOneLine(certificate.subject),
    issuer: onOneLine(certificate.issuer),
    thumbprint: thumbprintOf(certificate, 'sha256'),
    validTo: Date.parse(certificate.validTo),
  }
}

/** The hash of a certificate’s DER form, base64url. @see RFC 7515 sections 4.1.7 and 4.1.8 */
export function thumbprintOf(certificate: X509Certificate, hash: 'sha1' | 'sha256'): string {
  return createHash(hash).update(certificate.raw).digest('base64url')
}

/** The certificates among the blocks of a PEM file; those that cannot be read are left out. */
export function certificatesIn(blocks: readonly PemBlock[]): readonly X509Certificate[] {
  const labels = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE']
  return blocks.flatMap(({ label, der }) =>
    labels.includes(label) && der !== null ? readCertificateDer(der) : [],
  )
}

/** The certificate in DER form; nothing where it is none. */
export function readCertificateDer(der: Uint8Array): readonly X509Certificate[] {
  try {
    return [new X509Certificate(der)]
  } catch {
    return []
  }
}

/** The certificate that a private key belongs to, then its issuers as far as they are there; empty where none fits. */
export function chainFor(
  key: KeyObject,
  certificates: readonly X509Certificate[],
): readonly X509Certificate[] {
  const leaf = certificates.find((certificate) => certificate.checkPrivateKey(key))
  const chain: X509Certificate[] = []
  for (let next = leaf; next !== undefined && !chain.includes(next); ) {
    const subject = next
    chain.push(subject)
    next = certificates.find((issuer) => !chain.includes(issuer) && subject.checkIssued(issuer))
  }
  return chain
}

/** Node puts each part of a name on a line of its own. */
function onOneLine(name: string): string {
  return name.split('\n').join(', ')
}
