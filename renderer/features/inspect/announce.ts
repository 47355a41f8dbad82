import { assertNever } from '../../../core/assert-never.ts'
import type { Inspection } from './use-inspection.ts'

/** What a screen reader says while an inspection goes on; the report says its own verdict. */
export function announceProgress(inspection: Inspection): string {
  switch (inspection.phase) {
    case 'idle':
    case 'answered':
    case 'failed':
      return ''
    case 'asking':
      return inspection.cancelling ? 'Cancelling.' : 'Asking the server.'
    case 'cancelled':
      return 'Cancelled. Nothing was kept.'
    default:
      return assertNever(inspection)
  }
}
