import process from 'node:process'
import { SetUpError } from '../lib/set-up-error.ts'
import type { Runtime } from './choose-runtime.ts'
import { resolveRuntime } from './resolve-runtime.ts'

const allow = '--allow-fallback-runtime'

/** The runtime for real work: the official Electron, or the fallback where the person allows it by an argument. */
export async function resolveProductRuntime(args: readonly string[]): Promise<Runtime> {
  const allowed = args.includes(allow)
  const runtime = await resolveRuntime({ askAgain: !allowed })
  if (runtime.kind === 'official' || allowed) return runtime
  throw new SetUpError(
    `This is Electron ${runtime.version}, not the version that Token Loupe is pinned to, and an old Electron is ` +
      `no place for production secrets. Set ELECTRON_MIRROR to a mirror that this machine reaches, or add ` +
      `"-- ${allow}" to the npm command to run on it all the same.`,
  )
}

/** This process's arguments without our own. */
export function ownArguments(): readonly string[] {
  return process.argv.slice(2).filter((word) => word !== allow)
}
