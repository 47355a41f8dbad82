import { quoted } from '../../core/introspection/quoted.ts'
import { isJsonArray, type JsonObject, memberOf } from '../../core/json.ts'

/** Why a header's `crit` forbids to go on. */
export interface CriticalFault {
  readonly why: 'crit-unknown' | 'malformed'
  readonly detail: string
}

/** What is wrong with the `crit` of a header, given the extensions that are understood; null where nothing is. @see RFC 7515 section 4.1.11 */
export function criticalFault(
  header: JsonObject,
  understood: readonly string[],
): CriticalFault | null {
  const crit = memberOf(header, 'crit')
  if (crit === undefined) return null
  if (!isJsonArray(crit) || crit.length === 0 || !crit.every((name) => typeof name === 'string')) {
    return malformed('crit in the header must be a list of names with at least one in it.')
  }
  const unknown = crit.filter((name) => !understood.includes(name))
  if (unknown.length > 0) {
    const names = quoted(unknown.join(', '))
    return {
      why: 'crit-unknown',
      detail: `The header demands by crit that ${names} is understood, and it is not.`,
    }
  }
  if (new Set(crit).size < crit.length) return malformed('crit in the header names one name twice.')
  const absent = crit.find((name) => memberOf(header, name) === undefined)
  return absent === undefined
    ? null
    : malformed(`crit in the header names ${quoted(absent)}, which the header lacks.`)
}

function malformed(detail: string): CriticalFault {
  return { why: 'malformed', detail }
}
