import { FuseV1Options } from '@electron/fuses'

/** A fuse by its name in @electron/fuses. */
export type FuseName = keyof typeof wantedFuses

/** A fuse that is not as it should be. */
export interface FuseFault {
  readonly fuse: FuseName
  readonly wanted: boolean
  /** What the binary says: on, off, or that this Electron has no such fuse. */
  readonly found: 'on' | 'off' | 'missing'
}

/** How every fuse of a packed app must stand; electron-builder.yml sets them. */
export const wantedFuses = {
  RunAsNode: false,
  EnableCookieEncryption: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
} as const satisfies Readonly<Record<keyof typeof FuseV1Options, boolean>>

/** The fuse wire of a binary: by number of the fuse, the character code of its state. */
export type FuseWire = Readonly<Partial<Record<FuseV1Options, number>>>

/** Compares the fuse wire of a binary with the wanted one. */
export function findFuseFaults(wire: FuseWire): readonly FuseFault[] {
  return fuseNames.flatMap((fuse) => {
    const wanted = wantedFuses[fuse]
    const found = sayState(wire[FuseV1Options[fuse]])
    return found === (wanted ? 'on' : 'off') ? [] : [{ fuse, wanted, found }]
  })
}

const fuseNames: readonly FuseName[] = [
  'RunAsNode',
  'EnableCookieEncryption',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'EnableEmbeddedAsarIntegrityValidation',
  'OnlyLoadAppFromAsar',
  'LoadBrowserProcessSpecificV8Snapshot',
  'GrantFileProtocolExtraPrivileges',
]

function sayState(state: number | undefined): FuseFault['found'] {
  if (state === '1'.charCodeAt(0)) return 'on'
  return state === '0'.charCodeAt(0) ? 'off' : 'missing'
}
