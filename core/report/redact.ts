import { findPersonal } from '../claims/find/find-personal.ts'
import { knownTextsIn } from '../claims/find/known-texts.ts'
import type { Finding, Place } from '../findings/finding.ts'
import { parseJson } from '../introspection/parse-json.ts'
import { withoutByteOrderMark } from '../introspection/read-body.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import type { DecodedToken } from '../token/token.ts'
import { collectPersonal, type PersonalPlace, type PersonalStrings } from './personal-strings.ts'
import { objectsIn, redactChecks, redactJwt, redactRequest } from './redact-gathered.ts'
import { redactBody, redactHeaders } from './redact-response.ts'
import { redactValue, redactWhole } from './redact-value.ts'
import type { MemberReading, Report } from './report.ts'

/**
 * The report with every personal value replaced by a typed, numbered placeholder (`‹email 1›`),
 * equal for equal values, wherever it occurs; arrays and objects as a whole. E-mail addresses, JWTs
 * and cookies go too. A text of fewer than 3 characters is hidden at its own place only, and in
 * sentences of the app's own only what they quote.
 */
export function redactReport(report: Report): Report {
  if (report.redacted) return report
  const members = membersOf(report)
  const strings = personalStringsIn(report, members)
  const { hideInProse: prose, hideInText: text } = strings
  return {
    ...report,
    redacted: true,
    token: { ...report.token, decoded: redactDecoded(report.token.decoded, strings) },
    verdict: {
      ...report.verdict,
      sentence: prose(report.verdict.sentence),
      advice: report.verdict.advice === null ? null : prose(report.verdict.advice),
    },
    members: report.members.map((member) => redactMember(member, members, strings)),
    timeline: { ...report.timeline, sentences: report.timeline.sentences.map(prose) },
    scopes: redactScopes(report.scopes, text),
    findings: report.findings.map((finding) => redactFinding(finding, strings)),
    silenced: report.silenced.map((finding) => ({
      ...redactFinding(finding, strings),
      reason: text(finding.reason),
    })),
    review: {
      claimsParameter: text(report.review.claimsParameter),
      consent: text(report.review.consent),
      legalBasis: text(report.review.legalBasis),
    },
    notRun: report.notRun.map(({ rule, reason }) => ({ rule, reason: prose(reason) })),
    personal: report.personal.map((datum) => ({
      ...datum,
      pointer: strings.hideInName(datum.pointer),
      encoded: datum.encoded && {
        ...datum.encoded,
        pointer: strings.hideInName(datum.encoded.pointer),
      },
      name: strings.hideInName(datum.name),
    })),
    request: redactRequest(report.request, strings),
    jwt: redactJwt(report.jwt, strings),
    checks: redactChecks(report.checks, strings),
    response: redactResponse(report.response, members, strings),
  }
}

/** The personal values of a report that is not redacted, with their placeholders; `members` are those of its answer. */
export function personalStringsIn(report: Report, members = membersOf(report)): PersonalStrings {
  const { personal, response } = report
  const ofAnswer = personal.filter(({ part }) => part === 'answer')
  return collectPersonal(
    [
      ...ofAnswer.map((datum) => ({ root: members, datum })),
      ...objectsIn(report).flatMap(personalPlaces),
    ],
    knownTextsIn(personal, response?.headers ?? [], response?.body ?? ''),
  )
}

function membersOf({ members }: Report): JsonObject {
  return Object.fromEntries(members.map(({ name, value }) => [name, value]))
}

function personalPlaces(root: JsonObject): readonly PersonalPlace[] {
  const found = findPersonal(root)
  return found.map((datum) => ({ root, datum }))
}

function redactDecoded(
  decoded: DecodedToken | null,
  strings: PersonalStrings,
): DecodedToken | null {
  if (decoded === null) return null
  const { header, payload, problems } = decoded
  return {
    header: redactWhole(header, strings),
    payload: redactWhole(payload, strings),
    problems: problems.map(strings.hideInProse),
  }
}

function redactMember(
  member: MemberReading,
  root: JsonObject,
  strings: PersonalStrings,
): MemberReading {
  const name = strings.hideInName(member.name)
  const pointer = strings.hideInName(member.pointer)
  const value = redactValue(member.value, root, member.pointer, strings)
  const same = JSON.stringify(value) === JSON.stringify(member.value)
  return same
    ? { ...member, name, pointer }
    : { ...member, name, pointer, value, human: null, instant: null }
}

function redactScopes(
  { required, granted, missing, extra, present }: Report['scopes'],
  hide: (text: string) => string,
): Report['scopes'] {
  return {
    required: required.map(hide),
    granted: granted === null ? null : granted.map(hide),
    missing: missing.map(({ scope, nearMiss }) => ({
      scope: hide(scope),
      nearMiss: nearMiss === null ? null : hide(nearMiss),
    })),
    extra: extra.map(hide),
    present: present.map(hide),
  }
}

/** Title and advice are fixed sentences of the rule; where its message shows a value, the rule has masked it. */
function redactFinding(finding: Finding, strings: PersonalStrings): Finding {
  return {
    ...finding,
    message: strings.hideInProse(finding.message),
    where: finding.where.map((place) => redactPlace(place, strings.hideInName)),
    evidence: finding.evidence === null ? null : strings.hideInName(finding.evidence),
  }
}

function redactPlace(place: Place, hide: (text: string) => string): Place {
  return 'pointer' in place ? { ...place, pointer: hide(place.pointer) } : place
}

function redactResponse(
  response: Report['response'],
  members: JsonObject,
  strings: PersonalStrings,
): Report['response'] {
  if (response === null) return null
  const json = parseJson(withoutByteOrderMark(response.body))
  const isObject = json.ok && isJsonObject(json.value)
  return {
    ...response,
    statusText: strings.hideInText(response.statusText),
    headers: redactHeaders(response.headers, strings.hideInText),
    body: redactBody(response.body, isObject ? members : null, strings),
    problem: redactProblem(response.problem, strings.hideInText),
  }
}

function redactProblem(
  problem: NonNullable<Report['response']>['problem'],
  hide: (text: string) => string,
): NonNullable<Report['response']>['problem'] {
  if (problem === null) return null
  return 'found' in problem ? { ...problem, found: hide(problem.found) } : problem
}
