import { compactDecrypt, errors } from 'jose'
import { quoted } from '../../core/introspection/quoted.ts'
import type {
  DecryptionVerdict,
  KeyFacts,
  UndecryptedReason,
} from '../../core/introspection/signature.ts'
import { type JsonObject, memberOf } from '../../core/json.ts'
import { contentKeyBits, keyManagement } from './algorithms.ts'
import { criticalFault } from './critical.ts'
import {
  chooseDecryptionKeys,
  type DecryptionKey,
  type DecryptionSecrets,
} from './decryption-keys.ts'
import { textIn } from './key-facts.ts'
import { supplyAesKeyUnwrap } from './supply-aes-key-unwrap.ts'

/** What decrypting gave; null for what could not be read. */
export interface Decryption {
  readonly verdict: DecryptionVerdict
  readonly plaintext: Uint8Array | null
}

/** What decrypting needs beside the text. */
export interface DecryptOptions extends DecryptionSecrets {
  /** Most bytes that a compressed content may grow to. */
  readonly maxInflatedBytes: number
}

/** Decrypts a compact JWE. @see RFC 7516 section 5.2 */
export async function decryptJwe(
  compact: string,
  header: JsonObject,
  options: DecryptOptions,
): Promise<Decryption> {
  const alg = textIn(header, 'alg') ?? ''
  const enc = textIn(header, 'enc') ?? ''
  const critical = criticalFault(header, [])
  if (critical !== null) return refused(critical.why, critical.detail)
  const unsupported = unsupportedPart(header, alg, enc)
  const management = keyManagement(alg)
  const bits = contentKeyBits(enc)
  if (unsupported !== null || management === null || bits === null) {
    return refused('alg-unknown', unsupported ?? 'Its algorithms are not supported.')
  }
  const chosen = chooseDecryptionKeys(header, management, bits, options)
  if (!chosen.ok) return refused(chosen.why, chosen.detail)
  if (alg.endsWith('KW')) await supplyAesKeyUnwrap()
  return tryKeys(compact, alg, enc, chosen.keys, options.maxInflatedBytes)
}

function unsupportedPart(header: JsonObject, alg: string, enc: string): string | null {
  if (alg === 'RSA1_5') {
    return 'It is encrypted by RSA1_5, which is refused: its padding lets an attacker read by trial and error. Register RSA-OAEP-256 or ECDH-ES.'
  }
  if (keyManagement(alg) === null) {
    return `Its key is encrypted by ${quoted(alg) || 'no named algorithm'}, which is not supported here.`
  }
  if (contentKeyBits(enc) === null) {
    return `Its content is encrypted by ${quoted(enc) || 'no named algorithm'}, which is not supported here.`
  }
  const zip = memberOf(header, 'zip')
  return zip === undefined || zip === 'DEF'
    ? null
    : 'Its content is compressed in a way that is not supported here (zip is not DEF).'
}

async function tryKeys(
  compact: string,
  alg: string,
  enc: string,
  keys: readonly DecryptionKey[],
  maxInflatedBytes: number,
): Promise<Decryption> {
  let failure: Decryption = refused('failed', 'No key decrypts it.')
  for (const { key, facts } of keys) {
    try {
      const { plaintext } = await compactDecrypt(compact, key, {
        keyManagementAlgorithms: [alg],
        contentEncryptionAlgorithms: [enc],
        maxDecompressedLength: maxInflatedBytes,
      })
      return { verdict: { state: 'decrypted', key: facts }, plaintext }
    } catch (error) {
      failure = explainFailure(error, facts, maxInflatedBytes)
      if (!isFailed(failure)) return failure
    }
  }
  return failure
}

/** Whether another key might still do. */
function isFailed({ verdict }: Decryption): boolean {
  return verdict.state === 'not-decrypted' && verdict.why === 'failed'
}

function explainFailure(error: unknown, key: KeyFacts, maxInflatedBytes: number): Decryption {
  if (error instanceof errors.JWEInvalid) {
    return error.message === 'Decompressed plaintext exceeded the configured limit'
      ? refused(
          'inflates-too-far',
          `Its compressed content grows beyond ${maxInflatedBytes} bytes.`,
        )
      : refused('malformed', 'It is no well-formed JWE, so it could not be decrypted.')
  }
  const tried = key.from === 'client-secret' ? 'the client secret' : 'the profile’s key'
  return refused(
    'failed',
    `Decrypting with ${tried} failed: it was encrypted for another key, or changed on its way.`,
  )
}

function refused(why: UndecryptedReason, detail: string): Decryption {
  return { verdict: { state: 'not-decrypted', why, detail }, plaintext: null }
}
