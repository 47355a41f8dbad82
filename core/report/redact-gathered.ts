import type { JwtAnswer } from '../introspection/jwt-answer.ts'
import type { SentRequest } from '../introspection/sent-request.ts'
import type { JsonObject } from '../json.ts'
import type { TokenChecks } from '../token/token-checks.ts'
import type { PersonalStrings } from './personal-strings.ts'
import { redactWhole } from './redact-value.ts'
import type { Report } from './report.ts'

/** Every decoded object of a report, beside the members of the answer, that can hold personal values. */
export function objectsIn({ token, jwt, checks, request }: Report): readonly JsonObject[] {
  return [
    token.decoded?.payload,
    jwt?.claims,
    checks.signature?.decrypted?.claims,
    request.authentication.bearer?.claims,
    request.authentication.assertion?.claims,
  ].filter((object) => object !== null && object !== undefined)
}

/** A JWT answer without personal values: its headers and claims are rewritten, its verdicts stay. */
export function redactJwt(jwt: JwtAnswer | null, strings: PersonalStrings): JwtAnswer | null {
  if (jwt === null) return null
  const { encryption, signature, claims, duplicates, problems } = jwt
  return {
    ...jwt,
    encryption:
      encryption === null
        ? null
        : { ...encryption, header: redactWhole(encryption.header, strings) },
    signature:
      signature === null ? null : { ...signature, header: redactWhole(signature.header, strings) },
    claims: redactWhole(claims, strings),
    duplicates: duplicates.map(strings.hideInName),
    problems: problems.map(strings.hideInProse),
  }
}

/** Checks of the token without personal values: only a decrypted token has some. */
export function redactChecks(checks: TokenChecks, strings: PersonalStrings): TokenChecks {
  const { signature } = checks
  if (signature?.decrypted == null) return checks
  const { header, claims } = signature.decrypted
  const decrypted = { header: redactWhole(header, strings), claims: redactWhole(claims, strings) }
  return { ...checks, signature: { ...signature, decrypted } }
}

/**
 * A request without personal values: in its URL, its headers and parameters, in what assertion and bearer token say, and
 * in the folders of files on this machine, which can tell its user's name.
 */
export function redactRequest(request: SentRequest, strings: PersonalStrings): SentRequest {
  const { assertion, bearer } = request.authentication
  const { inForce } = request
  return {
    ...request,
    url: strings.hideInProse(request.url),
    headers: request.headers.map(([name, value]) => [name, strings.hideInProse(value)]),
    body: strings.hideInText(request.body),
    inForce: {
      ...inForce,
      caFiles: inForce.caFiles.map(fileNameOf),
      ownParameters: inForce.ownParameters.map(([name, value]) => [
        name,
        strings.hideInText(value),
      ]),
    },
    authentication: {
      ...request.authentication,
      assertion: assertion && {
        header: redactWhole(assertion.header, strings) ?? {},
        claims: redactWhole(assertion.claims, strings) ?? {},
      },
      bearer: bearer && { ...bearer, claims: redactWhole(bearer.claims, strings) },
    },
  }
}

function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
