// @ts-check
import { prepareAndRun } from './setup/prepare.mjs'

await prepareAndRun('run/test.ts', ['window', 'display', 'unzip', 'keyring', 'tools'])
