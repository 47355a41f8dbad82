import type { HeaderLine } from '../../introspection/evidence.ts'
import { pointerTo } from '../../json.ts'
import type { EntitlementContext } from '../entitlement.ts'
import { readingOf } from '../names/name-reading.ts'
import { groupAt } from '../names/personal-names.ts'
import type { PersonalDatum } from '../personal.ts'
import { findPersonal } from './find-personal.ts'

/**
 * Headers that say nothing of a person, whatever their values look like; the values of cookies are masked
 * anyway.
 */
const technical = new Set(
  `date etag expires last-modified age cache-control pragma vary server via connection keep-alive
  transfer-encoding strict-transport-security x-frame-options x-content-type-options x-xss-protection
  referrer-policy permissions-policy content-security-policy content-security-policy-report-only
  cross-origin-opener-policy cross-origin-embedder-policy cross-origin-resource-policy report-to
  reporting-endpoints nel alt-svc accept-ranges allow trailer upgrade dpop-nonce set-cookie
  set-cookie2 x-request-id x-correlation-id x-trace-id x-amzn-trace-id x-amz-cf-id cf-ray traceparent
  tracestate x-powered-by x-runtime x-ratelimit-limit x-ratelimit-remaining x-ratelimit-reset
  retry-after server-timing expect-ct`.split(/\s+/),
)

/**
 * The personal data in the headers of a response: by name (`X-User-Email`), by value, and inside values
 * that hide something.
 */
export function findInHeaders(
  headers: readonly HeaderLine[],
  context: EntitlementContext,
): readonly PersonalDatum[] {
  return headers.flatMap(([sent, value]) => {
    const header = sent.toLowerCase()
    if (technical.has(header) || /^(?:content|access-control|accept)-/.test(header)) return []
    const name = header.replace(/^(?:x|http)-/, '')
    return findPersonal({ [name]: value }, context, 'response-header')
      .filter((datum) => datum.foundBy !== 'name' || datum.encoded !== null || speaksOfPerson(name))
      .map((datum) => ({ ...datum, pointer: pointerTo('', header), name: header }))
  })
}

/**
 * Whether a header’s name alone says so: `Location` and `Age` are members of a person elsewhere, but not
 * here.
 */
function speaksOfPerson(name: string): boolean {
  const reading = readingOf(name)
  return reading.exact?.label === 'login' || groupAt(reading, null, 'unknown') !== null
}
