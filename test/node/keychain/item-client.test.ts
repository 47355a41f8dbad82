import { afterEach, describe, expect, it } from 'vitest'
import { createItemClient, type ItemClient } from '../../../node/keychain/item-client.ts'
import { containing } from '../like.ts'

/** Worker threads that stand in for the keychain's, to show what the client does about each. */
const workers = {
  /** Answers with how often this thread was asked, so that a new thread is told from an old one. */
  counting: `let asked = 0
    parentPort.on('message', ({ id }) => parentPort.postMessage({ id, ok: true, value: String(++asked) }))`,
  /** Stands still, as native code in a hung call does, when it is asked for the account "hang". */
  hanging: `let asked = 0
    parentPort.on('message', ({ id, account }) => {
      if (account === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
      parentPort.postMessage({ id, ok: true, value: String(++asked) })
    })`,
  refusing: `parentPort.on('message', ({ id }) =>
    parentPort.postMessage({ id, ok: false, message: 'unlock prompt was dismissed' }))`,
  broken: 'throw new Error("Cannot find native binding")',
  ending: `parentPort.on('message', () => process.exit(3))`,
} as const

const get = { operation: 'get', account: 'a' } as const
const hang = { operation: 'get', account: 'hang' } as const
let client: ItemClient | null = null

afterEach(() => client?.close())

describe('the item client', () => {
  it('runs tasks in one thread, each with its own answers', async () => {
    client = open('counting')
    const two = client.run(async (perform) => [await perform(get), await perform(get)])
    expect([(await two).length, await client.run((perform) => perform(get))]).toEqual([2, '3'])
  })

  it('gives up a thread that hangs, tells all who wait for it, and starts a new one', async () => {
    client = open('hanging', 400)
    const first = await client.run((perform) => perform(get))
    const started = performance.now()
    const outcomes = await Promise.allSettled([
      client.run((perform) => perform(hang)),
      client.run(async (perform) => [await perform(get), await perform(get)]),
    ])
    const tookMs = performance.now() - started
    expect(outcomes).toMatchObject(
      Array(2).fill({
        status: 'rejected',
        reason: { name: 'LoupeError', code: 'keychain-unresponsive' },
      }),
    )
    expect(tookMs).toBeLessThan(1_500)
    expect([first, await client.run((perform) => perform(get))]).toEqual(['1', '1'])
  })

  it('gives one limit to a task of several operations', async () => {
    client = open('counting', 300)
    const endless = client.run(async (perform) => {
      for (;;) await perform(get)
    })
    await expect(endless).rejects.toMatchObject({ code: 'keychain-unresponsive' })
  })

  it.each([
    ['refusing', 'keychain-locked', 'The keychain is locked'],
    ['broken', 'keychain-failed', 'could not be started (Error: Cannot find native binding)'],
    ['ending', 'keychain-failed', 'its thread ended'],
  ] as const)('says what is wrong with a %s thread', async (kind, code, part) => {
    client = open(kind)
    await expect(client.run((perform) => perform(get))).rejects.toMatchObject({
      name: 'LoupeError',
      code,
      message: containing(part),
    })
  })

  it('starts no thread before the first task', async () => {
    client = createItemClient({
      worker: new URL('file:///nonexistent/worker.js'),
      platform: 'linux',
      timeoutMs: 5_000,
    })
    await client.close()
    await expect(client.run((perform) => perform(get))).rejects.toMatchObject({
      code: 'keychain-failed',
    })
  })
})

function open(kind: keyof typeof workers, timeoutMs = 5_000): ItemClient {
  const source = `import { parentPort } from 'node:worker_threads'\n${workers[kind]}`
  const worker = new URL(`data:text/javascript,${encodeURIComponent(source)}`)
  return createItemClient({ worker, platform: 'linux', timeoutMs })
}
