import type { Connection } from './connection.ts'

/** Connections that wait for their next request, by the group that may use them. */
export interface ConnectionPool {
  /** Takes a connection out; null where none waits. */
  take(group: string): Connection | null
  put(group: string, connection: Connection): void
  /** Forgets a connection that was closed. */
  drop(connection: Connection): void
  close(): void
}

/** Makes an empty pool. */
export function createConnectionPool(): ConnectionPool {
  const waiting = new Map<Connection, string>()
  let closed = false
  return {
    take(group) {
      for (const [connection, owner] of waiting) {
        if (owner !== group) continue
        waiting.delete(connection)
        if (connection.isOpen()) return connection
      }
      return null
    },
    put(group, connection) {
      if (closed) connection.destroy()
      else if (connection.isOpen()) waiting.set(connection, group)
    },
    drop(connection) {
      waiting.delete(connection)
    },
    close() {
      closed = true
      for (const connection of waiting.keys()) connection.destroy()
      waiting.clear()
    },
  }
}
