import { assertNever } from '../assert-never.ts'
import type { PersonalDatum } from '../claims/personal.ts'
import { type JsonPointer, pointerTo } from '../json.ts'
import type { Place } from './finding.ts'

/** The status line of the response. */
export const status: Place = { part: 'status' }

/** The body of the response as a whole. */
export const body: Place = { part: 'body' }

/** A header of the response, its name in lower case. */
export function header(name: string): Place {
  return { part: 'response-header', name }
}

/** A place in the answer; the empty pointer is the whole of it. */
export function inAnswer(pointer: JsonPointer): Place {
  return { part: 'answer', pointer }
}

/** A top-level member of the answer. */
export function member(name: string): Place {
  return inAnswer(pointerTo('', name))
}

/** A top-level claim of the token that was decoded here. */
export function claim(name: string): Place {
  return { part: 'token', pointer: pointerTo('', name) }
}

/** Where personal data stands; of an encoded string the string itself. */
export function placeOf({ part, pointer }: Pick<PersonalDatum, 'part' | 'pointer'>): Place {
  switch (part) {
    case 'answer':
      return inAnswer(pointer)
    case 'jwt':
      return inJwt(pointer)
    case 'response-header':
      return header(pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~'))
    case 'body':
      return body
    default:
      return assertNever(part)
  }
}

/** What the profile says of that. */
export function expectation(what: string): Place {
  return { part: 'profile', what }
}

/** A place among the claims of the JWT that is the answer; the empty pointer is all of them. */
export function inJwt(pointer: JsonPointer): Place {
  return { part: 'jwt', pointer }
}

/** A top-level claim of the JWT that is the answer. */
export function jwtClaim(name: string): Place {
  return inJwt(pointerTo('', name))
}

/** A member of the header of a JWT answer's JWS, or of the JWE round it. */
export function jwtHeader(layer: 'signature' | 'encryption', name: string): Place {
  return { part: 'jwt-header', layer, name }
}

/** A top-level member of the issuer's metadata. */
export function metadataMember(name: string): Place {
  return { part: 'metadata', pointer: pointerTo('', name) }
}

/** What the request has or lacks. */
export function inRequest(what: string): Place {
  return { part: 'request', what }
}

/** A place as a text: equal for equal places. */
export function keyOf(place: Place): string {
  switch (place.part) {
    case 'answer':
    case 'token':
    case 'jwt':
    case 'metadata':
      return `${place.part} ${place.pointer}`
    case 'jwt-header':
      return `${place.layer} ${place.name}`
    case 'response-header':
      return `${place.part} ${place.name.toLowerCase()}`
    case 'request':
    case 'profile':
      return `${place.part} ${place.what}`
    case 'status':
    case 'body':
      return place.part
  }
}

/** A place as a text, then the texts of the places round it, the nearest first; the whole answer is round nothing. */
export function keysOf(place: Place): readonly [string, ...string[]] {
  const around = 'pointer' in place ? keysRound(place.part, place.pointer) : []
  return [keyOf(place), ...around]
}

function keysRound(
  part: 'answer' | 'token' | 'jwt' | 'metadata',
  pointer: JsonPointer,
): readonly string[] {
  const steps = pointer.split('/')
  return steps
    .slice(2)
    .map((_step, at) => `${part} ${steps.slice(0, steps.length - 1 - at).join('/')}`)
}
