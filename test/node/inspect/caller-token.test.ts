import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Profile } from '../../../core/profile/profile.ts'
import { createCallerTokens } from '../../../node/inspect/caller-token.ts'
import type { PostEnd, PostInput } from '../../../node/transport/post-form.ts'
import { aDraft, anId } from '../profiles/drafts.ts'

const secret = { clientSecret: 'a-secret' }
const signal = new AbortController().signal
const profile: Profile = {
  ...aDraft({
    authentication: {
      method: 'bearer',
      clientId: '',
      source: {
        from: 'client-credentials',
        tokenEndpoint: 'https://as.example.com/token',
        client: { method: 'client_secret_basic', clientId: 'rs' },
        scope: '',
        resources: [],
        audience: '',
      },
    },
  }),
  id: anId(1),
}

let now = 0
let posted: PostInput[] = []

beforeEach(() => {
  vi.useFakeTimers()
  now = 1_000_000
  posted = []
})
afterEach(() => vi.useRealTimers())

/** Lets milliseconds pass, for the clock and for timers. */
async function pass(milliseconds: number): Promise<void> {
  now += milliseconds
  await vi.advanceTimersByTimeAsync(milliseconds)
}

/** Each token that is fetched has a number; it lives for so many seconds. */
function tokensLiving(seconds: number, answer?: (input: PostInput) => Promise<PostEnd>) {
  return createCallerTokens({
    post: async (input) => {
      posted.push(input)
      if (answer !== undefined) return answer(input)
      const text = JSON.stringify({ access_token: `token-${posted.length}`, expires_in: seconds })
      return { ok: true, status: 200, text }
    },
    sign: () => Promise.reject(new Error('Nothing is signed here')),
    newId: () => anId(9),
    now: () => now,
  })
}

describe('a token of a caller’s own', () => {
  it.each([
    ['is used again while it lives', 600, 50_000, ['token-1', 'token-1']],
    ['is fetched anew 60 s after its last use', 600, 60_000, ['token-1', 'token-2']],
    ['is fetched anew shortly before it expires', 70, 41_000, ['token-1', 'token-2']],
    ['is not kept where it hardly lives', 20, 0, ['token-1', 'token-2']],
  ])('%s', async (_name, seconds, waitMs, expected) => {
    const tokens = tokensLiving(seconds)
    const first = await tokens.tokenFor(profile, secret, signal)
    await pass(waitMs)
    const second = await tokens.tokenFor(profile, secret, signal)
    expect([first, second].map((got) => (got.ok ? got.token : got.failure))).toEqual(expected)
  })

  it('is kept alive by use', async () => {
    const tokens = tokensLiving(600)
    for (const wait of [0, 50_000, 50_000, 50_000]) {
      await pass(wait)
      await tokens.tokenFor(profile, secret, signal)
    }
    expect(posted).toHaveLength(1)
  })

  it.each([
    ['the secret', profile, { clientSecret: 'another' }],
    ['the token endpoint', withTokenEndpoint('https://as.example.com/other'), secret],
  ])('is not used after a change of %s', async (_name, changed, changedSecret) => {
    const tokens = tokensLiving(600)
    await tokens.tokenFor(profile, secret, signal)
    await tokens.tokenFor(changed, changedSecret, signal)
    expect(posted).toHaveLength(2)
  })

  it('is fetched once for two who want it at the same time', async () => {
    const tokens = tokensLiving(600)
    const both = await Promise.all([1, 2].map(() => tokens.tokenFor(profile, secret, signal)))
    expect(both.map((got) => got.ok && got.token)).toEqual(['token-1', 'token-1'])
    expect(posted).toHaveLength(1)
  })

  it('is given to the others where one of those who want it leaves', async () => {
    let answer: (end: PostEnd) => void = () => undefined
    const tokens = tokensLiving(600, () => new Promise((resolve) => (answer = resolve)))
    const leaving = new AbortController()
    const both = [
      tokens.tokenFor(profile, secret, leaving.signal),
      tokens.tokenFor(profile, secret, signal),
    ]
    await pass(1)
    leaving.abort()
    answer({ ok: true, status: 200, text: '{"access_token":"shared","expires_in":600}' })
    const [left, stayed] = await Promise.all(both)
    expect(left).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(stayed?.ok === true && stayed.token).toBe('shared')
  })

  it('is not fetched on when everybody has left', async () => {
    let shared: AbortSignal | null = null
    const tokens = createCallerTokens({
      post: (_input, given) => {
        shared = given
        return new Promise(() => undefined)
      },
      sign: () => Promise.reject(new Error('Nothing is signed here')),
      newId: () => anId(9),
      now: () => now,
    })
    const leaving = new AbortController()
    const asked = tokens.tokenFor(profile, secret, leaving.signal)
    await pass(1)
    leaving.abort()
    await asked
    expect(shared).toMatchObject({ aborted: true })
  })

  it('that cannot be had is a failure with the reason, and asked for again', async () => {
    const tokens = tokensLiving(600, () =>
      Promise.resolve({ ok: true, status: 401, text: '{"error":"invalid_client"}' }),
    )
    const ends = [
      await tokens.tokenFor(profile, secret, signal),
      await tokens.tokenFor(profile, secret, signal),
    ]
    const failure = {
      kind: 'caller-token',
      status: 401,
      detail: 'The token endpoint answered with status 401: “invalid_client”.',
    }
    expect(ends).toEqual([
      { ok: false, failure },
      { ok: false, failure },
    ])
    expect(posted).toHaveLength(2)
  })
})

describe('a typed token', () => {
  const typed: Profile = {
    ...profile,
    authentication: { method: 'bearer', clientId: '', source: { from: 'typed' } },
  }

  it('is taken as it is', async () => {
    const got = await tokensLiving(600).tokenFor(typed, { bearerToken: 'typed-1' }, signal)
    expect(got).toEqual({
      ok: true,
      token: 'typed-1',
      presented: { from: 'typed', fetchedAt: null, cached: false, claims: null },
    })
    expect(posted).toEqual([])
  })

  it('that is not there is said', async () => {
    await expect(tokensLiving(600).tokenFor(typed, {}, signal)).rejects.toMatchObject({
      code: 'secret-missing',
    })
  })
})

function withTokenEndpoint(tokenEndpoint: string): Profile {
  const { authentication } = profile
  if (authentication.method !== 'bearer' || authentication.source.from === 'typed') return profile
  return {
    ...profile,
    authentication: { ...authentication, source: { ...authentication.source, tokenEndpoint } },
  }
}
