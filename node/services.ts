import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { createInspector, type Inspector } from './inspect/inspector.ts'
import type { Keychain } from './keychain/keychain.ts'
import type { Environment } from './paths.ts'
import { createProfileService, type ProfileService } from './profiles/profile-service.ts'
import { createProfileStore } from './profiles/profile-store.ts'
import { createSessionProfiles, type SessionProfile } from './profiles/session-profiles.ts'
import { proxyFor, sayProxy } from './transport/proxy.ts'
import { createTransport, type Transport } from './transport/transport.ts'

/** The outside world as window and terminal share it: same files, same keychain, same transport. */
export interface Services {
  readonly profiles: ProfileService
  readonly keychain: Keychain
  readonly transport: Transport
  readonly inspector: Inspector
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
  const session = createSessionProfiles()
  for (const profile of options.session ?? []) session.put(profile)
  const profiles = createProfileService({
    store: createProfileStore({ folder: userData, now }),
    keychain,
    session,
    readFile: (file) => readFile(file),
    proxyFor: (endpoint) => {
      const proxy = proxyFor(endpoint, environment)
      return proxy === null ? null : sayProxy(proxy)
    },
    newId: () => randomUUID(),
    now,
  })
  const transport = createTransport({
    now,
    monotonic: () => performance.now(),
    readFile: (file) => readFile(file),
    environment,
  })
  const inspector = createInspector({ profiles, transport, randomBytes })
  return {
    profiles,
    keychain,
    transport,
    inspector,
    async close() {
      await Promise.all([transport.close(), keychain.close()])
    },
  }
}
