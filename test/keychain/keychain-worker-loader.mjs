// @ts-check
import { register } from 'tsx/esm/api'

// Node 20 does not read TypeScript, and tsx's own --import does not reach into worker threads.
register()
await import('../../node/keychain/keychain-worker.ts')
