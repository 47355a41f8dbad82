import { readFile } from 'node:fs/promises'
import { Client } from 'undici'
import { examine } from '../core/report/examine.ts'
import { readPasted } from '../core/token/read-pasted.ts'
import { tokenFacts } from '../core/token/token-facts.ts'
import { createTransport } from '../node/transport/transport.ts'
import { profileFor } from './profile.ts'
import type { ServedCase } from './served-case.ts'
import { type Comparison, compare } from './statistics.ts'

const warmUps = 100
const runs = 500

/** A way to ask once. Throws where the answer is not an active one. */
interface Asker {
  readonly ask: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Milliseconds of one inspection, `ask()` and `examine()`, beside a bare undici request to the same server,
 * by turns; both keep one connection alive.
 */
export async function measureInspections(served: ServedCase): Promise<Comparison> {
  const ours = loupeAsker(served)
  const bare = bareAsker(served)
  try {
    await takeTurns(ours, bare, warmUps)
    const turns = await takeTurns(ours, bare, runs)
    return compare(
      turns.map(([one]) => one),
      turns.map(([, other]) => other),
    )
  } finally {
    await Promise.all([ours.close(), bare.close()])
  }
}

async function takeTurns(
  ours: Asker,
  bare: Asker,
  count: number,
): Promise<readonly (readonly [ours: number, bare: number])[]> {
  const turns: (readonly [number, number])[] = []
  for (let turn = 0; turn < count; turn += 1) {
    if (turn % 2 === 0) turns.push([await time(ours), await time(bare)])
    else turns.push(await timeReversed(ours, bare))
  }
  return turns
}

async function timeReversed(ours: Asker, bare: Asker): Promise<readonly [number, number]> {
  const second = await time(bare)
  return [await time(ours), second]
}

async function time({ ask }: Asker): Promise<number> {
  const start = performance.now()
  await ask()
  return performance.now() - start
}

function loupeAsker({ endpoint, issuer, clientId, clientSecret, token }: ServedCase): Asker {
  const [found] = readPasted(token).tokens
  if (found === undefined) throw new Error('The demo token is not read as a token')
  const facts = tokenFacts(found, null)
  const profile = profileFor(endpoint, issuer, clientId)
  const transport = createTransport({
    now: Date.now,
    monotonic: () => performance.now(),
    readFile: (file) => readFile(file),
    environment: {},
  })
  const input = {
    profile,
    secret: { clientSecret },
    token,
    tokenTypeHint: null,
    basicEncoding: 'form',
  } as const
  return {
    async ask() {
      const evidence = await transport.ask(input, new AbortController().signal)
      const report = examine({ evidence, token: facts, profile, now: Date.now() })
      expectActive(report.verdict.state === 'active')
    },
    close: () => transport.close(),
  }
}

function bareAsker({ endpoint, clientId, clientSecret, token }: ServedCase): Asker {
  const url = new URL(endpoint)
  const client = new Client(url.origin)
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
  const headers = {
    authorization: `Basic ${basic}`,
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
  }
  const body = new URLSearchParams({ token }).toString()
  return {
    async ask() {
      const response = await client.request({ method: 'POST', path: url.pathname, headers, body })
      const answer: unknown = await response.body.json()
      expectActive(
        typeof answer === 'object' &&
          answer !== null &&
          'active' in answer &&
          answer.active === true,
      )
    },
    close: () => client.close(),
  }
}

function expectActive(active: boolean): void {
  if (!active) throw new Error('The demo server did not answer that the token is active.')
}
