import { Client } from 'undici'
import { type Asker, takeTurns } from './asker.ts'
import { loupeAsker } from './loupe-asker.ts'
import { profileFor } from './profile.ts'
import type { ServedAnswers } from './served-answers.ts'
import type { ServedCase } from './served-case.ts'
import { type Comparison, compare } from './statistics.ts'

const warmUps = 100
const runs = 500

/**
 * Milliseconds of one inspection, from profile to report, beside a bare undici request to the same server,
 * by turns; both keep one connection alive.
 */
export function measureInspections(served: ServedCase): Promise<Comparison> {
  const { endpoint, issuer, clientId, clientSecret, token } = served
  const profile = profileFor(endpoint, issuer, clientId)
  return measure(loupeAsker(profile, { clientSecret }, token), bareAsker(served))
}

/** The same for an answer in another form beside the plain one, both ready-made. @see RFC 9701 section 5 */
export function measureAnswers(
  { issuer, decryptionKey }: ServedAnswers,
  form: 'signed' | 'encrypted',
): Promise<Comparison> {
  const secret = { clientSecret: 'bench-secret', decryptionKey }
  const askFor = (path: string, jwt: boolean) => {
    const profile = profileFor(`${issuer}/${path}`, issuer, 'bench')
    const keys = { from: 'jwks-url', url: `${issuer}/jwks` } as const
    const answer = { ...profile.answer, keys, format: jwt ? 'jwt' : 'json' } as const
    return loupeAsker({ ...profile, answer }, secret, 'a-token-of-the-bench')
  }
  return measure(askFor(form, true), askFor('plain', false))
}

async function measure(ours: Asker, other: Asker): Promise<Comparison> {
  try {
    await takeTurns(ours, other, warmUps)
    const turns = await takeTurns(ours, other, runs)
    return compare(
      turns.map(([one]) => one),
      turns.map(([, two]) => two),
    )
  } finally {
    await Promise.all([ours.close(), other.close()])
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
