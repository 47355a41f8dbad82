import type { DemoHandover, DemoProfile } from '../../core/demo-handover.ts'
import { LoupeError } from '../../core/errors.ts'
import { laterDefaults } from '../../core/profile/profile.ts'
import type { Keychain } from '../../node/keychain/keychain.ts'
import { bindTo } from '../../node/profiles/secret-binding.ts'
import type { SessionProfile } from '../../node/profiles/session-profiles.ts'

/** The demo's profiles, for this session only, each secret bound to the demo server. */
export function demoSession(demo: DemoHandover, newId: () => string): readonly SessionProfile[] {
  return demo.profiles.map((profile) => sessionProfile(profile, newId()))
}

function sessionProfile(demo: DemoProfile, id: string): SessionProfile {
  return {
    profile: {
      id,
      name: demo.name,
      role: demo.role,
      issuer: demo.issuer,
      introspectionEndpoint: demo.introspectionEndpoint,
      authentication: demo.clientAuthentication,
      expectations: {
        audiences: demo.audiences,
        requiredScopes: demo.requiredScopes,
        entitledClaims: demo.entitledClaims,
        clockSkewSeconds: 30,
      },
      caFiles: [],
      allowInsecureHttp: false,
      storage: 'session',
      ...laterDefaults,
      answer: demo.answer,
    },
    stored: {
      secret: demo.secret,
      binding: bindTo({
        places: [{ origin: new URL(demo.introspectionEndpoint).origin, proxy: null }],
        ownProxy: null,
        proxyFromEnvironment: true,
        ca: null,
        pin: null,
        serverName: null,
      }),
    },
  }
}

const untouched = 'The demo leaves your keychain alone. Keep the secret for this session only.'

/** Stands in the keychain's place in a demo: it refuses everything with a sentence. */
export function demoKeychain(): Keychain {
  const refuse = (): Promise<never> => Promise.reject(new LoupeError('keychain-missing', untouched))
  return {
    state: () => Promise.resolve({ available: false, problem: untouched }),
    get: refuse,
    set: refuse,
    remove: refuse,
    close: () => Promise.resolve(),
  }
}
