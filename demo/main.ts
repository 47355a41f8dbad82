import { describeServer } from './describe-server.ts'
import { startDemoServer } from './server.ts'

const server = await startDemoServer()
process.stdout.write(describeServer(server))

const stop = () => {
  server.close().catch((fault: unknown) => {
    process.exitCode = 1
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  })
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
