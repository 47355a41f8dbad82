import { parentPort } from 'node:worker_threads'
import { Entry } from '@napi-rs/keyring'
import type { ItemReply, ItemRequest } from './item-messages.ts'

const service = 'token-loupe'
/** Without it the library falls back, silently, to the kernel keyring, which is lost at reboot. */
const options = { linux: { store: 'secret-service' } } as const

parentPort?.on('message', (request: ItemRequest) => {
  parentPort?.postMessage(reply(request))
})

function reply(request: ItemRequest): ItemReply {
  try {
    return { id: request.id, ok: true, value: perform(request) }
  } catch (error) {
    return {
      id: request.id,
      ok: false,
      message: error instanceof Error ? error.message : String(error),
    }
  }
}

function perform(request: ItemRequest): string | null {
  const entry = new Entry(service, request.account, options)
  switch (request.operation) {
    case 'get':
      return entry.getPassword()
    case 'set':
      entry.setPassword(request.value)
      return null
    case 'remove':
      return entry.deletePassword() ? request.account : null
  }
}
