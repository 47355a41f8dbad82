// @ts-check
import { prepareAndRun } from './setup/prepare.mjs'

await prepareAndRun('run/bench-privacy.ts', [])
