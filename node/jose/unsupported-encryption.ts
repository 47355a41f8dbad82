/** A key file is encrypted in a way that is not supported: not the passphrase is to blame. */
export class UnsupportedEncryption extends Error {}

/** More rounds than any tool writes: they would keep the app busy for many seconds. */
const mostIterations = 2_000_000

/** Refuses a number of rounds that would keep the app busy. Throws UnsupportedEncryption. */
export function checkIterations(iterations: number): void {
  if (iterations > mostIterations) throw new UnsupportedEncryption('too many iterations')
}
