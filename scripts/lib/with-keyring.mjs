// @ts-check
// As a command: node scripts/lib/with-keyring.mjs <program> [arguments]
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

// Starts the keyring of this session, waits until it answers, runs the command, ends the keyring.
const session = `
printf '\\n' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
keyring=$!
trap 'kill "$keyring" 2>/dev/null' EXIT
owned() {
  dbus-send --session --print-reply --dest=org.freedesktop.DBus / \\
    org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
}
for _ in $(seq 100); do owned && break; sleep 0.05; done
if ! owned; then echo 'gnome-keyring did not come up within 5 s.' >&2; exit 70; fi
"$@"
`

/**
 * The environment of a private session: its own home and runtime folder, and none of the person's buses.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} home
 * @param {string} runtimeFolder
 * @returns {NodeJS.ProcessEnv}
 */
export function sessionEnvironment(environment, home, runtimeFolder) {
  const personal = /^(DBUS_|GNOME_KEYRING_|XDG_(CONFIG|DATA|STATE|CACHE)_HOME$)/
  const kept = Object.entries(environment).filter(([name]) => !personal.test(name))
  return { ...Object.fromEntries(kept), HOME: home, XDG_RUNTIME_DIR: runtimeFolder }
}

/**
 * Runs a command in a private D-Bus session with a fresh home and an empty, unlocked gnome-keyring; the
 * folder and every process of the session are gone afterwards. Resolves with the command's exit code.
 * @param {readonly string[]} command
 * @returns {Promise<number>}
 */
export async function runWithKeyring(command) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'token-loupe-session-'))
  const home = path.join(folder, 'home')
  const runtimeFolder = path.join(folder, 'run')
  for (const one of [home, runtimeFolder]) mkdirSync(one, { mode: 0o700 })
  const args = ['--', 'bash', '-c', session, 'with-keyring', ...command]
  const child = spawn('dbus-run-session', args, {
    stdio: 'inherit',
    detached: true,
    env: sessionEnvironment(process.env, home, runtimeFolder),
  })
  const stop = () => killGroup(child.pid)
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    return await exitCode(child)
  } finally {
    killGroup(child.pid)
    process.off('SIGINT', stop).off('SIGTERM', stop)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
function exitCode(child) {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`dbus-run-session could not be started: ${error.message}`)
      resolve(70)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** @param {number | undefined} leader */
function killGroup(leader) {
  if (leader === undefined) return
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // Nobody of the session is left.
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await runWithKeyring(process.argv.slice(2))
}
