import { LoaderCircle } from 'lucide-react'
import { Suspense, useState } from 'react'
import type { NextStep } from '../../../core/report/report.ts'
import { ReportView } from '../../later-parts.ts'
import { announceProgress } from './announce.ts'
import { EmptyState } from './empty-state.tsx'
import { FailurePanel } from './failure-panel.tsx'
import type { Inquiry, Inspection } from './use-inspection.ts'

interface ResultPaneProps {
  readonly inspection: Inspection
  readonly hasProfiles: boolean
  readonly notices: readonly string[]
  readonly isDemo: boolean
  readonly pasteVersion: number
  readonly token: string | null
  readonly onRetry: (step: NextStep, inquiry: Inquiry) => void
  readonly onAskAfresh: (inquiry: Inquiry) => void
  readonly onProfileSaved: () => void
  readonly onNewProfile: () => void
  readonly onEditProfile: (id: string, sessionOnly: boolean) => void
}

/** What came of asking. */
export function ResultPane(props: ResultPaneProps) {
  const { inspection } = props
  const [verdict, setVerdict] = useState('')
  return (
    <section
      className="inspect-result"
      aria-label="Answer"
      aria-busy={inspection.phase === 'asking'}
    >
      <p className="inspect-progress" role="status">
        {inspection.phase === 'asking' ? (
          <LoaderCircle aria-hidden size={18} className="inspect-spinner" />
        ) : null}
        {announceProgress(inspection)}
      </p>
      <p className="visually-hidden" role="status">
        {inspection.phase === 'answered' ? verdict : ''}
      </p>
      <Result {...props} onVerdict={setVerdict} />
    </section>
  )
}

function Result(props: ResultPaneProps & { readonly onVerdict: (sentence: string) => void }) {
  const { inspection } = props
  switch (inspection.phase) {
    case 'asking':
      return null
    case 'idle':
    case 'cancelled':
      return (
        <EmptyState
          hasProfiles={props.hasProfiles}
          notices={props.notices}
          isDemo={props.isDemo}
          onNewProfile={props.onNewProfile}
        />
      )
    case 'failed': {
      const { id } = inspection.inquiry.profile
      return (
        <FailurePanel
          failure={inspection.failure}
          onSessionOnly={() => props.onEditProfile(id, true)}
          onEditProfile={() => props.onEditProfile(id, false)}
        />
      )
    }
    case 'answered': {
      const { inquiry } = inspection
      return (
        <Suspense fallback={null}>
          <ReportView
            key={inspection.requestId}
            evidence={inspection.evidence}
            inquiry={inquiry}
            pasted={inquiry.pasteVersion === props.pasteVersion ? props.token : null}
            onRetry={(step) => props.onRetry(step, inquiry)}
            onAskAfresh={() => props.onAskAfresh(inquiry)}
            onProfileSaved={props.onProfileSaved}
            onVerdict={props.onVerdict}
          />
        </Suspense>
      )
    }
  }
}
