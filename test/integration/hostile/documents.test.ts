import { performance } from 'node:perf_hooks'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import { type Certificates, makeCertificates } from '../../fixtures/certificates.ts'
import type { Expected } from '../../hostile-server/fault.ts'
import { faults } from '../../hostile-server/faults.ts'
import { startHostileServer } from '../../hostile-server/start-hostile-server.ts'
import { openHostileTransport, quickLimits } from './examine-fault.ts'

const caFiles = ['/test/ca.pem']

describe('metadata or keys fetched from a server that', () => {
  let certificates: Certificates
  beforeAll(async () => {
    certificates = await makeCertificates()
  })

  it.each(faults)('$name', async (fault) => {
    const limits = { ...quickLimits, ...fault.limits }
    const server = await startHostileServer(fault, { certificates })
    const transport = openHostileTransport(certificates, limits)
    const begun = performance.now()
    const fetched = await transport.fetchDocument(
      { url: server.url, accept: 'application/json', caFiles, connection: plainConnection },
      new AbortController().signal,
    )
    expect(performance.now() - begun).toBeLessThan(limits.totalMs + 500)
    expect(fetched.ok).toBe(comesWhole(fault.expected))
    if (!fetched.ok) expect(fetched.problem).toMatch(/^[^\p{Cc}]+\.$/u)
    await transport.close()
    await server.close()
  })
})

/** Whether a whole body came with status 200, whatever is in it. */
function comesWhole({ failure, cut, problem }: Expected): boolean {
  return failure === null && cut === undefined && problem !== 'status'
}
