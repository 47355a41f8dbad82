import './report-view.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Evidence } from '../../../core/introspection/evidence.ts'
import type { JsonObject } from '../../../core/json.ts'
import type { NextStep, Report } from '../../../core/report/report.ts'
import { sayInstant } from '../../../core/time/say-time.ts'
import { madeUpTokenLength } from '../../../core/token/made-up-token.ts'
import { madeUpTokenFacts } from '../../../core/token/token-facts.ts'
import { diffMasks, type Masks } from '../../json/masks.ts'
import { useReveal } from '../../json/use-reveal.ts'
import { useServices } from '../../services/services.ts'
import { type Inquiry, useInspection } from '../inspect/use-inspection.ts'
import { Connection } from './connection.tsx'
import { ControlRequest } from './control-request.tsx'
import { Exchange } from './exchange.tsx'
import { ExpectationsPanel } from './expectations-panel.tsx'
import { Findings } from './findings.tsx'
import { Members } from './members.tsx'
import { NextSteps } from './next-steps.tsx'
import { PassedSince } from './passed-since.tsx'
import { Scopes } from './scopes.tsx'
import { SectionBar } from './section-bar.tsx'
import { RelativeTime } from './times.tsx'
import { useExamination } from './use-examination.ts'
import { Validity } from './validity.tsx'
import { VerdictView, verdictWord } from './verdict.tsx'
import { profileExpectations, withExpectations } from './view-expectations.ts'

interface ReportViewProps {
  readonly evidence: Evidence
  readonly inquiry: Inquiry
  readonly retryBlocked: string | null
  readonly onRetry: (step: NextStep) => void
  /** Called with the verdict as a sentence, for those who do not see it. */
  readonly onVerdict: (sentence: string) => void
}

/** All that one exchange says. It begins masked; give it a new key with each answer. */
export function ReportView(props: ReportViewProps) {
  const { evidence, inquiry, retryBlocked, onRetry, onVerdict } = props
  const { timeZone } = useServices()
  const [view, setView] = useState(profileExpectations)
  const profile = useMemo(() => withExpectations(inquiry.profile, view), [inquiry.profile, view])
  const { report, redacted } = useExamination(evidence, inquiry.token, profile)
  const reveal = useReveal()
  const masks = useMemo(() => masksOf(report, redacted), [report, redacted])
  const control = useInspection()
  const root = useRef<HTMLElement>(null)

  const { state, sentence } = redacted.verdict
  useEffect(() => {
    onVerdict(`${verdictWord(state)}. ${sentence}`)
  }, [state, sentence, onVerdict])

  function step(next: NextStep): void {
    if (next.kind !== 'control-request') onRetry(next)
    else void control.ask({ ...inquiry, token: madeUpTokenFacts(madeUpTokenLength) }, null)
  }

  return (
    <article className="report" aria-label="Report" ref={root}>
      <VerdictView
        verdict={redacted.verdict}
        byline={
          <>
            {report.profile.name} asked at {sayInstant(report.askedAt, { timeZone })},{' '}
            <RelativeTime at={report.askedAt} />
          </>
        }
      />
      <PassedSince timeline={report.timeline} answeredAt={evidence.endedAt} />
      <NextSteps
        steps={report.nextSteps}
        blocked={retryBlocked}
        controlRunning={control.inspection.phase === 'asking'}
        onStep={step}
      />
      <ControlRequest title="Control request" inspection={control.inspection} />
      <ExpectationsPanel profile={inquiry.profile} view={view} onChange={setView} />
      <SectionBar links={sectionLinks(report)} reportRef={root} />
      <Findings findings={redacted.findings} notRun={redacted.notRun} />
      <Members report={report} redacted={redacted} masks={masks} reveal={reveal} />
      <Validity timeline={redacted.timeline} />
      <Scopes scopes={(reveal.all ? report : redacted).scopes} />
      <Exchange
        report={report}
        redacted={redacted}
        members={report.members.length === 0 ? null : membersOf(report)}
        masks={masks}
        reveal={reveal}
      />
      <Connection timings={report.timings} tls={report.tls} url={report.request.url} />
    </article>
  )
}

function membersOf(report: Report): JsonObject {
  return Object.fromEntries(report.members.map((member) => [member.name, member.value]))
}

function masksOf(report: Report, redacted: Report): Masks {
  return new Map(
    report.members.flatMap(({ value, pointer }, index) => [
      ...diffMasks(value, redacted.members[index]?.value ?? null, pointer),
    ]),
  )
}

function sectionLinks(report: Report) {
  return [
    { name: 'findings', title: 'Findings', count: report.findings.length },
    { name: 'members', title: 'Members', count: report.members.length },
    { name: 'validity', title: 'Validity' },
    { name: 'scopes', title: 'Scopes' },
    { name: 'exchange', title: 'Request and response' },
    { name: 'connection', title: 'Connection' },
  ]
}
