// @ts-check
import process from 'node:process'
import { prepareAndRun, windowNeeds } from './setup/prepare.mjs'

await prepareAndRun('run/bench.ts', [...windowNeeds(process.env), 'unzip'])
