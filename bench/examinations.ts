import type { Evidence } from '../core/introspection/evidence.ts'
import { nothingInForce } from '../core/introspection/sent-request.ts'
import { type ExamineInput, examine } from '../core/report/examine.ts'
import type { TokenFacts } from '../core/token/token.ts'
import { profileFor } from './profile.ts'
import { type Comparison, compare, type Spread, spreadOf } from './statistics.ts'

/** The engine compiles what runs often, and has done so by then. */
const warmUps = 5_000
const runs = 2_000
/** 2026-11-21T14:03:22Z in epoch milliseconds. */
const now = Date.UTC(2026, 10, 21, 14, 3, 22)
const issuer = 'https://as.example.com'
const endpoint = `${issuer}/introspect`
const seconds = Math.floor(now / 1000)

/** A typical answer: twenty members, the registered ones and a user's claims. */
export const typicalAnswer = {
  active: true,
  scope: 'orders:read orders:write profile email',
  client_id: 'web-shop',
  username: 'mira',
  token_type: 'Bearer',
  exp: seconds + 3_600,
  iat: seconds - 60,
  nbf: seconds - 60,
  sub: '8a1f3c52-7f0e-4ed2-9d6b-0d7b7b3a9f10',
  aud: ['https://api.example.com', 'https://reports.example.com'],
  iss: issuer,
  jti: 'c1b2a3d4-0000-4000-8000-1234567890ab',
  auth_time: seconds - 600,
  acr: 'urn:example:silver',
  amr: ['pwd', 'otp'],
  name: 'Mira Example',
  email: 'mira@example.org',
  email_verified: true,
  address: { street_address: '1 Example Street', locality: 'Exampleton', country: 'EX' },
  groups: ['staff', 'orders'],
} as const

/** Microseconds that `examine()` takes for the typical answer. */
export function measureExaminations(): Spread {
  const input = inputOf(typicalAnswer)
  const times: number[] = []
  for (let run = 0; run < warmUps + runs; run += 1) {
    const start = performance.now()
    const report = examine(input)
    const end = performance.now()
    if (report.members.length !== 20) throw new Error('The typical answer has 20 members.')
    if (run >= warmUps) times.push((end - start) * 1_000)
  }
  return spreadOf(times)
}

const manyMembers = 50_000
const fewMembers = 50
const rounds = 7

/**
 * Microseconds that `examine()` takes for a member of an answer with 50,000 of them, beside the same members as a thousand
 * answers of 50: what is not linear shows as a ratio above 1.
 */
export function measureLongAnswers(): Comparison {
  const whole = splitMembers(manyMembers)
  const split = splitMembers(fewMembers)
  const times = Array.from(
    { length: rounds + 1 },
    () => [memberUs(split), memberUs(whole)] as const,
  )
  const warm = times.slice(1)
  return compare(
    warm.map(([, ours]) => ours),
    warm.map(([base]) => base),
  )
}

/** Microseconds a member. */
function memberUs(inputs: readonly ExamineInput[]): number {
  const start = performance.now()
  const read = inputs.reduce((sum, input) => sum + examine(input).members.length, 0)
  const end = performance.now()
  if (read < manyMembers) throw new Error('Every member must be read.')
  return ((end - start) * 1_000) / manyMembers
}

/** The members of many typical answers, each name once, as answers of that many. */
function splitMembers(size: number): readonly ExamineInput[] {
  const entries = Object.entries(typicalAnswer)
  const members = Array.from({ length: manyMembers / entries.length }, (_, copy) =>
    entries.map(([name, value]) => [copy === 0 ? name : `${name}_${copy}`, value] as const),
  ).flat()
  return Array.from({ length: manyMembers / size }, (_, at) => {
    const part = Object.fromEntries(members.slice(at * size, (at + 1) * size))
    return inputOf({ ...part, active: true })
  })
}

function inputOf(answer: object): ExamineInput {
  return {
    evidence: evidenceOf(answer),
    token: opaqueToken,
    profile: profileFor(endpoint, issuer, 'rs-orders'),
    now,
  }
}

const opaqueToken: TokenFacts = {
  kind: 'access_token',
  format: 'opaque',
  decoded: null,
  hint: null,
  length: 43,
  madeUp: false,
}

function evidenceOf(answer: object): Evidence {
  const body = new TextEncoder().encode(JSON.stringify(answer))
  return {
    startedAt: now - 40,
    endedAt: now,
    request: {
      method: 'POST',
      url: endpoint,
      headers: [
        ['content-type', 'application/x-www-form-urlencoded'],
        ['accept', 'application/json'],
        ['authorization', 'Basic ‹basic credentials›'],
      ],
      body: 'token=‹token›',
      tokenTypeHint: null,
      authentication: {
        method: 'client_secret_basic',
        clientId: 'rs-orders',
        basicEncoding: 'form',
        encodingMatters: false,
        assertion: null,
        bearer: null,
      },
      format: 'json',
      proxy: null,
      inForce: nothingInForce,
    },
    outcome: {
      type: 'response',
      response: {
        status: 200,
        statusText: 'OK',
        headers: [
          ['Content-Type', 'application/json; charset=utf-8'],
          ['Cache-Control', 'no-store'],
          ['Date', new Date(now).toUTCString()],
          ['Content-Length', String(body.length)],
        ],
        body,
        receivedBytes: body.length,
        cut: null,
      },
    },
    timings: { dnsMs: 1, connectMs: 2, tlsMs: 8, firstByteMs: 20, totalMs: 40 },
    tls: null,
    connectionReused: false,
    metadata: null,
    keys: null,
    jwt: null,
  }
}
