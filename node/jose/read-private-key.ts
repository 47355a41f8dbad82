import type { KeyObject } from 'node:crypto'
import { LoupeError } from '../../core/errors.ts'
import { parseJson } from '../../core/introspection/parse-json.ts'
import { isJsonObject, type JsonObject } from '../../core/json.ts'
import { certificatesIn, chainFor, thumbprintOf } from './certificate-facts.ts'
import { jwkOf, publicHalf } from './jwk.ts'
import { checkKeyUse, type KeyUse } from './key-use.ts'
import { readPem } from './pem.ts'
import { privateJwkIn } from './private-jwk.ts'
import { privateKeyIn } from './private-key-pem.ts'

/**
 * Reads a private key in PEM (PKCS#8, PKCS#1 or SEC1, encrypted too; a certificate beside it gives its thumbprints) or
 * as a JWK, and gives it as a private JWK in JSON. Throws LoupeError `key-unreadable`, `key-passphrase` or
 * `key-unsuitable`, never with anything of the key in it.
 * @see RFC 7468, RFC 7517, RFC 7518 section 6
 */
export async function readPrivateKey(
  text: string,
  passphrase: string | undefined,
  use: KeyUse,
): Promise<string> {
  const trimmed = text.trim()
  const jwk = trimmed.startsWith('{')
    ? privateJwkIn(trimmed)
    : trimmed.includes('-----BEGIN ')
      ? await readPemKey(trimmed, passphrase)
      : null
  if (jwk === null) {
    throw new LoupeError(
      'key-unreadable',
      'This is no private key in PEM (it begins with -----BEGIN) and none as a JWK (it begins with {).',
    )
  }
  checkKeyUse(jwk, use)
  return JSON.stringify({ ...jwk, use })
}

/** The public half of a private JWK, to hand to a server’s administrator. Throws LoupeError `key-unreadable`. */
export async function publicJwkOf(privateJwk: string): Promise<JsonObject> {
  const json = parseJson(privateJwk)
  if (!json.ok || !isJsonObject(json.value)) {
    throw new LoupeError('key-unreadable', 'The private key cannot be read. Give it again.')
  }
  const { key_ops: _privateOperations, ...members } = publicHalf(json.value)
  return members
}

async function readPemKey(text: string, passphrase: string | undefined): Promise<JsonObject> {
  const blocks = readPem(text)
  const key = await privateKeyIn(blocks, passphrase)
  const certificates = certificatesIn(blocks)
  const [leaf] = chainFor(key, certificates)
  if (leaf === undefined && certificates.length > 0) {
    throw new LoupeError(
      'key-unsuitable',
      'The certificate beside the private key belongs to another key. Give the two that belong together.',
    )
  }
  const jwk = jwkOr(key)
  if (leaf === undefined) return jwk
  return { ...jwk, x5t: thumbprintOf(leaf, 'sha1'), 'x5t#S256': thumbprintOf(leaf, 'sha256') }
}

function jwkOr(key: KeyObject): JsonObject {
  try {
    return jwkOf(key)
  } catch {
    throw new LoupeError(
      'key-unsuitable',
      'This kind of key has no form as a JWK here. Give an RSA key, an EC key or one on Ed25519 or X25519.',
    )
  }
}
