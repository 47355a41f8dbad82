import './report-view.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { noReview } from '../../../core/claims/review.ts'
import type { Evidence } from '../../../core/introspection/evidence.ts'
import type { NextStep } from '../../../core/report/report.ts'
import { sayInstant } from '../../../core/time/say-time.ts'
import { madeUpTokenLength } from '../../../core/token/made-up-token.ts'
import { madeUpTokenFacts } from '../../../core/token/token-facts.ts'
import { useServices } from '../../services/services.ts'
import { type Inquiry, useInspection } from '../inspect/use-inspection.ts'
import { ControlRequest } from './control-request.tsx'
import { ExpectationsPanel } from './expectations-panel.tsx'
import { NextSteps } from './next-steps.tsx'
import { PassedSince } from './passed-since.tsx'
import { ReportHead } from './report-head.tsx'
import { ReportParts } from './report-parts.tsx'
import { SilencesContext, useSilences } from './silences/use-silences.ts'
import { statusReferenceOf } from './status-reference.ts'
import { RelativeTime } from './times.tsx'
import { TokenCheckProgress } from './token-check-progress.tsx'
import { tokenIssuerOf } from './token-issuer.ts'
import { useExamination } from './use-examination.ts'
import { useFocusOnChecks } from './use-focus-on-checks.ts'
import { useTokenChecks } from './use-token-checks.ts'
import { verdictWord } from './verdict.tsx'
import { profileExpectations, withExpectations } from './view-expectations.ts'

interface ReportViewProps {
  readonly evidence: Evidence
  readonly inquiry: Inquiry
  /** The token that was asked about; null once something else is pasted. */
  readonly pasted: string | null
  readonly onRetry: (step: NextStep) => void
  /** Asks the same again, with metadata and keys fetched anew. */
  readonly onAskAfresh: () => void
  /** Called when the profile that asked was changed here. */
  readonly onProfileSaved: () => void
  /** Called with the verdict as a sentence, for those who do not see it. */
  readonly onVerdict: (sentence: string) => void
}

/** All that one exchange says. It begins masked; give it a new key with each answer. */
export function ReportView(props: ReportViewProps) {
  const { evidence, inquiry, pasted, onRetry, onAskAfresh, onProfileSaved, onVerdict } = props
  const { timeZone } = useServices()
  const [view, setView] = useState(profileExpectations)
  const [review, setReview] = useState(noReview)
  const silences = useSilences(inquiry.profile, onProfileSaved)
  const { silenced } = silences
  const profile = useMemo(
    () => ({ ...withExpectations(inquiry.profile, view), silenced }),
    [inquiry.profile, view, silenced],
  )
  const checker = useTokenChecks(inquiry.profile.id)
  const { report, redacted } = useExamination(
    evidence,
    inquiry.token,
    profile,
    checker.checks,
    review,
  )
  const control = useInspection()
  const root = useRef<HTMLElement>(null)
  const blocked = pasted === null ? pasteHasChanged : null
  useFocusOnChecks(checker.checks, root)

  const { state, sentence } = redacted.verdict
  useEffect(() => {
    onVerdict(`${verdictWord(state)}. ${sentence}`)
  }, [state, sentence, onVerdict])

  function askAboutMadeUp(): void {
    void control.ask({ ...inquiry, token: madeUpTokenFacts(madeUpTokenLength) }, null)
  }

  function step(next: NextStep): void {
    if (next.kind === 'control-request') askAboutMadeUp()
    else if (next.kind === 'verify-token') verify()
    else if (next.kind === 'fetch-status') fetchStatus()
    else onRetry(next)
  }

  function verify(): void {
    const issuer = tokenIssuerOf(report)
    if (pasted !== null && issuer !== null) void checker.verify(pasted, issuer)
  }

  function fetchStatus(): void {
    const reference = statusReferenceOf(report)
    if (reference !== null) void checker.fetchStatus(reference)
  }

  return (
    <article className="report" aria-label="Report" ref={root}>
      <ReportHead
        report={report}
        redacted={redacted}
        byline={
          <>
            {report.profile.name} asked at {sayInstant(report.askedAt, { timeZone })},{' '}
            <RelativeTime at={report.askedAt} />
          </>
        }
      />
      <PassedSince timeline={report.timeline} answeredAt={evidence.endedAt} />
      <NextSteps
        report={report}
        blocked={blocked}
        controlRunning={control.inspection.phase === 'asking'}
        checkRunning={checker.run.phase === 'running'}
        onStep={step}
      />
      <TokenCheckProgress run={checker.run} onCancel={checker.cancel} />
      <ControlRequest title="Control request" inspection={control.inspection} />
      <ExpectationsPanel profile={inquiry.profile} view={view} onChange={setView} />
      <SilencesContext value={silences}>
        <ReportParts
          report={report}
          redacted={redacted}
          reportRef={root}
          blocked={blocked}
          onAskAfresh={onAskAfresh}
          onReview={setReview}
        />
      </SilencesContext>
    </article>
  )
}

const pasteHasChanged = 'The paste has changed since this answer. Press Ask for the new token.'
