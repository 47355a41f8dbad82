import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import type { DiscoverInput } from '../../../node/metadata/discover.ts'
import type { DocumentSettings } from '../../../node/metadata/documents.ts'
import { createMetadataCache } from '../../../node/metadata/metadata-cache.ts'
import {
  createMetadataSource,
  type MetadataSource,
} from '../../../node/metadata/metadata-source.ts'
import type { ProxyEnvironment } from '../../../node/transport/proxy.ts'
import { type OddResponse, type OddServer, startOddServer } from '../../fixtures/odd-server.ts'
import { openTransport } from '../transport/asking.ts'

/** A source over a real cache file and a real network, with a clock that a test moves. */
export interface OpenedSource {
  readonly source: MetadataSource
  readonly file: string
  /** Lets so many milliseconds pass. */
  pass(ms: number): void
  close(): Promise<void>
}

/** Opens a source whose clock begins on 2026-11-21 at 14:00 UTC. */
export async function openSource({
  environment = {},
}: {
  readonly environment?: ProxyEnvironment
} = {}): Promise<OpenedSource> {
  const folder = await mkdtemp(path.join(tmpdir(), 'token-loupe-metadata-'))
  const file = path.join(folder, 'cache', 'metadata.json')
  const transport = openTransport({ headersMs: 200, bodyBytes: 4_000 }, environment)
  let now = Date.UTC(2026, 10, 21, 14)
  const source = createMetadataSource({
    cache: createMetadataCache({ file }),
    fetchDocument: transport.fetchDocument,
    now: () => now,
  })
  return {
    source,
    file,
    pass(ms) {
      now += ms
    },
    async close() {
      await transport.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** A server that has documents at some paths, and 404 elsewhere. */
export function startPublisher(
  documents: (url: string) => Readonly<Record<string, OddResponse>>,
): Promise<OddServer> {
  return startOddServer(({ target, headers }) => {
    const known = documents(`http://${headers.host ?? ''}`)
    return known[target] ?? { status: 404, body: 'Not found' }
  })
}

/** An answer 200 with that JSON value. */
export function json(value: unknown, headers: OddResponse['headers'] = {}): OddResponse {
  return { status: 200, headers, body: JSON.stringify(value) }
}

/** What is asked where a test says nothing else. */
export function discovery(
  start: DiscoverInput['start'],
  change: Partial<DiscoverInput> = {},
): DiscoverInput {
  return {
    start,
    caFiles: [],
    allowInsecureHttp: false,
    connection: plainConnection,
    cache: 'use',
    ...change,
  }
}

/** How documents are asked for where a test says nothing else. */
export function settings(change: Partial<DocumentSettings> = {}): DocumentSettings {
  return {
    caFiles: [],
    allowInsecureHttp: false,
    connection: plainConnection,
    cache: 'use',
    signal: new AbortController().signal,
    ...change,
  }
}
