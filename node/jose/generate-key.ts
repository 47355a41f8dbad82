import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import { LoupeError } from '../../core/errors.ts'
import type { JsonObject } from '../../core/json.ts'
import { keyManagement, signingAlgorithm } from './algorithms.ts'
import { publicHalf } from './jwk.ts'
import type { KeyUse } from './key-use.ts'

/** A key pair: the private JWK as JSON text, and its public half. */
export interface GeneratedPair {
  readonly privateJwk: string
  readonly publicJwk: JsonObject
}

/**
 * Makes a key pair for an algorithm: RSA with 2048 bits, P-256 for ECDH-ES. Its `kid` is the thumbprint. Throws
 * LoupeError `key-unsuitable` for an algorithm that takes no key pair.
 * @see RFC 7638 section 3
 */
export async function generateKey({
  use,
  algorithm,
}: {
  readonly use: KeyUse
  readonly algorithm: string
}): Promise<GeneratedPair> {
  if (!takesKeyPair(use, algorithm)) {
    throw new LoupeError(
      'key-unsuitable',
      'No key pair can be made for that algorithm. Choose another.',
    )
  }
  const { privateKey } = await generateKeyPair(algorithm, {
    extractable: true,
    modulusLength: 2048,
  })
  const { kty = '', ...members } = await exportJWK(privateKey)
  const kid = await calculateJwkThumbprint({ kty, ...members })
  const jwk = Object.fromEntries(
    Object.entries({ kty, kid, use, alg: algorithm, ...members }).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
  return { privateJwk: JSON.stringify(jwk), publicJwk: publicHalf(jwk) }
}

function takesKeyPair(use: KeyUse, algorithm: string): boolean {
  if (use === 'sig') return (signingAlgorithm(algorithm)?.kty ?? 'oct') !== 'oct'
  const kind = keyManagement(algorithm)?.kind
  return kind === 'rsa' || kind === 'ecdh'
}
