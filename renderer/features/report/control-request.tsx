import { Notice } from '../../ui/notice.tsx'
import type { Inspection } from '../inspect/use-inspection.ts'
import { ExchangeBrief } from './exchange-brief.tsx'

interface ControlRequestProps {
  readonly title: string
  readonly inspection: Inspection
}

/** How an extra request about a made-up token went. */
export function ControlRequest({ title, inspection }: ControlRequestProps) {
  switch (inspection.phase) {
    case 'idle':
      return null
    case 'asking':
      return <p role="status">Asking about a made-up token…</p>
    case 'cancelled':
      return <p role="status">Cancelled.</p>
    case 'failed':
      return (
        <Notice tone="error" title="The server was not asked" announced>
          <p>{inspection.failure.message}</p>
        </Notice>
      )
    case 'answered':
      return (
        <ExchangeBrief
          key={inspection.requestId}
          title={title}
          evidence={inspection.evidence}
          inquiry={inspection.inquiry}
        />
      )
  }
}
