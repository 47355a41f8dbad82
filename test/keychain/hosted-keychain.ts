import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Keychain, KeychainOptions } from '../../node/keychain/keychain.ts'
import type { HostReply, HostRequest } from './keychain-host.ts'

/** What a test may say of the keychain in the other process. */
export type HostOptions = Pick<KeychainOptions, 'itemLimit'>

/** The keychain of a process of its own: the native library sees only a process's real environment. */
export interface HostedKeychain extends Keychain {
  /** The longest time for which that process's event loop stood still, in milliseconds. */
  longestPauseMs(): Promise<number>
}

/** Starts a process with that environment, and opens the keychain in it. */
export async function startKeychainHost(
  env: NodeJS.ProcessEnv,
  options: HostOptions,
): Promise<HostedKeychain> {
  const script = path.join(import.meta.dirname, 'keychain-host.ts')
  const child = fork(script, [JSON.stringify(options)], { env, execArgv: ['--import', 'tsx'] })
  await once(child, 'message')
  const ask = createAsk(child)
  return {
    state: () =>
      ask({ call: 'state' }).then((reply) => reply.state ?? { available: false, problem: 'none' }),
    get: (account) => ask({ call: 'get', account }).then((reply) => reply.value),
    set: (account, value) => ask({ call: 'set', account, value }).then(() => undefined),
    remove: (account) => ask({ call: 'remove', account }).then(() => undefined),
    longestPauseMs: () => ask({ call: 'pause' }).then((reply) => reply.pauseMs),
    async close() {
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
    },
  }
}

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never

function createAsk(child: ChildProcess) {
  const waiting = new Map<number, (reply: HostReply) => void>()
  let lastId = 0
  child.on('message', (reply: HostReply) => waiting.get(reply.id)?.(reply))
  return async (request: Unnumbered<HostRequest>): Promise<HostReply> => {
    lastId += 1
    const id = lastId
    const reply = await new Promise<HostReply>((resolve) => {
      waiting.set(id, resolve)
      child.send({ ...request, id })
    })
    if (reply.error === null) return reply
    throw Object.assign(new Error(reply.error.message), { code: reply.error.code })
  }
}
