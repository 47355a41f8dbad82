import { type RefObject, useEffect } from 'react'
import { nothingChecked, type TokenChecks } from '../../../core/token/token-checks.ts'
import { jumpTo } from './jump-to.ts'

/** The button that asked for a check is gone once the check is there: who used it goes on at what came of it. */
export function useFocusOnChecks(
  checks: TokenChecks,
  reportRef: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (checks === nothingChecked || document.activeElement !== document.body) return
    jumpTo(reportRef.current, 'token')
  }, [checks, reportRef])
}
