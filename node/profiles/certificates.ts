import { createHash, X509Certificate } from 'node:crypto'
import path from 'node:path'
import { LoupeError } from '../../core/errors.ts'

/** Reads a whole file, or all certificate files of a folder. */
export type ReadFile = (file: string) => Promise<Uint8Array>

const largestFileBytes = 4_000_000
const block = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g

/** Extra CA certificates, read once: what a secret is bound to is what the connection trusts. */
export interface ExtraCertificates {
  /** Each in PEM. */
  readonly certificates: readonly string[]
  /** SHA-256 (hex) over the files in their order; null for none. */
  readonly fingerprint: string | null
}

/**
 * Reads extra CA files. Throws LoupeError `certificate-file-unreadable` for one that cannot be read or holds no PEM
 * certificate.
 */
export async function readCertificateFiles(
  caFiles: readonly string[],
  readFile: ReadFile,
): Promise<ExtraCertificates> {
  const contents = await Promise.all(caFiles.map((file) => readCertificates(file, readFile)))
  if (contents.length === 0) return { certificates: [], fingerprint: null }
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content).update('\n')
  return { certificates: contents.flatMap(blocksIn), fingerprint: hash.digest('hex') }
}

async function readCertificates(file: string, readFile: ReadFile): Promise<Uint8Array> {
  if (!path.isAbsolute(file)) {
    throw unreadable(file, 'is not given with its whole path. Choose it again')
  }
  const content = await readOrRefuse(file, readFile)
  const fault = certificateFault(content)
  if (fault !== null) throw unreadable(file, fault)
  return content
}

async function readOrRefuse(file: string, readFile: ReadFile): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw unreadable(file, 'cannot be read. Check that it is still there and that you may read it')
  }
}

function certificateFault(content: Uint8Array): string | null {
  if (content.byteLength > largestFileBytes) {
    return 'is larger than 4 MB, so it is hardly a list of CA certificates. Choose another file'
  }
  const blocks = blocksIn(content)
  if (blocks.length === 0) {
    return 'holds no certificate in PEM form (-----BEGIN CERTIFICATE-----). Convert it with: openssl x509 -inform der -in FILE -out FILE.pem'
  }
  return blocks.every(isCertificate)
    ? null
    : 'holds a certificate that is damaged. Get the file again from whoever runs the certificate authority'
}

function blocksIn(content: Uint8Array): readonly string[] {
  return Buffer.from(content).toString('latin1').match(block) ?? []
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.byteLength > 0
  } catch {
    return false
  }
}

function unreadable(file: string, fault: string): LoupeError {
  return new LoupeError('certificate-file-unreadable', `The certificate file ${file} ${fault}.`)
}
