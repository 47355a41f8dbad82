import { createHash } from 'node:crypto'
import * as tls from 'node:tls'
import { type ReadFile, readCertificateFiles } from '../profiles/certificates.ts'

/** A client certificate with its key, both PEM. */
export interface Identity {
  readonly chain: string
  readonly key: string
}

/** Whom a TLS connection trusts, and who it says that we are. Equal keys mean equal certificates and identity. */
export interface Trust {
  readonly key: string
  /** Presents no certificate: for proxies, and for servers that are not to know who asks. */
  readonly context: tls.SecureContext
  /** Presents the identity; null where there is none. */
  readonly ownContext: tls.SecureContext | null
  /** SHA-256 (hex) of the extra CA files as they were read for this trust; null for none. */
  readonly fingerprint: string | null
}

/** Makes trust of certificate files; keeps what it made, since parsing the roots takes tens of milliseconds. */
export interface TrustStore {
  /**
   * The default roots, and beside them the certificates of these PEM files or folders.
   * Throws LoupeError `certificate-file-unreadable`.
   */
  trustIn(caFiles: readonly string[], identity?: Identity | null): Promise<Trust>
  /** Whether the system's own store is trusted too: not every runtime can read it. */
  readonly systemRoots: boolean
  /** Lets go of every client key. */
  close(): void
}

const mostKept = 20
/** What holds a client key is let go so many milliseconds after its last use. */
const identityIdleMs = 60_000

/** Makes an empty store over a function that reads a whole file or folder. */
export function createTrustStore(readFile: ReadFile): TrustStore {
  const kept = createKeeper<tls.SecureContext>()
  const system = storedCertificates('system')
  return {
    systemRoots: system.length > 0,
    async trustIn(caFiles, identity = null) {
      const { certificates, fingerprint } = await readCertificateFiles(caFiles, readFile)
      const key = hashOf(certificates)
      const ownKey = identity === null ? key : hashOf([key, identity.chain, identity.key])
      const make = (own: Identity | null) => makeContext(certificates, system, own)
      return {
        key: ownKey,
        context: kept.get(key, () => make(null), null),
        ownContext:
          identity === null ? null : kept.get(ownKey, () => make(identity), identityIdleMs),
        fingerprint,
      }
    },
    close: () => kept.clear(),
  }
}

interface Keeper<T> {
  /** What is kept under that key, or is made now; dropped so many milliseconds after its last use. */
  get(key: string, make: () => T, idleMs: number | null): T
  clear(): void
}

/** Keeps the values that were used last. */
function createKeeper<T>(): Keeper<T> {
  const kept = new Map<string, { readonly value: T; readonly timer: NodeJS.Timeout | undefined }>()
  const drop = (key: string) => {
    clearTimeout(kept.get(key)?.timer)
    kept.delete(key)
  }
  return {
    get(key, make, idleMs) {
      const known = kept.get(key)
      const value = known === undefined ? make() : known.value
      drop(key)
      const timer = idleMs === null ? undefined : setTimeout(() => drop(key), idleMs).unref()
      kept.set(key, { value, timer })
      const [oldest] = kept.keys()
      if (kept.size > mostKept && oldest !== undefined) drop(oldest)
      return value
    },
    clear() {
      for (const { timer } of kept.values()) clearTimeout(timer)
      kept.clear()
    },
  }
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex')
}

/** With no `ca` Node takes its default roots, `NODE_EXTRA_CA_CERTS` included. */
function makeContext(
  extra: readonly string[],
  system: readonly string[],
  identity: Identity | null,
): tls.SecureContext {
  const own = identity === null ? {} : { cert: identity.chain, key: identity.key }
  if (extra.length === 0 && system.length === 0) return tls.createSecureContext(own)
  const known = storedCertificates('default')
  const roots = known.length === 0 ? tls.rootCertificates : known
  return tls.createSecureContext({ ...own, ca: [...new Set([...roots, ...system, ...extra])] })
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
