import { assertNever } from '../../../core/assert-never.ts'
import type { Place } from '../../../core/findings/finding.ts'

/** The part of the report that shows a place; null where none does. */
export function sectionOf(place: Place): string | null {
  switch (place.part) {
    case 'answer':
      return 'members'
    case 'response-header':
    case 'status':
    case 'body':
    case 'request':
      return 'exchange'
    case 'jwt':
    case 'jwt-header':
      return 'signed-answer'
    case 'token':
      return 'token'
    case 'metadata':
      return 'metadata'
    case 'profile':
      return null
    default:
      return assertNever(place)
  }
}
