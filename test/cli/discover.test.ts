import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DiscoveryResult } from '../../core/metadata/discovery.ts'
import { noProposals } from '../../core/metadata/make-discovery.ts'
import { plainConnection } from '../../core/profile/connection-settings.ts'
import type { DiscoverInput } from '../../node/metadata/discover.ts'
import { type CliRig, makeCliRig } from './cli-rig.ts'

let cli: CliRig
let asked: DiscoverInput[] = []
let answer: DiscoveryResult

const found: DiscoveryResult = {
  attempts: [
    { url: 'https://as.example.com/.well-known/x', outcome: 'failed', detail: '404' },
    { url: 'https://as.example.com/.well-known/y', outcome: 'found', detail: 'OpenID' },
  ],
  issuer: 'https://as.example.com',
  url: 'https://as.example.com/.well-known/y',
  metadata: { issuer: 'https://as.example.com' },
  from: 'cache',
  fetchedAt: 0,
  resource: null,
  proposals: { ...noProposals, introspectionEndpoint: 'https://as.example.com/i\u001b[2J' },
  remarks: ['No token endpoint is published.'],
}

beforeEach(async () => {
  asked = []
  answer = found
  const unasked = () => Promise.reject(new Error('not asked'))
  cli = await makeCliRig({
    metadata: {
      discover: async (input) => {
        asked.push(input)
        return answer
      },
      metadataOf: unasked,
      keysOf: unasked,
      textOf: unasked,
    },
  })
})
afterEach(() => cli.rig.remove())

const plain: Omit<DiscoverInput, 'start'> = {
  caFiles: [],
  allowInsecureHttp: false,
  connection: plainConnection,
  cache: 'use',
}
const issuer = 'https://as.example.com'
const jwt = (claims: object) =>
  [{ alg: 'RS256' }, claims, 'signature']
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
const fromIssuer = { from: 'issuer', issuer } as const

describe('discover', () => {
  it.each<[string, readonly string[], DiscoverInput]>([
    ['an issuer', [issuer], { ...plain, start: fromIssuer }],
    [
      'a resource',
      ['--resource', 'https://api.example.com/'],
      { ...plain, start: { from: 'resource', url: 'https://api.example.com/' } },
    ],
    [
      'a challenge',
      ['--challenge', 'Bearer resource_metadata="x"'],
      { ...plain, start: { from: 'challenge', line: 'Bearer resource_metadata="x"' } },
    ],
    ['the server anew', [issuer, '--refresh'], { ...plain, start: fromIssuer, cache: 'refresh' }],
    ['the cache', [issuer, '--offline'], { ...plain, start: fromIssuer, cache: 'offline' }],
    [
      'a server behind a proxy and a CA',
      [issuer, '--proxy', 'http://proxy.example', '--ca-file', 'ca.pem', '--allow-insecure-http'],
      {
        ...plain,
        start: fromIssuer,
        caFiles: [path.resolve('ca.pem')],
        allowInsecureHttp: true,
        connection: {
          ...plainConnection,
          proxy: { use: 'url', url: 'http://proxy.example', userName: '' },
        },
      },
    ],
  ])('asks %s', async (_name, words, input) => {
    const { code } = await cli.run(['discover', ...words])
    expect([code, asked]).toEqual([0, [input]])
  })

  it('shows what was tried and found, harmless for the terminal', async () => {
    const { out } = await cli.run(['discover', issuer])
    expect(out).toContain('Metadata of https://as.example.com at')
    expect(out).toContain('(from the cache)')
    expect(out).toContain('No token endpoint is published.')
    expect(out).toContain(String.raw`https://as.example.com/i\u001b[2J`)
    expect(out).not.toContain('\u001b')
  })

  it.each([
    ['names one', jwt({ iss: issuer, email: 'mira@example.org' }), 0, [fromIssuer]],
    ['names none', jwt({ sub: 'u-1' }), 2, []],
    ['is none', 'opaque-token', 2, []],
  ])('starts from the issuer of a JWT that %s', async (_name, input, expected, starts) => {
    const { code, out } = await cli.run(['discover', '--from-token'], { input })
    expect([code, asked.map(({ start }) => start)]).toEqual([expected, starts])
    expect(out).not.toContain(input)
  })

  it('exits with 3 where nothing was found', async () => {
    answer = { ...found, url: null, metadata: null }
    const { code, out } = await cli.run(['discover', issuer])
    expect([code, out.startsWith('No metadata was found.')]).toEqual([3, true])
    expect(JSON.parse((await cli.run(['discover', issuer, '--json'])).out)).toEqual(answer)
  })

  it('says what differs from a profile', async () => {
    await cli.rig.add({ issuer: 'https://other.example.com' }, { clientSecret: 'canary' })
    const { out } = await cli.run(['discover', issuer, '--profile', 'Orders API'])
    const json = await cli.run(['discover', issuer, '-p', 'Orders API', '--json'])
    expect(out).toMatch(/Differs from the profile:\n {2}\S/)
    expect(JSON.parse(json.out)).toMatchObject({
      issuer,
      differences: [{ field: 'issuer', profile: 'https://other.example.com', metadata: issuer }],
    })
  })

  it.each([
    ['no start', []],
    ['two starts', [issuer, '--resource', issuer]],
    ['the server and the cache', [issuer, '--refresh', '--offline']],
  ])('refuses %s', async (_name, words) => {
    const { code, err } = await cli.run(['discover', ...words])
    expect([code, err.startsWith('token-loupe: Give '), asked]).toEqual([2, true, []])
  })
})
