import { sayInstant } from '../../time/say-time.ts'
import type { Report } from '../report.ts'
import {
  layOutJwt,
  layOutMembers,
  layOutPersonal,
  layOutScopes,
  layOutTimeline,
} from './lay-out-data.ts'
import { layOutExchange } from './lay-out-exchange.ts'
import { layOutFindings, layOutNotRun, layOutSilenced } from './lay-out-findings.ts'
import { type Block, code, type Fact, type Page } from './page.ts'

/** What an export says of where it was made. */
export interface ExportContext {
  /** The app's version. */
  readonly version: string
  /** A time zone of the IANA database, in which times stand beside UTC. */
  readonly timeZone: string
}

/** What stands at the head of every export that shows personal values. */
export const clearValues =
  'This file shows personal values in clear, because whoever exported it chose so. Handle it accordingly.'
/** What stands at the head of every other. */
export const hiddenValues =
  'Personal values are replaced by numbered placeholders; equal values have equal placeholders.'

/** Lays a report out for reading, worst first. Nothing is escaped yet. */
export function layOutReport(report: Report, { version, timeZone }: ExportContext): Page {
  const { verdict } = report
  const lead: readonly Block[] = [
    ...(report.redacted ? [] : [{ kind: 'caution', text: clearValues } as const]),
    { kind: 'lead', text: verdict.sentence },
    ...(verdict.advice === null ? [] : [{ kind: 'paragraph', text: verdict.advice } as const]),
    ...(report.redacted ? [{ kind: 'paragraph', text: hiddenValues } as const] : []),
    { kind: 'facts', facts: contextFacts(report, timeZone) },
  ]
  const sections = [
    layOutFindings(report.findings),
    layOutSilenced(report.silenced),
    layOutPersonal(report),
    layOutMembers(report, timeZone),
    layOutJwt(report),
    layOutTimeline(report, timeZone),
    layOutScopes(report),
    layOutExchange(report),
    layOutNotRun(report.notRun),
  ]
  return {
    title: 'Token introspection report',
    verdict: { state: verdict.state, word: verdictWords[verdict.state] },
    lead,
    sections: sections.filter((section) => section !== null),
    foot: `Made by Token Loupe ${version} from one answer; judged as of ${sayInstant(report.examinedAt, { timeZone: 'UTC' })}.`,
  }
}

const verdictWords: Readonly<Record<Report['verdict']['state'], string>> = {
  active: 'Active',
  inactive: 'Inactive',
  'no-valid-answer': 'No valid answer',
}

function contextFacts(report: Report, timeZone: string): readonly Fact[] {
  const { profile, request, askedAt, token } = report
  const role = profile.role === 'resource-server' ? 'resource server' : 'client'
  const local = timeZone === 'UTC' ? '' : ` (${sayInstant(askedAt, { timeZone })})`
  return [
    ['Profile', `${profile.name}, a ${role} (as declared, not verified)`],
    ['Client ID', profile.clientId === '' ? 'none' : code(profile.clientId)],
    ['Caller authentication', code(request.authentication.method)],
    ['Endpoint', code(request.url)],
    ...(profile.issuer === '' ? [] : ([['Issuer', code(profile.issuer)]] as const)),
    ['Token', `${token.format}, ${token.length} characters, ${token.kind.replaceAll('_', ' ')}`],
    ['Asked', `${sayInstant(askedAt, { timeZone: 'UTC' })}${local}`],
  ]
}
