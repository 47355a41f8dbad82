import type { Socket } from 'node:net'
import { Client } from 'undici'
import type { TransportLimits } from './limits.ts'

/** Open connections that wait for the next request to the same place under the same trust. */
export interface Connections {
  /** An idle connection of that key, now the caller's alone; null for none. */
  take(key: string): Client | null
  /** Gives a connection back; it is closed when nobody takes it in time. */
  keep(key: string, client: Client): void
  close(): Promise<void>
}

/**
 * Keeps at most one idle connection a key, for less time than servers usually do: a request on a connection
 * that the server is closing would be lost, and a token is never sent twice without being asked.
 */
export function createConnections(idleMs: number): Connections {
  const idle = new Map<string, { readonly client: Client; readonly timer: NodeJS.Timeout }>()

  const take = (key: string): Client | null => {
    const found = idle.get(key)
    if (found === undefined) return null
    clearTimeout(found.timer)
    idle.delete(key)
    return found.client.closed || found.client.destroyed ? null : found.client
  }

  return {
    take,
    keep(key, client) {
      void take(key)?.destroy()
      const drop = (): void => {
        if (idle.get(key)?.client === client) take(key)
        void client.destroy()
      }
      const timer = setTimeout(drop, idleMs)
      timer.unref()
      idle.set(key, { client, timer })
      client.once('disconnect', drop)
    },
    async close() {
      const clients = [...idle.keys()].map((key) => take(key))
      await Promise.all(clients.map((client) => client?.destroy()))
    },
  }
}

/** An HTTP/1.1 client on one connected socket: when that is gone, so is the client. */
export function clientOn(socket: Socket, origin: string, limits: TransportLimits): Client {
  let used = false
  return new Client(origin, {
    connect: (_options, callback) => {
      if (used) callback(new Error('The connection is gone'), null)
      else callback(null, socket)
      used = true
    },
    pipelining: 1,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: limits.idleMs,
    keepAliveMaxTimeout: limits.idleMs,
  })
}
