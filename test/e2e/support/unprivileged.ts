import { spawnSync } from 'node:child_process'
import { chmod, chown, cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { executable } from './launch.ts'

const root = path.join(import.meta.dirname, '../../..')
/** `nobody`, on every Linux. */
const nobody = 65_534

/** A copy of runtime and app that an unprivileged user can run, and how. */
export interface UnprivilegedCopy {
  readonly folder: string
  readonly home: string
  readonly program: { readonly executable: string; readonly folder: string }
  readonly environment: Readonly<Record<string, string>>
}

/**
 * Copies runtime and built app to where `nobody` may read them, with a program that starts the runtime as
 * that user when root runs the tests; others need no such help.
 */
export async function copyForUnprivileged(): Promise<UnprivilegedCopy> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'token-loupe-sandbox-'))
  const [runtime, app, home] = ['runtime', 'app', 'home'].map((name) => path.join(folder, name))
  if (runtime === undefined || app === undefined || home === undefined) throw new Error('no folder')
  spawnSync('cp', ['-r', '--reflink=auto', path.dirname(executable()), runtime], {
    stdio: 'inherit',
  })
  await cp(path.join(root, 'dist'), path.join(app, 'dist'), { recursive: true })
  await cp(path.join(root, 'package.json'), path.join(app, 'package.json'))
  await cp(path.join(root, 'node_modules/@napi-rs'), path.join(app, 'node_modules/@napi-rs'), {
    recursive: true,
  })
  await mkdir(home)
  await chmod(folder, 0o755)
  const own = path.join(runtime, 'electron')
  const environment = { XDG_RUNTIME_DIR: home }
  if (process.geteuid?.() !== 0) {
    return { folder, home, program: { executable: own, folder: app }, environment }
  }
  const wrapper = path.join(folder, 'as-nobody')
  await writeFile(
    wrapper,
    `#!/bin/sh\nexec setpriv --reuid ${nobody} --regid ${nobody} --clear-groups "${own}" "$@"\n`,
  )
  await chmod(wrapper, 0o755)
  await chown(home, nobody, nobody)
  return {
    folder,
    home,
    program: { executable: wrapper, folder: app },
    environment: { ...environment, ...(await displayFor(home)) },
  }
}

/** The display lets in whoever has its key: nobody gets a copy. */
async function displayFor(home: string): Promise<Readonly<Record<string, string>>> {
  const authority = process.env['XAUTHORITY']
  if (authority === undefined) return {}
  const copy = path.join(home, 'xauthority')
  await cp(authority, copy)
  await chown(copy, nobody, nobody)
  return { XAUTHORITY: copy }
}
