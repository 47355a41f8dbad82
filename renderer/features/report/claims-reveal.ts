import type { JsonPointer } from '../../../core/json.ts'
import type { Reveal } from '../../json/use-reveal.ts'

/**
 * One reveal for the members and for the claims they stand among: what is revealed here is revealed there.
 * `membersAt` points at the members; null where the claims are other values than the members.
 */
export function claimsReveal(reveal: Reveal, membersAt: JsonPointer | null): Reveal {
  function keyOf(pointer: JsonPointer): JsonPointer {
    const isMember = membersAt !== null && pointer.startsWith(`${membersAt}/`)
    return isMember ? pointer.slice(membersAt.length) : `claims${pointer}`
  }
  return {
    ...reveal,
    shows: (pointer) => reveal.shows(keyOf(pointer)),
    toggle: (pointer) => reveal.toggle(keyOf(pointer)),
  }
}
