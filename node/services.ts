import { randomBytes, randomUUID } from 'node:crypto'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { readCertificatesAt } from './files/read-certificates.ts'
import { createCallerTokens } from './inspect/caller-token.ts'
import { createInspector, type Inspector } from './inspect/inspector.ts'
import { createTokenChecker, type TokenChecker } from './inspect/token-checker.ts'
import { lazily } from './jose/lazily.ts'
import { checkStatusList } from './jose/status-list.ts'
import type { Keychain } from './keychain/keychain.ts'
import { createMetadataCache } from './metadata/metadata-cache.ts'
import { createMetadataSource, type MetadataSource } from './metadata/metadata-source.ts'
import type { Environment } from './paths.ts'
import { createGeneratedKeys, type GeneratedKeys } from './profiles/generated-keys.ts'
import { createProfileService, type ProfileService } from './profiles/profile-service.ts'
import { createProfileStore } from './profiles/profile-store.ts'
import { createSessionProfiles, type SessionProfile } from './profiles/session-profiles.ts'
import { proxyFor, sayProxy } from './transport/proxy.ts'
import { createTransport, type Transport } from './transport/transport.ts'

/** The outside world as window and terminal share it: same files, same keychain, same transport. */
export interface Services {
  readonly profiles: ProfileService
  readonly keychain: Keychain
  readonly generatedKeys: GeneratedKeys
  readonly transport: Transport
  readonly metadata: MetadataSource
  readonly inspector: Inspector
  readonly checker: TokenChecker
  close(): Promise<void>
}

export interface ServicesOptions {
  /** The folder of this person's profiles. */
  readonly userData: string
  readonly keychain: Keychain
  /** Proxy variables are read from it. */
  readonly environment: Environment
  /** Profiles that are there from the start, for this session only. */
  readonly session?: readonly SessionProfile[]
}

/** Puts the parts together; nothing is opened, read or sent before it is needed. */
export function createServices(options: ServicesOptions): Services {
  const { userData, keychain, environment } = options
  const now = (): number => Date.now()
  const newId = (): string => randomUUID()
  const session = createSessionProfiles()
  for (const profile of options.session ?? []) session.put(profile)
  const generatedKeys = createGeneratedKeys({ generate: lazily.generateKey, newId, now })
  const profiles = createProfileService({
    store: createProfileStore({ folder: userData, now }),
    keychain,
    session,
    generatedKeys,
    keys: lazily.keys,
    readFile: readCertificatesAt,
    proxyFor: (endpoint) => {
      const proxy = proxyFor(endpoint, environment)
      return proxy === null ? null : sayProxy(proxy)
    },
    newId,
    now,
  })
  const transport = createTransport({
    now,
    monotonic: () => performance.now(),
    readFile: readCertificatesAt,
    environment,
  })
  const metadata = createMetadataSource({
    cache: createMetadataCache({ file: path.join(userData, 'metadata-cache.json') }),
    fetchDocument: transport.fetchDocument,
    now,
  })
  const credentialParts = { sign: lazily.sign, now, newId }
  const callerTokens = createCallerTokens({ post: transport.post, ...credentialParts })
  const inspector = createInspector({
    profiles,
    transport,
    metadata,
    callerTokens,
    readJwt: lazily.readJwt,
    randomBytes,
    ...credentialParts,
  })
  const checker = createTokenChecker({
    profiles,
    metadata,
    readJwt: lazily.readJwt,
    checkStatusList,
    now,
  })
  return {
    profiles,
    keychain,
    generatedKeys,
    transport,
    metadata,
    inspector,
    checker,
    async close() {
      callerTokens.close()
      await Promise.all([transport.close(), keychain.close()])
    },
  }
}
