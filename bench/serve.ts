import process from 'node:process'
import { startDemoServer } from '../demo/server.ts'
import type { ServedCase } from './served-case.ts'

// Runs as a process of its own, so that the server's work is not counted as ours.
const server = await startDemoServer()
const caller = server.callers.find(({ key }) => key === 'crm-api')
const token = server.tokens.find(({ key }) => key === 'customer-data')
if (caller === undefined || token === undefined) throw new Error('The demo server lacks a part')

const served: ServedCase = {
  endpoint: server.introspectionEndpoint,
  issuer: server.issuer,
  clientId: caller.clientId,
  clientSecret: caller.clientSecret,
  token: token.token,
}
process.send?.(served)
process.once('disconnect', () => process.exit(0))
