#!/usr/bin/env node
import process from 'node:process'
import { openKeychain } from '../node/keychain/keychain.ts'
import { userDataFolder } from '../node/paths.ts'
import { createServices } from '../node/services.ts'
import { processTerminal } from './process-terminal.ts'
import { run } from './run.ts'

const controller = new AbortController()
process.once('SIGINT', () => controller.abort())

const services = createServices({
  userData: userDataFolder(process.platform, process.env),
  keychain: openKeychain({
    worker: new URL('./keychain-worker.js', import.meta.url),
    platform: process.platform,
  }),
  environment: process.env,
})

process.exitCode = await run(process.argv.slice(2), {
  services,
  terminal: processTerminal(controller.signal),
  version: __APP_VERSION__,
  now: () => Date.now(),
  signal: controller.signal,
})
await services.close()
