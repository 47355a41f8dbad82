import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainAnswers } from '../../../core/profile/answer-settings.ts'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import { type Certificates, makeCertificates } from '../../fixtures/certificates.ts'
import type { Fault } from '../../hostile-server/fault.ts'
import { faults } from '../../hostile-server/faults.ts'
import { startHostileServer } from '../../hostile-server/start-hostile-server.ts'
import { callFromPage } from '../support/bridge.ts'
import { launchApp, type RunningApp } from '../support/launch.ts'
import { expectCalm } from './expect-calm.ts'

let running: RunningApp
let certificates: Certificates
let folder: string
let caFile: string

beforeAll(async () => {
  certificates = await makeCertificates()
  folder = await mkdtemp(path.join(tmpdir(), 'hostile-window-'))
  caFile = path.join(folder, 'ca.pem')
  await writeFile(caFile, certificates.ca)
  running = await launchApp()
})

afterAll(async () => {
  await running.close()
  await rm(folder, { recursive: true })
})

/** What reaches the window of one fault: how the call ended, and how the exchange did. */
async function askFromWindow(fault: Fault) {
  const { page } = running
  const server = await startHostileServer(fault, { certificates })
  const saved = await callFromPage(page, 'profiles:save', {
    draft: {
      id: null,
      name: fault.name,
      role: 'resource-server',
      issuer: '',
      introspectionEndpoint: server.url,
      authentication: { method: 'client_secret_basic', clientId: 'rs-1' },
      expectations: { audiences: [], requiredScopes: [], entitledClaims: [], clockSkewSeconds: 60 },
      caFiles: [caFile],
      allowInsecureHttp: false,
      storage: 'session',
      answer: plainAnswers,
      connection: plainConnection,
      silenced: [],
      metadata: 'off',
      tokenEndpoint: '',
    },
    secret: { clientSecret: 'a-secret-of-the-window' },
  })
  if (!saved.ok) throw new Error(saved.error.message)
  const input = {
    requestId: crypto.randomUUID(),
    profileId: saved.value.profile.id,
    token: 'a-token-of-the-window',
    tokenTypeHint: null,
    basicEncoding: 'form',
    format: null,
    refresh: false,
  }
  const ended = await page.evaluate<{ ok: boolean; failure: string | null }>(
    `window.loupe.inspect(${JSON.stringify(input)}).then((answer) => ({
      ok: answer.ok,
      failure: answer.ok ? (answer.value.outcome.failure?.kind ?? null) : answer.error.code,
    }))`,
  )
  await server.close()
  return { name: fault.name, ...ended }
}

/** What a fault is to be in the window: an answer to the call, never an exception. */
const expectedOf = ({ name, expected }: Fault) => ({ name, ok: true, failure: expected.failure })

describe('a hostile server, asked from the window', () => {
  it('gives the window evidence, and nothing else, whatever it does', async () => {
    const ends = []
    for (let at = 0; at < faults.length; at += 20) {
      ends.push(...(await Promise.all(faults.slice(at, at + 20).map(askFromWindow))))
    }
    expect(ends).toEqual(faults.map(expectedOf))
    await expectCalm(running)
  }, 180_000)
})
