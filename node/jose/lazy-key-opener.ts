import type { KeyOpener } from '../profiles/key-opener.ts'

/** Opens keys with parts that are loaded when the first key is opened: a start of the app does not wait for them. */
export const lazyKeyOpener: KeyOpener = {
  readPrivateKey: async (...input) =>
    (await import('./read-private-key.ts')).readPrivateKey(...input),
  readCertificate: async (...input) =>
    (await import('./read-certificate.ts')).readCertificate(...input),
  publicJwkOf: async (...input) => (await import('./read-private-key.ts')).publicJwkOf(...input),
}
