import process from 'node:process'
import { z } from 'zod'
import type { KeychainState } from '../../core/contract.ts'
import { LoupeError } from '../../core/errors.ts'
import { type Keychain, openKeychain } from '../../node/keychain/keychain.ts'

export type HostRequest = { readonly id: number } & (
  | { readonly call: 'state' | 'pause' }
  | { readonly call: 'get' | 'remove'; readonly account: string }
  | { readonly call: 'set'; readonly account: string; readonly value: string }
)

export interface HostReply {
  readonly id: number
  readonly value: string | null
  readonly state: KeychainState | null
  readonly pauseMs: number
  readonly error: { readonly code: string; readonly message: string } | null
}

const optionsSchema = z.strictObject({ itemLimit: z.number().nullable().default(null) })

/** Does what it is told with the keychain, and watches its own event loop; see hosted-keychain.ts. */
const keychain: Keychain = openKeychain({
  worker: new URL('./keychain-worker-loader.mjs', import.meta.url),
  platform: 'linux',
  ...optionsSchema.parse(JSON.parse(process.argv[2] ?? '{}')),
})

let lastTick = performance.now()
let longestPauseMs = 0
setInterval(() => {
  longestPauseMs = Math.max(longestPauseMs, performance.now() - lastTick)
  lastTick = performance.now()
}, 10)

process.on('message', (request: HostRequest) => {
  void answer(request).then((reply) => process.send?.(reply))
})
process.send?.('ready')

async function answer(request: HostRequest): Promise<HostReply> {
  const nothing = { id: request.id, value: null, state: null, pauseMs: 0, error: null }
  try {
    return { ...nothing, ...(await perform(request)) }
  } catch (error) {
    const code = error instanceof LoupeError ? error.code : 'not-a-loupe-error'
    return { ...nothing, error: { code, message: String(error) } }
  }
}

async function perform(request: HostRequest): Promise<Partial<HostReply>> {
  switch (request.call) {
    case 'state':
      return { state: await keychain.state() }
    case 'pause':
      return { pauseMs: longestPauseMs }
    case 'get':
      return { value: await keychain.get(request.account) }
    case 'set':
      await keychain.set(request.account, request.value)
      return {}
    case 'remove':
      await keychain.remove(request.account)
      return {}
  }
}
