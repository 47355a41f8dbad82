import { quoted } from '../../core/introspection/quoted.ts'
import type { KeyFacts } from '../../core/introspection/signature.ts'
import { decodeBase64Url } from '../../core/token/base64url.ts'
import { verifyWithSecret } from './verification-key.ts'

/**
 * A sentence about a signature that no key verified: what the usual reason is, where it can be told.
 * `clientSecret` is the one that was tried.
 */
export async function explainBroken(
  compact: string,
  alg: string,
  tried: readonly KeyFacts[],
  clientSecret?: string,
): Promise<string> {
  const length = signatureLength(compact)
  if (length === 0) return `The header says ${alg}, but the signature is empty.`
  const form = alg.startsWith('ES') ? ecdsaFormFault(compact, alg) : null
  if (form !== null) return form
  if (clientSecret !== undefined && (await fitsDecodedSecret(compact, alg, clientSecret))) {
    return 'The signature does not verify with the client secret as it is, but with what the secret decodes to as base64: the server decodes it, where it should take its characters.'
  }
  return `The signature does not verify with ${nameKeys(tried)}: the content was changed, or another key signed it.`
}

/** @see RFC 7518 section 3.4 */
function ecdsaFormFault(compact: string, alg: string): string | null {
  const signature = signatureOf(compact)
  const wanted = { ES256: 64, ES384: 96, ES512: 132 }[alg]
  if (signature === undefined || signature.length === wanted) return null
  if (signature[0] === 0x30) {
    return 'The signature is in DER form, as TLS has it; a JWS has the two numbers R and S side by side.'
  }
  return `The signature has ${signature.length} bytes; ${alg} has ${wanted}.`
}

async function fitsDecodedSecret(
  compact: string,
  alg: string,
  clientSecret: string,
): Promise<boolean> {
  const decoded = decodeBase64Url(clientSecret)
  if (decoded === null || decoded.bytes.length === 0) return false
  return (await verifyWithSecret(compact, alg, decoded.bytes)) === 'verifies'
}

function nameKeys([first, ...more]: readonly KeyFacts[]): string {
  if (first === undefined) return 'any key'
  if (more.length > 0) return `any of the ${more.length + 1} keys that fit`
  if (first.from === 'client-secret') return 'the client secret'
  if (first.from === 'pinned') return 'the pinned key'
  return first.kid === null ? 'the only key that fits' : `the key ${quoted(first.kid)}`
}

function signatureLength(compact: string): number {
  return signatureOf(compact)?.length ?? -1
}

function signatureOf(compact: string): Uint8Array | undefined {
  return decodeBase64Url(compact.split('.')[2] ?? '')?.bytes
}
