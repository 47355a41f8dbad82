import { execFile } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = path.join(import.meta.dirname, '../../..')

/** How `npm run pack` ended, without the set-up before it: exit code, and all that it said. */
export interface PackEnd {
  readonly code: number
  readonly said: string
}

/** Packs as `npm run pack -- …` does, with further variables in the environment. */
export async function pack(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<PackEnd> {
  const args = ['--import', 'tsx', 'scripts/run/pack.ts', ...words]
  const options = { cwd: root, env: { ...process.env, ...environment } }
  return run(process.execPath, args, options).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (error: { code?: number; stdout?: string; stderr?: string }) => ({
      code: error.code ?? 1,
      said: `${error.stdout ?? ''}${error.stderr ?? ''}`,
    }),
  )
}
