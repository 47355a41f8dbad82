// @ts-check
import { prepareAndRun } from './setup/prepare.mjs'

await prepareAndRun('run/start.ts', ['window', 'unzip'])
