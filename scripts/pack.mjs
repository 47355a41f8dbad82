// @ts-check
import { prepareAndRun } from './setup/prepare.mjs'

await prepareAndRun('run/pack.ts', ['unzip'])
