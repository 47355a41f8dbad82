import { beforeAll, describe, expect, it } from 'vitest'
import { defaultLimits } from '../../../node/transport/limits.ts'
import { type Certificates, makeCertificates } from '../../fixtures/certificates.ts'
import { faults } from '../../hostile-server/faults.ts'
import { examineFault } from './examine-fault.ts'

const slow: readonly (readonly [fault: string, seconds: number, sentence: RegExp])[] = [
  ['never answers', 10, /did not begin to answer within 10 s\.$/],
  ['sends its headers one byte a second', 10, /did not finish its headers within 10 s\.$/],
  ['sends its body one byte a second', 10, /did not arrive in time; \d+ of the 66 bytes came\.$/],
  ['never ends a body without a length', 10, /did not arrive in time; \d+ bytes came\.$/],
  ['sends a chunk extension without end', 0, /malformed after 0 bytes/],
  ['sends 100 MB', 0, /larger than the limit/],
  ['never answers the ClientHello', 5, /did not finish the TLS handshake within 5 s\.$/],
]

describe.concurrent('a server that, measured by the limits that people have,', () => {
  let certificates: Certificates
  beforeAll(async () => {
    certificates = await makeCertificates()
  })

  it.each(slow)('%s: ends after %d s', async (name, seconds, sentence) => {
    const fault = faults.find((one) => one.name === name)
    if (fault === undefined) throw new Error(`There is no fault “${name}”`)
    const found = await examineFault(fault, { certificates, limits: defaultLimits })
    expect(found.report.verdict.sentence).toMatch(sentence)
    expect(found.exchangeMs).toBeGreaterThan(seconds * 1_000 - 100)
    expect(found.exchangeMs).toBeLessThan(seconds * 1_000 + 1_500)
  })
})
