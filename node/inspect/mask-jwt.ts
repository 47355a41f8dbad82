import type { JwtAnswer, JwtPlace } from '../../core/introspection/jwt-answer.ts'
import type { JsonObject } from '../../core/json.ts'
import type { ReadJwt } from './gather-keys.ts'

/** A JWT answer with marks in place of the secrets that the server put into it. */
export function maskJwt(
  jwt: ReadJwt,
  place: JwtPlace,
  mask: (object: JsonObject) => JsonObject,
): JwtAnswer {
  const { encryption, signature, claims } = jwt
  const masked = (object: JsonObject | null) => (object === null ? null : mask(object))
  return {
    ...jwt,
    place,
    encryption: encryption === null ? null : { ...encryption, header: masked(encryption.header) },
    signature: signature === null ? null : { ...signature, header: masked(signature.header) },
    claims: masked(claims),
  }
}
