import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OddServer, startOddServer } from '../../fixtures/odd-server.ts'
import {
  type KeyringKind,
  type PrivateKeyring,
  startKeyring,
} from '../../keychain/private-keyring.ts'
import { makeHome, removeHome } from '../support/launch.ts'
import { type CliRun, runCli } from './run-cli.ts'

/** Milliseconds: three seconds for the keychain, and the start of a process. */
const longestRunMs = 4_500

let server: OddServer
let home: string
let keyring: PrivateKeyring

beforeAll(async () => {
  server = await startOddServer(() => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"active":true}',
  }))
})

beforeEach(async () => {
  home = await makeHome()
})

afterEach(async () => {
  keyring.thaw()
  await keyring.close()
  await removeHome(home)
})

afterAll(() => server.close())

describe('exit code 4', () => {
  const noAnswer = /The keychain does not answer/
  it.each<[string, KeyringKind, NodeJS.ProcessEnv, (() => Promise<void> | void) | null, RegExp]>([
    ['no D-Bus', 'no-service', { DBUS_SESSION_BUS_ADDRESS: undefined }, null, /has no D-Bus/],
    ['no keychain', 'no-service', {}, null, /Install gnome-keyring or KWallet/],
    ['no collection', 'no-collection', {}, null, /no default collection/],
    ['locked', 'unlocked', {}, () => keyring.lock(), /The keychain is locked\. Unlock it/],
    ['hanging', 'unlocked', {}, () => keyring.freeze(), noAnswer],
  ])('when a secret is to be kept: %s', async (_name, kind, environment, begin, said) => {
    keyring = await startKeyring(kind)
    await begin?.()
    const run = await cli(add, 'a secret', environment)
    expect(run.err).toMatch(said)
    expectRefusal(run)
    keyring.thaw()
    const listed = await cli(['profiles', 'list', '--json'], '', environment)
    expect(listed.out).toBe('[]\n')
  })

  it.each<[string, () => Promise<void> | void, RegExp]>([
    ['locked', () => keyring.lock(), /The keychain is locked/],
    ['hanging', () => keyring.freeze(), noAnswer],
  ])('comes before everything that the server says: %s', async (_name, begin, said) => {
    keyring = await startKeyring('unlocked')
    await cli(add, 'a secret')
    await begin()
    const before = server.requests.length
    const run = await cli(['inspect', '-p', 'Orders API'], 'a-token')
    expect(run.err).toMatch(said)
    expectRefusal(run)
    expect(server.requests.length).toBe(before)
  })

  it('where the endpoint was changed behind its back', async () => {
    keyring = await startKeyring('unlocked')
    const foreign = await startOddServer(() => ({ status: 200 }))
    await cli(add, 'a secret')
    const file = path.join(home, '.config/token-loupe/profiles.json')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replaceAll(server.url, foreign.url))
    const run = await cli(['inspect', '-p', 'Orders API'], 'a-token')
    expect(run.err).toContain(`typed for ${server.url}, and would now go to ${foreign.url}`)
    expectRefusal(run)
    expect(foreign.requests).toEqual([])
    await foreign.close()
  })

  it('where somebody removed the secret', async () => {
    keyring = await startKeyring('unlocked')
    await cli(add, 'a secret')
    const other = await startKeyring('unlocked')
    const run = await cli(['inspect', '-p', 'Orders API'], 'a-token', busOf(other))
    await other.close()
    expect(run.err).toMatch(/secret/)
    expectRefusal(run)
  })
})

const add = ['profiles', 'add', '--name', 'Orders API', '--client-id', 'orders-api']

async function cli(
  words: readonly string[],
  input: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<CliRun> {
  const all = words === add ? [...add, '--endpoint', `${server.url}/introspect`] : words
  const started = performance.now()
  const run = await runCli(all, { home, input, environment: { ...busOf(keyring), ...environment } })
  expect(performance.now() - started, `${words.join(' ')}, in ms`).toBeLessThan(longestRunMs)
  return run
}

function busOf({ env }: PrivateKeyring): NodeJS.ProcessEnv {
  const { DBUS_SESSION_BUS_ADDRESS, XDG_RUNTIME_DIR } = env
  return { DBUS_SESSION_BUS_ADDRESS, XDG_RUNTIME_DIR }
}

function expectRefusal({ code, out, err }: CliRun): void {
  expect({ code, out }).toEqual({ code: 4, out: '' })
  expect(err).toMatch(/^token-loupe: .*\n$/)
}
