import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Certificates, makeCertificates } from '../../fixtures/certificates.ts'
import type { Expected } from '../../hostile-server/fault.ts'
import { faults } from '../../hostile-server/faults.ts'
import {
  clientSecret,
  type Examination,
  examineFault,
  quickLimits,
  token,
} from './examine-fault.ts'

/** What a busy machine may add to the time limit, in milliseconds. */
const margin = 500
/** How much memory an exchange may take, in bytes; and with the report of the largest body that is kept, twice as text. */
const exchangeMost = 67_108_864
const wholeMost = 134_217_728
/** A server that floods may write so many bytes before the connection is dropped: of 100 MB not the half. */
const mostSent = 50_000_000

let certificates: Certificates
beforeAll(async () => {
  certificates = await makeCertificates()
})

describe('a server that', () => {
  it.each(faults)('$name', async (fault) => {
    const limits = { ...quickLimits, ...fault.limits }
    const found = await examineFault(fault, { certificates, limits })
    expect(saidIn(found, fault.expected)).toEqual({ ...fault.expected, sentence: true })
    expect(found.exchangeMs).toBeLessThan(limits.totalMs + margin)
    expect(found.examineMs).toBeLessThan(4_000)
    expect(found.exchangeGrown).toBeLessThan(exchangeMost)
    expect(found.wholeGrown).toBeLessThan(wholeMost)
    expect(found.sentBytes).toBeLessThan(mostSent)
    expect([found.connections, found.left]).toEqual([1, 0])
    expect(copiesThatDiffer(found)).toEqual([])
    expect(secretsIn(found)).toEqual([])
    expect(reasonsToWorry(found)).toEqual([])
  })
})

describe('the table of faults', () => {
  it('has at least 35 faults, each with a name of its own', () => {
    expect(faults.length).toBeGreaterThanOrEqual(35)
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length)
  })
})

/** What was found, in the shape of what is expected; of the findings those that are expected. */
function saidIn({ evidence, report }: Examination, expected: Expected) {
  const { outcome } = evidence
  const failure = outcome.type === 'failure' ? outcome.failure : null
  const cut = outcome.type === 'response' ? outcome.response.cut : null
  const rules = report.findings.map(({ rule }) => rule)
  const { sentence } = report.verdict
  return {
    state: report.verdict.state,
    problem: report.response?.problem?.kind ?? null,
    failure: failure?.kind ?? null,
    ...(cut === null ? {} : { cut }),
    ...(failure?.kind === 'tls' ? { tlsProblem: failure.problem } : {}),
    sentence: expected.sentence.test(sentence) || sentence,
    findings: expected.findings.filter((rule) => rules.includes(rule)),
  }
}

/** The window gets evidence as a structured clone, a file the report as JSON: both must be whole. */
function copiesThatDiffer({ evidence, report, redacted }: Examination): readonly string[] {
  const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  return [
    ...(isDeepStrictEqual(structuredClone(evidence), evidence) ? [] : ['evidence']),
    ...(isDeepStrictEqual(json(report), report) ? [] : ['report']),
    ...(isDeepStrictEqual(json(redacted), redacted) ? [] : ['redacted']),
  ]
}

/** Every form of secret and token that occurs in what came out. */
function secretsIn({ evidence, report, redacted, texts }: Examination): readonly string[] {
  const pair = `rs-1:${clientSecret}`
  const formPair = `rs-1:${encodeURIComponent(clientSecret).replace('%20', '+')}`
  const forms = [
    clientSecret,
    token,
    encodeURIComponent(clientSecret),
    encodeURIComponent(token),
    'hostile-secret',
    'hostile-token',
    ...[pair, formPair].map((text) => Buffer.from(text).toString('base64')),
  ]
  const everything = [
    JSON.stringify([evidence, report, redacted], (_name, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    ),
    ...texts,
  ].flatMap((text) => [
    text,
    text.replaceAll('\0', ''),
    text.replaceAll('\\u0000', ''),
    ...[...text.matchAll(/[\w-]{16,}/g)].map(([run]) => Buffer.from(run, 'base64url').toString()),
  ])
  return forms.filter((form) => everything.some((text) => text.includes(form)))
}

/** What must be in no report: an exception's text, a control character, a polluted prototype. */
function reasonsToWorry({ texts }: Examination): readonly string[] {
  const shown = texts.join('\n')
  return [
    ...(/\[object Object\]|\bundefined\b|\bTypeError\b|\n\s+at /.test(shown) ? ['slip'] : []),
    ...(/\p{Cc}|\p{Bidi_C}/u.test(shown.replaceAll('\n', '')) ? ['control'] : []),
    ...('polluted' in {} ? ['polluted'] : []),
  ]
}
