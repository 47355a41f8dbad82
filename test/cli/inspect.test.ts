import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Evidence } from '../../core/introspection/evidence.ts'
import type { TokenSignatureCheck, TokenStatusCheck } from '../../core/token/token-checks.ts'
import type { InspectQuestion } from '../../node/inspect/inspector.ts'
import type { StatusQuestion, VerifyQuestion } from '../../node/inspect/token-checker.ts'
import { evidenceOf, now, responseOf } from '../core/introspection/evidence-of.ts'
import { anId } from '../node/profiles/drafts.ts'
import { type CliRig, makeCliRig } from './cli-rig.ts'

const list = { status_list: { uri: 'https://as.example.com/list', idx: 7 } }
const active = { active: true, username: 'Erika Mustermann' }
let cli: CliRig
let body: unknown = active
let asked: InspectQuestion[] = []
let verified: VerifyQuestion[] = []
let fetched: StatusQuestion[] = []

beforeEach(async () => {
  body = active
  asked = []
  verified = []
  fetched = []
  const unasked = () => Promise.reject(new Error('not asked'))
  cli = await makeCliRig({
    inspector: {
      inspect: async (question): Promise<Evidence> => {
        asked.push(question)
        return evidenceOf(responseOf(body))
      },
    },
    checker: {
      verify: async (question) => {
        verified.push(question)
        return signatureCheck
      },
      status: async (question) => {
        fetched.push(question)
        return statusCheck
      },
    },
    metadata: { discover: unasked, metadataOf: unasked, keysOf: unasked, textOf: unasked },
  })
  cli.rig.time = now
  await cli.rig.add({}, { clientSecret: 'canary secret' })
})
afterEach(() => cli.rig.remove())

const signatureCheck: TokenSignatureCheck = {
  issuer: 'https://as.example.com',
  metadata: null,
  keys: null,
  decryption: null,
  verdict: { state: 'not-checked', why: 'no-keys', detail: 'No keys were found.' },
  decrypted: null,
}

const statusCheck: TokenStatusCheck = {
  uri: list.status_list.uri,
  index: 7,
  value: 1,
  meaning: 'INVALID',
  signature: null,
  fetchedAt: now,
  problem: null,
}

const jwt = [{ alg: 'ES256' }, { iss: 'https://other.example', status: list }]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('c2ln')
  .join('.')
const inspect = ['inspect', '--profile', 'orders api', '--fail-on', 'none']

describe('inspect', () => {
  it.each<[string, readonly string[], Partial<InspectQuestion>]>([
    ['as the profile says', [], { format: null, refresh: false, basicEncoding: 'form' }],
    ['in another format', ['--ask-for', 'jwt'], { format: 'jwt' }],
    ['in a vendor’s format', ['--ask-for', 'vendor-jwt'], { format: 'vendor-jwt' }],
    ['with fresh metadata', ['--refresh'], { refresh: true }],
    ['with raw Basic', ['--raw-basic'], { basicEncoding: 'raw' }],
    ['with a hint', ['--hint', 'refresh_token'], { tokenTypeHint: 'refresh_token' }],
    ['about a made-up token', ['--control'], { token: null }],
  ])('asks %s', async (_name, words, question) => {
    const { code } = await cli.run([...inspect, ...words], { input: 'opaque-token-1' })
    expect([code, asked]).toEqual([
      0,
      [expect.objectContaining({ profileId: anId(1), ...question })],
    ])
    expect([verified, fetched]).toEqual([[], []])
  })

  it.each([
    ['the profile’s issuer', ['--verify'], 'https://as.example.com'],
    ['an issuer that the person names', ['--verify', 'https://own.example'], 'https://own.example'],
  ])(
    'verifies with the keys of %s, never with those of the token’s word',
    async (_n, words, issuer) => {
      const { code, out } = await cli.run([...inspect, '--json', ...words], { input: jwt })
      expect([code, verified]).toEqual([0, [{ profileId: anId(1), token: jwt, issuer }]])
      expect(parse(out)).toMatchObject({ checks: { signature: { verdict: { why: 'no-keys' } } } })
    },
  )

  it('has nothing to verify of an opaque token, and asks nobody', async () => {
    const { code, err } = await cli.run([...inspect, '--verify'], { input: 'opaque-token-1' })
    expect([code, err, asked, verified]).toEqual([
      2,
      'token-loupe: Only a JWT has a signature of its own, and this token is none. Leave --verify out.',
      [],
      [],
    ])
  })

  it.each([
    ['the answer', { ...active, status: list }, 'opaque-token-1'],
    ['the token', active, jwt],
  ])('fetches the status list that %s names', async (_name, answer, input) => {
    body = answer
    const { code, out } = await cli.run([...inspect, '--json', '--status'], { input })
    expect([code, fetched]).toEqual([
      0,
      [{ profileId: anId(1), uri: 'https://as.example.com/list', index: 7 }],
    ])
    expect(parse(out)).toMatchObject({ checks: { status: { meaning: 'INVALID' } } })
  })

  it('says it where there is no status list', async () => {
    const { err } = await cli.run([...inspect, '--status'], { input: 'opaque-token-1' })
    expect([err, fetched]).toEqual([
      'Neither the answer nor the token names a status list, so none was fetched.',
      [],
    ])
  })

  it.each([
    ['posix', /\n\($/m],
    ['powershell', /curl\.exe/],
    ['cmd', /curl/],
  ])('prints a command that repeats the call, without its secret: %s', async (shell, start) => {
    const { out } = await cli.run([...inspect, '--curl', shell], { input: 'canary-token' })
    expect(out).toMatch(start)
    expect(out).toContain('https://as.example.com/introspect')
    expect(out).not.toContain('canary')
  })

  it('keeps standard output one JSON document', async () => {
    const words = [...inspect, '--json', '--curl', 'posix']
    const { out, err } = await cli.run(words, { input: 'canary-token' })
    expect(parse(out)).toMatchObject({ format: 'token-loupe-report' })
    expect(err).toContain('curl')
  })

  it('reads the token from a file', async () => {
    const file = path.join(cli.rig.folder, 'token')
    await writeFile(file, 'opaque-token-2\n')
    await cli.run([...inspect, '--token-file', file])
    expect(asked.map(({ token }) => token)).toEqual(['opaque-token-2'])
  })
})

function parse(text: string): unknown {
  return JSON.parse(text)
}
