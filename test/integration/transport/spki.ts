import { createHash, X509Certificate } from 'node:crypto'

/** SHA-256 of a certificate's SubjectPublicKeyInfo, base64. @see RFC 7469 section 2.4 */
export function spkiOf(pem: string): string {
  const spki = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(spki).digest('base64')
}
