import { getCurrentFuseWire } from '@electron/fuses'
import { SetUpError } from '../lib/set-up-error.ts'
import { findFuseFaults } from './fuses.ts'

/** Reads the fuses back from a packed app. Throws a SetUpError that names each fuse that is not as it should be. */
export async function checkFuses(executable: string): Promise<void> {
  const faults = findFuseFaults(await getCurrentFuseWire(executable))
  if (faults.length === 0) return
  const lines = faults.map(
    ({ fuse, wanted, found }) => `  ${fuse} is ${found}, it must be ${wanted ? 'on' : 'off'}`,
  )
  throw new SetUpError(
    `The packed app must not be handed out, its fuses are wrong:\n${lines.join('\n')}\n` +
      'See electronFuses in electron-builder.yml.',
  )
}
