import { assertNever } from '../assert-never.ts'
import type { Place } from './finding.ts'

/** What a finding points at, for people. */
export function sayPlace(place: Place): string {
  switch (place.part) {
    case 'answer':
      return place.pointer === '' ? 'the answer' : `answer ${place.pointer}`
    case 'token':
      return place.pointer === '' ? 'the token' : `token ${place.pointer}`
    case 'response-header':
      return `response header ${place.name}`
    case 'status':
      return 'the status'
    case 'body':
      return 'the body'
    case 'request':
      return `request: ${place.what}`
    case 'profile':
      return `profile: ${place.what}`
    case 'jwt':
      return place.pointer === '' ? 'claims of the signed answer' : `claims ${place.pointer}`
    case 'jwt-header':
      return `${place.layer} header ${place.name}`
    case 'metadata':
      return `metadata ${place.pointer}`
    default:
      return assertNever(place)
  }
}
