import { sayInstant } from '../time/say-time.ts'
import type { Report, Verdict } from './report.ts'
import { createTextPage, type TextPage, type TextStyle } from './text-page.ts'
import { writeExchange } from './write-exchange.ts'
import { writeFindings, writeNotRun, writeSilenced } from './write-findings.ts'
import { writeChecks, writeJwt } from './write-jwt.ts'
import { writeMembers } from './write-members.ts'
import { writePersonal } from './write-personal.ts'

/** How a report is set as text. */
export interface TextOptions {
  /** A time zone of the IANA database; times stand in UTC, and in this zone too where it is another. */
  readonly timeZone: string
  /** ANSI colours. */
  readonly color: boolean
  /** In characters. */
  readonly width: number
}

/** The report as text for a terminal. Control characters of the server are shown escaped. */
export function reportToText(report: Report, options: TextOptions): string {
  const page = createTextPage(options)
  writeVerdict(page, report.verdict)
  writeContext(page, report, options.timeZone)
  writeFindings(page, report.findings)
  writeSilenced(page, report.silenced)
  writePersonal(page, report)
  writeMembers(page, report.members, options.timeZone)
  writeJwt(page, report)
  writeChecks(page, report.checks)
  writeTimeline(page, report)
  writeScopes(page, report)
  writeNextSteps(page, report)
  writeExchange(page, report)
  writeNotRun(page, report.notRun)
  return page.toString()
}

const verdictWords: Readonly<Record<Verdict['state'], readonly [string, TextStyle]>> = {
  active: ['ACTIVE', 'good'],
  inactive: ['INACTIVE', 'bad'],
  'no-valid-answer': ['NO VALID ANSWER', 'caution'],
}

function writeVerdict(page: TextPage, verdict: Verdict): void {
  const [word, labelStyle] = verdictWords[verdict.state]
  const column = { indent: 0, label: word.length + 2, labelStyle }
  page.labelled(word, verdict.sentence, column, 'strong')
  if (verdict.advice !== null) page.labelled('', verdict.advice, column)
}

const contextColumn = { indent: 0, label: 10, labelStyle: 'dim' as const }

function writeContext(page: TextPage, report: Report, timeZone: string): void {
  const { profile, askedAt } = report
  const role = profile.role === 'resource-server' ? 'resource server' : 'client'
  page.heading(report.redacted ? 'Who asked what (personal values hidden)' : 'Who asked what')
  page.labelled(
    'Profile',
    `${profile.name} (${role}, as declared), client id ${profile.clientId}`,
    contextColumn,
  )
  if (profile.issuer !== '') page.labelled('Issuer', profile.issuer, contextColumn)
  page.labelled('Endpoint', report.request.url, contextColumn)
  page.labelled('Token', sayToken(report), contextColumn)
  const local = timeZone === 'UTC' ? '' : ` (${sayInstant(askedAt, { timeZone })})`
  page.labelled('Asked', `${sayInstant(askedAt, { timeZone: 'UTC' })}${local}`, contextColumn)
}

function sayToken({ token }: Report): string {
  const format = { jws: 'JWT (not verified here)', jwe: 'encrypted JWT', opaque: 'opaque' }
  const parts = [
    token.madeUp ? 'made up for this request' : format[token.format],
    ...(token.kind === 'unknown' ? [] : [token.kind.replace('_', ' ')]),
    `${token.length} characters`,
    token.hint === null ? 'no token_type_hint' : `token_type_hint ${token.hint}`,
  ]
  return parts.join(', ')
}

function writeTimeline(page: TextPage, { timeline }: Report): void {
  page.heading('Timeline')
  for (const sentence of timeline.sentences) page.paragraph(sentence, 2)
}

const scopeColumn = { indent: 2, label: 10, labelStyle: 'dim' as const }

function writeScopes(page: TextPage, { scopes }: Report): void {
  if (scopes.granted === null && scopes.required.length === 0) return
  page.heading('Scopes')
  const list = (tokens: readonly string[]) => (tokens.length === 0 ? 'none' : tokens.join(' '))
  page.labelled('granted', scopes.granted === null ? 'not told' : list(scopes.granted), scopeColumn)
  if (scopes.required.length === 0) return
  page.labelled('required', list(scopes.required), scopeColumn)
  const missing = scopes.missing.map(({ scope, nearMiss }) =>
    nearMiss === null ? scope : `${scope} (granted is ${nearMiss}, which looks like it)`,
  )
  page.labelled('missing', list(missing), scopeColumn, missing.length > 0 ? 'caution' : 'plain')
  page.labelled('extra', list(scopes.extra), scopeColumn)
}

const stepNames = {
  'control-request': 'Ask about a made-up token',
  'retry-raw-basic': 'Ask again with raw Basic credentials',
  'retry-with-hint': 'Ask again with token_type_hint',
  'retry-without-hint': 'Ask again without token_type_hint',
  'ask-for-jwt': 'Ask for a signed answer',
  'ask-for-json': 'Ask for plain JSON',
  'verify-token': 'Check the token’s own signature',
  'fetch-status': 'Fetch the status list',
} as const

function writeNextSteps(page: TextPage, { nextSteps }: Report): void {
  if (nextSteps.length === 0) return
  page.heading('Worth a try')
  for (const step of nextSteps) page.paragraph(`${stepNames[step.kind]}. ${step.why}`, 2)
}
