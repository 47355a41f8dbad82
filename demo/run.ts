import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { drive } from './drive.ts'
import { startDemoServer } from './server.ts'
import { showApp } from './show-app.ts'

// Two ways to see the demo: a person at the window, or, where there is no display, the window driven for them.
const driven = process.argv.includes('--drive')
const home = await mkdtemp(path.join(os.tmpdir(), 'token-loupe-demo-'))
const server = await startDemoServer()
try {
  process.exitCode = driven ? await drive(server, home) : await showApp(server, home)
} finally {
  await server.close()
  await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
