import type { KeyObject } from 'node:crypto'
import type { JWK } from 'jose'
import type { JsonObject } from '../../core/json.ts'
import { textIn } from './key-facts.ts'

/** A key as a JWK. Throws where the type has no JWK form. @see RFC 7518 section 6 */
export function jwkOf(key: KeyObject): JsonObject {
  const members: readonly (readonly [string, unknown])[] = Object.entries(
    key.export({ format: 'jwk' }),
  )
  return Object.fromEntries(
    members.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'])

/** A JWK without its private members. @see RFC 7518 sections 6.2.2, 6.3.2 and 6.4.1 */
export function publicHalf(jwk: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(jwk).filter(([name]) => !privateMembers.has(name)))
}

const keyMembers = {
  public: ['kty', 'crv', 'x', 'y', 'n', 'e'],
  private: ['kty', 'crv', 'x', 'y', 'd', 'n', 'e', 'p', 'q', 'dp', 'dq', 'qi'],
} as const

/** The bare key of a JWK for jose: what it was published or made for must not keep it from being tried. */
export function bareJwk(jwk: JsonObject, half: keyof typeof keyMembers): JWK {
  return Object.fromEntries(
    keyMembers[half].flatMap((name) => {
      const value = textIn(jwk, name)
      return value === null ? [] : [[name, value]]
    }),
  )
}
