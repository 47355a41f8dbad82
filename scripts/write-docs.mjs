// @ts-check
import { prepareAndRun } from './setup/prepare.mjs'

await prepareAndRun('run/write-docs.ts', [])
