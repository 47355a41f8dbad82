import { lazy } from 'react'

// They carry the rules and the detectors of personal data, which the window opens without.
const importPastedCall = () => import('./pasted-call.tsx')
const importReadingPanel = () => import('./reading-panel.tsx')
const importReportView = () => import('../report/report-view.tsx')

/** What is said of a pasted call; needs a `Suspense` above it. */
export const PastedCall = lazy(async () => ({ default: (await importPastedCall()).PastedCall }))

/** What was pasted, as it was read; needs a `Suspense` above it. */
export const ReadingPanel = lazy(async () => ({
  default: (await importReadingPanel()).ReadingPanel,
}))

/** All that one exchange says; needs a `Suspense` above it. */
export const ReportView = lazy(async () => ({ default: (await importReportView()).ReportView }))

/** Loads what the first paste and the first answer need, so that neither waits for it. */
export async function loadLaterParts(): Promise<void> {
  await Promise.all([importPastedCall(), importReadingPanel(), importReportView()])
}
