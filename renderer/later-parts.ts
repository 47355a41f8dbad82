import { lazy } from 'react'

// What the first paint does not show: profiles, and all that carries the rules and the detectors of personal data.
const importPastedCall = () => import('./features/inspect/pasted-call.tsx')
const importProfilesView = () => import('./features/profiles/profiles-view.tsx')
const importReadingPanel = () => import('./features/inspect/reading-panel.tsx')
const importReportView = () => import('./features/report/report-view.tsx')

/** What is said of a pasted call; needs a `Suspense` above it. */
export const PastedCall = lazy(async () => ({ default: (await importPastedCall()).PastedCall }))

/** The profiles and their form; needs a `Suspense` above it. */
export const ProfilesView = lazy(async () => ({
  default: (await importProfilesView()).ProfilesView,
}))

/** What was pasted, as it was read; needs a `Suspense` above it. */
export const ReadingPanel = lazy(async () => ({
  default: (await importReadingPanel()).ReadingPanel,
}))

/** All that one exchange says; needs a `Suspense` above it. */
export const ReportView = lazy(async () => ({ default: (await importReportView()).ReportView }))

/** Loads all of it, so that the first paste, the first answer and the other view do not wait. */
export async function loadLaterParts(): Promise<void> {
  await Promise.all([
    importProfilesView(),
    importPastedCall(),
    importReadingPanel(),
    importReportView(),
  ])
}
