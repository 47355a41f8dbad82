import type { KeyOpener } from '../profiles/key-opener.ts'
import type { generateKey } from './generate-key.ts'
import type { readJwt } from './read-jwt.ts'
import type { signAssertion } from './sign-assertion.ts'

/** What this folder does, loaded when it is first wanted: a start of the app does not wait for it. */
export const lazily = {
  keys: {
    readPrivateKey: async (...input) =>
      (await import('./read-private-key.ts')).readPrivateKey(...input),
    readCertificate: async (...input) =>
      (await import('./read-certificate.ts')).readCertificate(...input),
    publicJwkOf: async (...input) => (await import('./read-private-key.ts')).publicJwkOf(...input),
  },
  generateKey: async (...input) => (await import('./generate-key.ts')).generateKey(...input),
  readJwt: async (...input) => (await import('./read-jwt.ts')).readJwt(...input),
  sign: async (...input) => (await import('./sign-assertion.ts')).signAssertion(...input),
} as const satisfies {
  readonly keys: KeyOpener
  readonly generateKey: typeof generateKey
  readonly readJwt: typeof readJwt
  readonly sign: typeof signAssertion
}
