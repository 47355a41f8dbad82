import { readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import type { Evidence } from '../../../core/introspection/evidence.ts'
import { findJwt } from '../../../core/introspection/find-jwt.ts'
import { laterDefaults, type Profile } from '../../../core/profile/profile.ts'
import { examine } from '../../../core/report/examine.ts'
import { redactReport } from '../../../core/report/redact.ts'
import type { Report } from '../../../core/report/report.ts'
import { reportToText } from '../../../core/report/to-text.ts'
import { checkJwt } from '../../../node/inspect/gather-keys.ts'
import { maskJwt } from '../../../node/inspect/mask-jwt.ts'
import { readJwt } from '../../../node/jose/read-jwt.ts'
import { readCertificateFiles } from '../../../node/profiles/certificates.ts'
import type { Asked, AskInput } from '../../../node/transport/ask.ts'
import { defaultLimits, type TransportLimits } from '../../../node/transport/limits.ts'
import { createTransport, type Transport } from '../../../node/transport/transport.ts'
import type { Certificates } from '../../fixtures/certificates.ts'
import type { Fault } from '../../hostile-server/fault.ts'
import { startHostileServer } from '../../hostile-server/start-hostile-server.ts'
import { measureMemory } from './memory-meter.ts'

/** The client secret of these tests: it must occur nowhere in what comes out. */
export const clientSecret = 'hostile-secret-5f2c+/% ü'
/** The token of these tests. */
export const token = 'hostile-token-9a41+/='

/** Limits for a test: those of size are the real ones. */
export const quickLimits: TransportLimits = {
  ...defaultLimits,
  connectMs: 500,
  headersMs: 1_200,
  bodyMs: 1_200,
  totalMs: 2_000,
}

/** All that one examination of a hostile server gave. */
export interface Examination {
  readonly evidence: Evidence
  readonly report: Report
  readonly redacted: Report
  /** Both reports, as text for a terminal. */
  readonly texts: readonly string[]
  /** Milliseconds that the exchange took, and then the examination with its rendering. */
  readonly exchangeMs: number
  readonly examineMs: number
  /** By how many bytes the process, server included, grew at most in the exchange, and until all was rendered. */
  readonly exchangeGrown: number
  readonly wholeGrown: number
  /** Connections that the server saw, and how many stayed open. */
  readonly connections: number
  readonly left: number
  /** Bytes that the server had sent when the connections were gone, or kept for the next request. */
  readonly sentBytes: number
}

/** Starts a server with that fault, asks it with the real transport, examines what came, and renders it. */
export async function examineFault(
  fault: Fault,
  {
    certificates,
    limits,
  }: {
    readonly certificates: Certificates
    readonly limits: TransportLimits
  },
): Promise<Examination> {
  const server = await startHostileServer(fault, { certificates })
  const transport = openHostileTransport(certificates, limits)
  const grown = measureMemory()
  const begun = performance.now()
  const ca = Buffer.from(certificates.ca)
  const { fingerprint } = await readCertificateFiles([caFile], () => Promise.resolve(ca))
  const input = question(server.url, fingerprint)
  const asked = await transport.ask(input, new AbortController().signal)
  const answered = performance.now()
  const exchangeGrown = grown()
  const evidence = await evidenceOf(asked, input.profile)
  const report = examine({
    evidence,
    token: {
      kind: 'access_token',
      format: 'opaque',
      decoded: null,
      hint: null,
      length: token.length,
      madeUp: false,
    },
    profile: input.profile,
    now: Date.now(),
  })
  const redacted = redactReport(report)
  const options = { timeZone: 'UTC', color: false, width: 100 }
  const texts = [reportToText(report, options), reportToText(redacted, options)]
  const rendered = performance.now()
  const wholeGrown = grown()
  await transport.close()
  await noneOpen(server.open)
  const left = server.open()
  await server.close()
  return {
    evidence,
    report,
    redacted,
    texts,
    exchangeMs: answered - begun,
    examineMs: rendered - answered,
    exchangeGrown,
    wholeGrown,
    connections: server.connections(),
    left,
    sentBytes: server.sentBytes(),
  }
}

/** Reads a JWT as the inspector does, for a caller that knows no keys. */
async function evidenceOf(asked: Asked, profile: Profile): Promise<Evidence> {
  const found = asked.rawBody === null ? null : findJwt(asked.rawBody)
  if (found === null) return { ...asked.evidence, metadata: null, keys: null, jwt: null }
  const { jwt } = await checkJwt(
    found.compact,
    { profile, secret: { clientSecret }, metadata: null },
    { readJwt, keysOf: () => Promise.reject(new Error('Nobody knows where keys are')) },
  )
  return {
    ...asked.evidence,
    metadata: null,
    keys: null,
    jwt: maskJwt(jwt, found.place, (object) => asked.masker.json(object)),
  }
}

const caFile = '/test/ca.pem'

/** The real transport, which finds the test CA at `/test/ca.pem`. */
export function openHostileTransport(
  certificates: Certificates,
  limits: TransportLimits,
): Transport {
  return createTransport({
    now: () => Date.now(),
    monotonic: () => performance.now(),
    readFile: async (path) => (path === caFile ? Buffer.from(certificates.ca) : readFile(path)),
    environment: {},
    limits,
  })
}

function question(url: string, boundCa: string | null): AskInput {
  const profile: Profile = {
    id: '0d6f0c2e-7a0b-4c53-9a6e-5d1c7a3b9e10',
    name: 'Hostile',
    role: 'resource-server',
    issuer: '',
    introspectionEndpoint: url,
    authentication: { method: 'client_secret_basic', clientId: 'rs-1' },
    expectations: { audiences: [], requiredScopes: [], entitledClaims: [], clockSkewSeconds: 60 },
    caFiles: [caFile],
    allowInsecureHttp: false,
    storage: 'session',
    ...laterDefaults,
  }
  return {
    profile,
    secret: { clientSecret },
    credentials: { method: 'client_secret_basic', clientId: 'rs-1', clientSecret },
    presented: { assertion: null, bearer: null },
    endpoint: { url, from: 'profile' },
    boundCa,
    token,
    tokenTypeHint: null,
    basicEncoding: 'form',
    format: 'json',
  }
}

async function noneOpen(open: () => number): Promise<void> {
  for (let tries = 0; tries < 100 && open() > 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
