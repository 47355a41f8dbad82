import { createHash } from 'node:crypto'
import * as tls from 'node:tls'
import { type ReadFile, readCertificateFiles } from '../profiles/certificates.ts'

/** Whom a TLS connection trusts. Equal keys mean equal certificates. */
export interface Trust {
  readonly key: string
  readonly context: tls.SecureContext
}

/** Makes trust of certificate files; keeps what it made, since parsing the roots takes tens of milliseconds. */
export interface TrustStore {
  /**
   * The default roots, and beside them the certificates of these PEM files.
   * Throws LoupeError `certificate-file-unreadable`.
   */
  trustIn(caFiles: readonly string[]): Promise<Trust>
}

const mostKept = 20

/** Makes an empty store over a function that reads a whole file. */
export function createTrustStore(readFile: ReadFile): TrustStore {
  const kept = new Map<string, tls.SecureContext>()
  return {
    async trustIn(caFiles) {
      const extra = await readCertificateFiles(caFiles, readFile)
      const key = createHash('sha256').update(extra.join('\n')).digest('hex')
      const context = kept.get(key) ?? makeContext(extra)
      kept.delete(key)
      kept.set(key, context)
      const [oldest] = kept.keys()
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
      return { key, context }
    },
  }
}

/** With no `ca` Node takes its default roots, `NODE_EXTRA_CA_CERTS` included. */
function makeContext(extra: readonly string[]): tls.SecureContext {
  const system = storedCertificates('system')
  if (extra.length === 0 && system.length === 0) return tls.createSecureContext({})
  const known = storedCertificates('default')
  const roots = known.length === 0 ? tls.rootCertificates : known
  return tls.createSecureContext({ ca: [...new Set([...roots, ...system, ...extra])] })
}

/** What the runtime knows of a store; nothing on Node 20, which has no such function. */
function storedCertificates(store: 'default' | 'system'): readonly string[] {
  const read: unknown = Reflect.get(tls, 'getCACertificates')
  if (!isReader(read)) return []
  const found = read(store)
  return Array.isArray(found) ? found.filter((pem) => typeof pem === 'string') : []
}

function isReader(value: unknown): value is (store: string) => unknown {
  return typeof value === 'function'
}
