import './exchange-brief.css'
import { CircleCheck, CircleQuestionMark, CircleX } from 'lucide-react'
import type { Evidence } from '../../../core/introspection/evidence.ts'
import type { Report } from '../../../core/report/report.ts'
import { SeverityMark } from '../../ui/severity-mark.tsx'
import type { Inquiry } from '../inspect/use-inspection.ts'
import { useExamination } from './use-examination.ts'
import { verdictWord } from './verdict.tsx'

/** A made-up token that is inactive is good news, and one that is active is not. */
const looks = {
  active: { icon: CircleX, tone: 'bad' },
  inactive: { icon: CircleCheck, tone: 'good' },
  'no-valid-answer': { icon: CircleQuestionMark, tone: 'unclear' },
} as const

interface ExchangeBriefProps {
  readonly title: string
  readonly evidence: Evidence
  readonly inquiry: Inquiry
}

/** An exchange about a made-up token in a few lines: a control request, or a profile that is tried out. */
export function ExchangeBrief({ title, evidence, inquiry }: ExchangeBriefProps) {
  const { redacted } = useExamination(evidence, inquiry.token, inquiry.profile)
  const { state } = redacted.verdict
  const { icon: Icon, tone } = looks[state]
  return (
    <section className={`brief brief-${tone}`} aria-label={title} data-brief={state}>
      <p>
        <strong>{title}:</strong>{' '}
        <span className="brief-verdict">
          <Icon aria-hidden size={16} />
          {verdictWord(state)}
        </span>
        {redacted.response === null ? null : (
          <span className="muted">
            {' '}
            HTTP {redacted.response.status}, {Math.round(redacted.timings.totalMs)} ms
          </span>
        )}
      </p>
      <p>{redacted.verdict.sentence}</p>
      {redacted.verdict.advice === null ? null : <p>{redacted.verdict.advice}</p>}
      <Worst report={redacted} />
    </section>
  )
}

function Worst({ report }: { readonly report: Report }) {
  const worst = report.findings.filter((finding) => finding.severity !== 'info').slice(0, 5)
  if (worst.length === 0) return null
  return (
    <ul className="brief-findings">
      {worst.map((finding) => (
        <li key={`${finding.rule} ${finding.message}`}>
          <SeverityMark severity={finding.severity} /> <span>{finding.title}</span>
        </li>
      ))}
    </ul>
  )
}
