import { connect, type Socket } from 'node:net'
import type { TransportFailure } from '../../core/introspection/evidence.ts'
import { type Attempt, failed, type Notes, success } from './attempt.ts'
import { type Fault, faultOf } from './fault.ts'
import type { Watch } from './watch.ts'

/** A host (no brackets) and a port. */
export interface Target {
  readonly host: string
  readonly port: number
}

/** Where a URL's connection goes. */
export function targetOf(url: URL): Target {
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port }
}

/** Looks the name up and connects. `monotonic` gives milliseconds; the durations go into the notes. */
export function connectTcp(
  target: Target,
  context: { readonly watch: Watch; readonly monotonic: () => number; readonly notes: Notes },
): Promise<Attempt<Socket>> {
  const { watch, monotonic, notes } = context
  return new Promise((resolve) => {
    const begun = monotonic()
    let lookedUp = begun
    const socket = connect({
      ...target,
      autoSelectFamily: true,
      noDelay: true,
      keepAlive: true,
      keepAliveInitialDelay: 60_000,
    })
    ignoreErrors(socket)
    const settle = (attempt: Attempt<Socket>) => {
      release()
      socket.removeAllListeners('lookup')
      if (!attempt.ok) socket.destroy()
      resolve(attempt)
    }
    const release = watch.onStop((stop) => queueMicrotask(() => settle(failed(stop))))
    socket.once('lookup', (error: Error | null) => {
      lookedUp = monotonic()
      if (error === null) notes.dnsMs = lookedUp - begun
    })
    socket.once('connect', () => {
      notes.connectMs = monotonic() - lookedUp
      settle(success(socket))
    })
    socket.once('error', (error) => settle(failed(connectFailure(faultOf(error), target))))
  })
}

/** A socket whose error nobody hears ends the process; whoever uses the socket listens besides. */
export function ignoreErrors(socket: Socket): void {
  socket.on('error', () => undefined)
}

function connectFailure(
  { code, detail, syscall }: Fault,
  { host, port }: Target,
): TransportFailure {
  if (syscall === 'getaddrinfo' || code === 'ENOTFOUND') return { kind: 'dns', host, code }
  switch (code) {
    case 'ECONNREFUSED':
      return { kind: 'refused', host, port }
    case 'ECONNRESET':
      return { kind: 'closed', code: 'reset-while-connecting' }
    case 'EACCES':
    case 'EADDRNOTAVAIL':
    case 'EHOSTDOWN':
    case 'EHOSTUNREACH':
    case 'ENETDOWN':
    case 'ENETUNREACH':
    case 'EPERM':
    case 'ETIMEDOUT':
      return { kind: 'unreachable', host, port, code }
    default:
      return { kind: 'other', code, detail }
  }
}
