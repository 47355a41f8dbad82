import { describe, expect, it } from 'vitest'
import type { SignatureVerdict } from '../../../core/introspection/signature.ts'
import type { JsonObject } from '../../../core/json.ts'
import type { GatheredKeys, GatheredMetadata } from '../../../core/metadata/gathered.ts'
import { type AnswerSettings, plainAnswers } from '../../../core/profile/answer-settings.ts'
import { checkJwt, type KeyQuestion } from '../../../node/inspect/gather-keys.ts'
import { signedAnswer } from '../../core/introspection/jwt-answer-of.ts'

const issuer = 'https://as.example.com'
const jwks = 'https://as.example.com/jwks'
const oldKey = { kty: 'EC', kid: 'old' }
const newKey = { kty: 'EC', kid: 'new' }

const metadataWith = (document: JsonObject | null): GatheredMetadata => ({
  issuer,
  url: null,
  document,
  from: 'network',
  fetchedAt: 1,
  stale: false,
  attempts: [],
})
const published = metadataWith({ issuer, jwks_uri: jwks })

const keySet = (keys: readonly JsonObject[], problem: string | null = null): GatheredKeys => ({
  url: jwks,
  keys,
  from: 'cache',
  fetchedAt: 1,
  refetched: false,
  problem,
})

interface Rig {
  readonly cached?: GatheredKeys
  readonly fresh?: GatheredKeys
  /** The kid that signed. */
  readonly signedBy?: string
  readonly answer?: Partial<AnswerSettings>
  readonly profile?: Partial<KeyQuestion['profile']>
  readonly metadata?: GatheredMetadata | null
}

/** Checks a JWT; tells which key sets were fetched, and what the reader was given at last. */
async function check({ cached, fresh, signedBy = 'old', answer, profile, metadata }: Rig) {
  const fetched: [string, boolean][] = []
  const given: {
    keys: readonly JsonObject[] | null
    problem: string | null
    pinned: string | null
  }[] = []
  const checked = await checkJwt(
    'e30.e30.',
    {
      profile: { issuer, metadata: 'use', answer: { ...plainAnswers, ...answer }, ...profile },
      secret: {},
      metadata: metadata === undefined ? published : metadata,
    },
    {
      readJwt: ({ keys, keysProblem, pinned }) => {
        given.push({ keys, problem: keysProblem, pinned })
        const { place: _, ...jwt } = signedAnswer({})
        const verdict = verdictOn(keys, pinned, signedBy)
        return Promise.resolve({ ...jwt, signature: { header: {}, verdict, fittingKeys: 1 } })
      },
      keysOf: (url, refresh) => {
        fetched.push([url, refresh])
        return Promise.resolve((refresh ? fresh : cached) ?? keySet([]))
      },
    },
  )
  const verdict = checked.jwt.signature?.verdict
  const said = verdict?.state === 'not-checked' ? verdict.why : verdict?.state
  return { said, fetched, keys: checked.keys, last: given.at(-1) }
}

function verdictOn(
  keys: readonly JsonObject[] | null,
  pinned: string | null,
  kid: string,
): SignatureVerdict {
  const { signature } = signedAnswer({})
  const fits = pinned !== null || keys?.some((key) => key['kid'] === kid) === true
  if (fits && signature !== null) return signature.verdict
  const why = keys === null ? 'no-keys' : 'no-fitting-key'
  return { state: 'not-checked', why, detail: '' }
}

describe('the keys for a signed answer', () => {
  it('are those of the metadata, taken once', async () => {
    const { said, fetched, keys } = await check({ cached: keySet([oldKey]) })
    expect([said, fetched, keys?.refetched]).toEqual(['verified', [[jwks, false]], false])
  })

  it('are fetched once more for an unknown kid: the server has a new key', async () => {
    const fresh = keySet([oldKey, newKey])
    const { said, fetched, keys } = await check({
      cached: keySet([oldKey]),
      fresh,
      signedBy: 'new',
    })
    expect([said, fetched]).toEqual([
      'verified',
      [
        [jwks, false],
        [jwks, true],
      ],
    ])
    expect(keys).toEqual({ ...fresh, refetched: true })
  })

  it('are fetched twice at the most', async () => {
    const sets = { cached: keySet([oldKey]), fresh: keySet([oldKey]) }
    const { said, fetched } = await check({ ...sets, signedBy: 'nobody' })
    expect([said, fetched.length]).toEqual(['no-fitting-key', 2])
  })

  it('stay as they were where the server can not be asked again', async () => {
    const cached = keySet([oldKey])
    const fresh = keySet([], 'No way to it.')
    expect(await check({ cached, fresh, signedBy: 'new' })).toMatchObject({
      said: 'no-fitting-key',
      keys: cached,
    })
  })

  it('are those of an address of the profile’s own', async () => {
    const own = 'https://keys.example.com/set'
    const { fetched } = await check({ answer: { keys: { from: 'jwks-url', url: own } } })
    expect(fetched[0]).toEqual([own, false])
  })

  it('are not fetched where one is pinned', async () => {
    const { said, fetched, last } = await check({
      answer: { keys: { from: 'pinned', key: 'a key' } },
    })
    expect([said, fetched, last?.pinned]).toEqual(['verified', [], 'a key'])
  })

  it.each<[string, Rig, RegExp]>([
    ['no issuer', { profile: { issuer: '' } }, /names no issuer/],
    ['metadata switched off', { profile: { metadata: 'off' } }, /does not use metadata/],
    ['no metadata', { metadata: metadataWith(null) }, /No metadata of the issuer was found/],
    [
      'metadata of another issuer',
      {
        metadata: metadataWith({
          issuer: 'https://evil.example',
          jwks_uri: 'https://evil.example/k',
        }),
      },
      /names another issuer/,
    ],
    ['metadata without jwks_uri', { metadata: metadataWith({ issuer }) }, /names no jwks_uri/],
  ])('are unknown with %s, and that is said', async (_name, rig, problem) => {
    const { fetched, last } = await check(rig)
    expect(fetched).toEqual([])
    expect(last?.problem).toMatch(problem)
  })
})
