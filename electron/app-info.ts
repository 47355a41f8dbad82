import type { AppInfo } from '../core/contract.ts'
import type { DemoHandover } from '../core/demo-handover.ts'

/** What the window says of the app and its runtime. */
export function describeApp(versions: NodeJS.ProcessVersions, demo: DemoHandover | null): AppInfo {
  const electron = versions.electron ?? ''
  return {
    version: __APP_VERSION__,
    electron,
    chrome: versions['chrome'] ?? '',
    node: versions.node,
    fallbackRuntime: majorOf(electron) < majorOf(__PINNED_ELECTRON__),
    demo: demo === null ? null : { tokens: demo.tokens },
  }
}

function majorOf(version: string): number {
  return Number(version.split('.')[0])
}
