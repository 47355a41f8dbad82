import { afterEach, describe, expect, it } from 'vitest'
import { containing, matching } from '../node/like.ts'
import { type HostedKeychain, type HostOptions, startKeychainHost } from './hosted-keychain.ts'
import { type KeyringKind, type PrivateKeyring, startKeyring } from './private-keyring.ts'

const account = 'profile:00000000-0000-4000-8000-000000000001'
let keyring: PrivateKeyring
let keychain: HostedKeychain

afterEach(async () => {
  await keychain.close()
  await keyring.close()
})

describe('an unlocked keyring', () => {
  it('keeps a value where secret-tool finds it, until it is removed', async () => {
    await start('unlocked')
    const empty = [await keychain.get(account), await keyring.lookUp(account)]
    await keychain.set(account, 'first')
    await keychain.set(account, 'an ümlaut, a 🔑, a "quote"\nand a line')
    const full = [await keychain.get(account), await keyring.lookUp(account)]
    const items = await keyring.countItems()
    await keychain.remove(account)
    await keychain.remove(account)
    expect([empty, full, items, await keychain.get(account), await keyring.countItems()]).toEqual([
      [null, null],
      Array(2).fill('an ümlaut, a 🔑, a "quote"\nand a line'),
      1,
      null,
      0,
    ])
  })

  it('can take a secret, says so, and leaves no probe', async () => {
    await start('unlocked')
    expect([await keychain.state(), await keyring.countItems()]).toEqual([
      { available: true, problem: null },
      0,
    ])
  })

  it('spreads a long value over items where the platform limits them, and removes them all', async () => {
    await start('unlocked', { itemLimit: 100 })
    const long = `${'🔑x'.repeat(110)}end`
    const shorter = 'y'.repeat(150)
    await keychain.set(account, long)
    const readings = [await keychain.get(account)]
    const items = [await keyring.countItems()]
    const head = await keyring.lookUp(account)
    await keychain.set(account, shorter)
    readings.push(await keychain.get(account), await keyring.lookUp(`${account}:2`))
    items.push(await keyring.countItems())
    await keychain.set(account, 'short')
    readings.push(await keychain.get(account))
    items.push(await keyring.countItems())
    await keychain.set(account, long)
    await keychain.remove(account)
    items.push(await keyring.countItems())
    expect([readings, items, head]).toEqual([
      [long, shorter, 'y'.repeat(50), 'short'],
      [5, 3, 1, 0],
      matching(/^token-loupe-split:1:4:[0-9a-f]{64}$/),
    ])
  })

  it('has no value where parts of it are missing', async () => {
    await start('unlocked', { itemLimit: 100 })
    await keychain.set(account, 'z'.repeat(250))
    await keychain.remove(`${account}:2`)
    expect(await keychain.get(account)).toBe(null)
    await keychain.remove(account)
  })
})

describe('a keyring that cannot take a secret', () => {
  it('is told apart when it is locked', async () => {
    await start('unlocked')
    await keychain.set(account, 'value')
    await keyring.lock()
    const locked = { code: 'keychain-locked', message: containing('Unlock it') }
    await expect(keychain.get(account)).rejects.toMatchObject(locked)
    await expect(keychain.set(account, 'other')).rejects.toMatchObject(locked)
    await expect(keychain.remove(account)).rejects.toMatchObject(locked)
    expect(await keychain.state()).toEqual({
      available: false,
      problem: containing('The keychain is locked.'),
    })
  })

  it('is told apart when it has no collection yet', async () => {
    await start('no-collection')
    await expect(keychain.set(account, 'value')).rejects.toMatchObject({
      code: 'keychain-missing',
      message: containing('no default collection'),
    })
    expect([await keychain.get(account), (await keychain.state()).available]).toEqual([null, false])
  })

  it('is told apart when nothing offers one', async () => {
    await start('no-service')
    await expect(keychain.get(account)).rejects.toMatchObject({
      code: 'keychain-missing',
      message: containing('Install gnome-keyring or KWallet'),
    })
  })

  it.each([
    ['no address of one', undefined],
    ['nobody at its address', 'unix:path=/nonexistent/bus'],
  ])('is told apart when there is no D-Bus: %s', async (_, bus) => {
    await start('no-service', {}, { DBUS_SESSION_BUS_ADDRESS: bus })
    const missing = {
      code: 'keychain-missing',
      message: containing('this session has no D-Bus'),
    }
    await expect(keychain.get(account)).rejects.toMatchObject(missing)
    await expect(keychain.set(account, 'value')).rejects.toMatchObject(missing)
    expect((await keychain.state()).available).toBe(false)
  })
})

describe('a keyring that hangs', () => {
  it('ends every call within 3 s, leaves this thread alive, and is asked anew when it answers', async () => {
    await start('unlocked')
    await keychain.set(account, 'value')
    keyring.freeze()
    const calls = await Promise.all([
      timed(() => keychain.get(account)),
      timed(() => keychain.set(account, 'other')),
      timed(() => keychain.state()),
    ])
    const gapMs = await keychain.longestPauseMs()
    keyring.thaw()
    expect(calls.map(({ outcome }) => outcome)).toEqual([
      'keychain-unresponsive',
      'keychain-unresponsive',
      { available: false, problem: containing('The keychain does not answer.') },
    ])
    expect(calls.filter(({ tookMs }) => tookMs > 3_300)).toEqual([])
    expect(gapMs, 'longest pause of the event loop in ms').toBeLessThan(1_000)
    expect(['value', 'other']).toContain(await keychain.get(account))
    await keychain.set(account, 'new')
    expect(await keyring.lookUp(account)).toBe('new')
  })
})

async function start(
  kind: KeyringKind,
  options: HostOptions = {},
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  keyring = await startKeyring(kind)
  keychain = await startKeychainHost({ ...keyring.env, ...env }, options)
}

async function timed(call: () => Promise<unknown>) {
  const started = performance.now()
  const outcome = await call().catch((error: unknown) =>
    error instanceof Error && 'code' in error ? error.code : error,
  )
  return { outcome, tookMs: performance.now() - started }
}
