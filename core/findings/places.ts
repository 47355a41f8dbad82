import type { JsonPointer } from '../json.ts'
import { pointerTo } from '../json.ts'
import type { Place } from './finding.ts'

/** A place in the answer. */
export function inAnswer(pointer: JsonPointer): Place {
  return { part: 'answer', pointer }
}

/** A top-level member of the answer. */
export function member(name: string): Place {
  return inAnswer(pointerTo('', name))
}

/** A response header, its name in lower case. */
export function header(name: string): Place {
  return { part: 'response-header', name }
}

export const status: Place = { part: 'status' }
export const body: Place = { part: 'body' }

/** A claim of the token itself, decoded locally. */
export function claim(name: string): Place {
  return { part: 'token', pointer: pointerTo('', name) }
}

/** An expectation of the profile. */
export function expectation(what: string): Place {
  return { part: 'profile', what }
}

/** A key for a place, and for each place that it lies in, the nearest first. */
export function keysOf(place: Place): readonly string[] {
  if (place.part !== 'answer' && place.part !== 'token') return [JSON.stringify(place)]
  const steps = place.pointer.split('/')
  return steps.map((_step, at) => `${place.part} ${steps.slice(0, steps.length - at).join('/')}`)
}
