import type { Report } from '../../../core/report/report.ts'
import type { SectionLink } from './section-bar.tsx'

/** The parts that a report has, in their order; never more than there are digits for. */
export function sectionLinks(report: Report): readonly SectionLink[] {
  return [
    { name: 'findings', title: 'Findings', count: report.findings.length },
    ...(hasPersonalData(report)
      ? [{ name: 'personal', title: 'Personal data', count: report.personal.length }]
      : []),
    { name: 'members', title: 'Members', count: report.members.length },
    ...(hasSignedAnswer(report) ? [{ name: 'signed-answer', title: 'Signed answer' }] : []),
    ...(hasTokenChecks(report) ? [{ name: 'token', title: 'The token itself' }] : []),
    { name: 'validity', title: 'Validity' },
    { name: 'scopes', title: 'Scopes' },
    { name: 'exchange', title: 'Request and response' },
    { name: 'connection', title: 'Connection' },
    ...(report.metadata === null ? [] : [{ name: 'metadata', title: 'Metadata' }]),
  ]
}

/** Whether there is anything to judge, or to note of it. */
export function hasPersonalData({ personal }: Report): boolean {
  return personal.length > 0
}

/** Whether the answer is, or holds, a JWT, or follows the convention of one. */
export function hasSignedAnswer({ jwt, dialect }: Report): boolean {
  return jwt !== null || dialect !== null
}

/** Whether something was checked of the token itself. */
export function hasTokenChecks({ checks }: Report): boolean {
  return checks.signature !== null || checks.status !== null
}
