import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What stands behind the session bus: a keyring that is open, one without a collection, or nothing. */
export type KeyringKind = 'unlocked' | 'no-collection' | 'no-service'

/** A D-Bus session and a keyring of their own. */
export interface PrivateKeyring {
  /** The environment in which a process finds them. */
  readonly env: NodeJS.ProcessEnv
  /** What `secret-tool` finds under that account, as a program outside of ours; null for nothing. */
  lookUp(account: string): Promise<string | null>
  /** How many items the app has there. */
  countItems(): Promise<number>
  lock(): Promise<void>
  /** Stops the keyring as a hung one is: it keeps its name and never answers. */
  freeze(): void
  thaw(): void
  close(): Promise<void>
}

/** Starts both, with a home of their own. */
export async function startKeyring(kind: KeyringKind): Promise<PrivateKeyring> {
  const folder = await mkdtemp(path.join(tmpdir(), 'private-keyring-'))
  const env = await makeEnvironment(folder)
  const bus = spawn('dbus-daemon', ['--nofork', '--print-address', `--config-file=${folder}/bus`], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus)
  const endBus = async (error: unknown): Promise<never> => {
    await end(bus)
    throw error
  }
  const keyring = kind === 'no-service' ? null : await startDaemon(kind, env).catch(endBus)
  return {
    env,
    async lookUp(account) {
      const args = ['lookup', 'service', 'token-loupe', 'username', account]
      return run('secret-tool', args, { env }).then(
        ({ stdout }) => stdout,
        () => null,
      )
    },
    async countItems() {
      const args = ['search', '--all', 'service', 'token-loupe']
      const { stdout } = await run('secret-tool', args, { env })
      return stdout.split('\n').filter((line) => line.startsWith('secret = ')).length
    },
    async lock() {
      const collection = "['/org/freedesktop/secrets/collection/login']"
      await callSecrets(env, 'org.freedesktop.Secret.Service.Lock', collection)
    },
    freeze: () => void keyring?.kill('SIGSTOP'),
    thaw: () => void keyring?.kill('SIGCONT'),
    async close() {
      for (const child of [keyring, bus]) await end(child)
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    },
  }
}

/** A bus that starts no services by itself, so that nothing of this machine mixes in. */
async function makeEnvironment(folder: string): Promise<NodeJS.ProcessEnv> {
  const home = path.join(folder, 'home')
  const runtime = path.join(folder, 'run')
  for (const name of [home, runtime]) await mkdir(name, { mode: 0o700 })
  await writeFile(
    path.join(folder, 'bus'),
    `<busconfig><type>session</type><listen>unix:path=${folder}/socket</listen>
    <policy context="default"><allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`,
  )
  return { PATH: process.env['PATH'], HOME: home, XDG_RUNTIME_DIR: runtime, LC_ALL: 'C' }
}

async function startDaemon(
  kind: 'unlocked' | 'no-collection',
  env: NodeJS.ProcessEnv,
): Promise<ChildProcess> {
  const unlock = kind === 'unlocked' ? ['--unlock'] : []
  const daemon = spawn(
    'gnome-keyring-daemon',
    ['--foreground', '--components=secrets', ...unlock],
    { env, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  daemon.stdin.end('\n')
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await answers(env)) return daemon
    await sleep(50)
  }
  await end(daemon)
  throw new Error('gnome-keyring-daemon did not come up within 5 s')
}

async function answers(env: NodeJS.ProcessEnv): Promise<boolean> {
  return callSecrets(env, 'org.freedesktop.Secret.Service.ReadAlias', 'default').then(
    () => true,
    () => false,
  )
}

async function callSecrets(env: NodeJS.ProcessEnv, method: string, ...args: string[]) {
  const destination = ['-d', 'org.freedesktop.secrets', '-o', '/org/freedesktop/secrets']
  await run('gdbus', ['call', '--session', ...destination, '-m', method, ...args], { env })
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk)
    if (text.includes('\n')) break
  }
  return text.trim()
}

async function end(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}
