import { setImmediate } from 'node:timers/promises'
import { type Connection, speakHttp } from './connection.ts'
import type { ConnectionPool } from './connection-pool.ts'
import { type ExchangeEnd, exchange, type OutgoingRequest } from './exchange.ts'
import { type ExchangeContext, openConnection, type Route } from './open-connection.ts'

const stale = { type: 'stale' } as const

/** How a request ended. */
export type SendEnd = Exclude<ExchangeEnd, { readonly type: 'stale' }>

/**
 * Sends a request over a waiting connection of its owner, or over a new one. It is sent once: only
 * when a waiting connection had been closed before a byte was written does another one take its place.
 * Only the same owner, trust, identity, proxy, origin, name and pin share a connection.
 */
export async function send(
  route: Route & { readonly owner: string },
  request: OutgoingRequest,
  context: ExchangeContext & { readonly pool: ConnectionPool },
): Promise<SendEnd> {
  const { pool, notes, limits, watch } = context
  const group = groupOf(route)
  const stop = watch.stopped()
  if (stop !== null) return { type: 'failure', failure: stop }
  for (let idle = pool.take(group); idle !== null; idle = pool.take(group)) {
    // One turn of the event loop, so that the news of a closed connection can arrive before we write.
    await setImmediate()
    const end = idle.isOpen() ? await exchange(idle, request, context) : stale
    if (end.type === 'stale') continue
    notes.reused = true
    notes.tls = idle.tls
    return kept(idle, end)
  }
  const opened = await openConnection(route, context)
  if (!opened.ok) return { type: 'failure', failure: opened.failure }
  const connection: Connection = speakHttp(opened.value, {
    origin: route.endpoint.origin,
    tls: notes.tls,
    limits,
    onClosed: () => pool.drop(connection),
  })
  const end = await exchange(connection, request, context)
  return end.type === 'stale'
    ? { type: 'failure', failure: { kind: 'closed', code: 'closed-before-answer' } }
    : kept(connection, end)

  function kept(connection: Connection, end: SendEnd): SendEnd {
    pool.put(group, connection)
    return end
  }
}

function groupOf(route: Route & { readonly owner: string }): string {
  const { owner, trust, proxy, endpoint, peer } = route
  const { serverName, pin } = peer
  return JSON.stringify([owner, trust.key, proxy?.href ?? null, endpoint.origin, serverName, pin])
}
