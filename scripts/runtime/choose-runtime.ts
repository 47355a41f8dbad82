/** An Electron on this machine, as a folder that holds an executable and a file `version`. */
export interface Runtime {
  readonly kind: 'official' | 'fallback'
  readonly distPath: string
  readonly executable: string
  readonly version: string
  readonly why: string
}

/** What is known when the runtime is chosen. */
export interface RuntimeFacts {
  readonly pinned: string
  /** Version of the runtime that ELECTRON_OVERRIDE_DIST_PATH names; null where it is not set. */
  readonly override: { readonly version: string } | null
  readonly officialPresent: boolean
  /** `null`: nothing speaks against a download; else why it can't be had. */
  readonly downloadFault: string | null
  /** As in `process.platform` and `process.arch`, joined by a hyphen. */
  readonly platform: string
}

/** What to do to get a runtime, and why. */
export type RuntimeChoice =
  | { readonly take: 'override'; readonly kind: Runtime['kind']; readonly why: string }
  | { readonly take: 'official'; readonly download: boolean; readonly why: string }
  | { readonly take: 'fallback'; readonly why: string }
  | { readonly take: 'none'; readonly message: string }

/** The one platform that the fallback runtime is made for. */
export const fallbackPlatform = 'linux-x64'

/** Chooses: what the person named, else the official Electron, else the fallback, else a message. */
export function chooseRuntime(facts: RuntimeFacts): RuntimeChoice {
  if (facts.override !== null) {
    const kind = facts.override.version === facts.pinned ? 'official' : 'fallback'
    return { take: 'override', kind, why: 'ELECTRON_OVERRIDE_DIST_PATH names it' }
  }
  if (facts.officialPresent) {
    return { take: 'official', download: false, why: 'it is installed' }
  }
  if (facts.downloadFault === null) {
    return { take: 'official', download: true, why: 'it was downloaded' }
  }
  if (facts.platform === fallbackPlatform) {
    return {
      take: 'fallback',
      why: `Electron ${facts.pinned} can't be had: ${facts.downloadFault}`,
    }
  }
  return { take: 'none', message: noRuntimeMessage(facts.pinned, facts.downloadFault) }
}

function noRuntimeMessage(pinned: string, fault: string): string {
  return (
    `Electron ${pinned} can't be had: ${fault}. There is no other runtime for this platform. ` +
    'Set ELECTRON_MIRROR to a mirror that this machine reaches, or ELECTRON_OVERRIDE_DIST_PATH to the folder of an ' +
    'unpacked Electron, and run the command again.'
  )
}
