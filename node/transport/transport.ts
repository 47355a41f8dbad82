import { type Asked, type AskInput, ask } from './ask.ts'
import { createConnectionPool } from './connection-pool.ts'
import { type FetchedDocument, type FetchInput, fetchDocument } from './fetch-document.ts'
import { defaultLimits, type TransportLimits } from './limits.ts'
import { type PostEnd, type PostInput, postForm } from './post-form.ts'
import type { ProxyEnvironment } from './proxy.ts'
import type { TransportParts } from './transport-parts.ts'
import { createTrustStore } from './trust.ts'

/** What a transport needs of the outside world. */
export interface TransportDependencies {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Milliseconds of a clock that never goes back. */
  readonly monotonic: () => number
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** Only the proxy variables are read. */
  readonly environment: ProxyEnvironment
  /** `defaultLimits` where it is left out. */
  readonly limits?: TransportLimits
}

/** Speaks with authorization servers. What a server or a network does wrong is a value, never an exception. */
export interface Transport {
  /** @see ask */
  ask(input: AskInput, signal: AbortSignal): Promise<Asked>
  /** @see fetchDocument */
  readonly fetchDocument: (input: FetchInput, signal: AbortSignal) => Promise<FetchedDocument>
  /** @see postForm */
  readonly post: (input: PostInput, signal: AbortSignal) => Promise<PostEnd>
  /** Closes what is open; what is under way ends as cancelled. */
  close(): Promise<void>
}

/** Makes a transport; nothing is opened before it is needed. */
export function createTransport(dependencies: TransportDependencies): Transport {
  const closing = new AbortController()
  const parts: TransportParts = {
    now: dependencies.now,
    monotonic: dependencies.monotonic,
    environment: dependencies.environment,
    limits: dependencies.limits ?? defaultLimits,
    trust: createTrustStore(dependencies.readFile),
    pool: createConnectionPool(),
    closing: closing.signal,
  }
  return {
    ask: (input, signal) => ask(parts, input, signal),
    fetchDocument: (input, signal) => fetchDocument(parts, input, signal),
    post: (input, signal) => postForm(parts, input, signal),
    async close() {
      closing.abort()
      parts.pool.close()
      parts.trust.close()
    },
  }
}
