import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Profile } from '../core/profile/profile.ts'
import type { ProfileSecret } from '../core/profile/secret.ts'
import { examine } from '../core/report/examine.ts'
import { readPasted } from '../core/token/read-pasted.ts'
import { tokenFacts } from '../core/token/token-facts.ts'
import { createCallerTokens } from '../node/inspect/caller-token.ts'
import { createInspector } from '../node/inspect/inspector.ts'
import { readJwt } from '../node/jose/read-jwt.ts'
import { signAssertion } from '../node/jose/sign-assertion.ts'
import type { CachedDocument } from '../node/metadata/metadata-cache.ts'
import { createMetadataSource } from '../node/metadata/metadata-source.ts'
import { createTransport } from '../node/transport/transport.ts'
import type { Asker } from './asker.ts'

/** Asks as the product does, from profile to report, with keys and metadata cached in memory. */
export function loupeAsker(profile: Profile, secret: ProfileSecret, token: string): Asker {
  const [found] = readPasted(token).tokens
  if (found === undefined) throw new Error('The token is not read as a token')
  const facts = tokenFacts(found, null)
  const transport = createTransport({
    now: Date.now,
    monotonic: () => performance.now(),
    readFile: (file) => readFile(file),
    environment: {},
  })
  const parts = { sign: signAssertion, now: Date.now, newId: randomUUID }
  const inspector = createInspector({
    profiles: {
      load: () => Promise.resolve(profile),
      destinationOf: () => Promise.resolve(nowhere),
      secretFor: () => Promise.resolve(secret),
    },
    transport,
    metadata: createMetadataSource({
      cache: memoryCache(),
      fetchDocument: transport.fetchDocument,
      now: Date.now,
    }),
    callerTokens: createCallerTokens({ post: transport.post, ...parts }),
    readJwt,
    randomBytes,
    ...parts,
  })
  const question = {
    profileId: profile.id,
    token,
    tokenTypeHint: null,
    basicEncoding: 'form',
    format: null,
    refresh: false,
  } as const
  return {
    async ask() {
      const evidence = await inspector.inspect(question, new AbortController().signal)
      const report = examine({ evidence, token: facts, profile, now: Date.now() })
      if (report.verdict.state !== 'active') throw new Error(report.verdict.sentence)
    },
    close: () => transport.close(),
  }
}

const nowhere = {
  places: [],
  ownProxy: null,
  proxyFromEnvironment: false,
  ca: null,
  pin: null,
  serverName: null,
}

function memoryCache() {
  const entries = new Map<string, CachedDocument>()
  return {
    read: async (key: string) => entries.get(key) ?? null,
    write: async (key: string, entry: CachedDocument) => void entries.set(key, entry),
  }
}
