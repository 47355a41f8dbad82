import type { Socket } from 'node:net'
import { assertNever } from '../../core/assert-never.ts'
import type { TransportFailure } from '../../core/introspection/evidence.ts'
import { type Attempt, failed, type Notes, success } from './attempt.ts'
import type { TransportLimits } from './limits.ts'
import { sayProxy } from './proxy.ts'
import { connectTcp, targetOf } from './tcp.ts'
import { secure } from './tls.ts'
import type { Trust } from './trust.ts'
import { openTunnel } from './tunnel.ts'
import type { Watch } from './watch.ts'

/** Which way a request goes. */
export interface Route {
  readonly endpoint: URL
  /** With user name and password where the proxy wants them. */
  readonly proxy: URL | null
  readonly trust: Trust
  /** What the server’s certificate must be, beside trusted. */
  readonly peer: Peer
}

/** What a profile says of a server’s certificate. */
export interface Peer {
  /** The name that it must carry, and SNI; null for the endpoint's host. */
  readonly serverName: string | null
  /** SHA-256 of its key, base64; null for any. */
  readonly pin: string | null
}

/** What an exchange carries along. `monotonic` gives milliseconds. */
export interface ExchangeContext {
  readonly watch: Watch
  readonly monotonic: () => number
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly notes: Notes
  readonly limits: TransportLimits
}

/** Opens the way to the endpoint: name, TCP, tunnel and TLS, all within the connect limit. */
export async function openConnection(
  route: Route,
  context: ExchangeContext,
): Promise<Attempt<Socket>> {
  context.watch.enter('connect', context.limits.connectMs)
  const plain =
    route.proxy === null
      ? await connectTcp(targetOf(route.endpoint), context)
      : await throughProxy(route, route.proxy, context)
  if (!plain.ok || route.endpoint.protocol !== 'https:') return plain
  const { notes, monotonic, watch } = context
  watch.rename('tls')
  const begun = monotonic()
  const secured = await secure(plain.value, {
    host: route.peer.serverName ?? targetOf(route.endpoint).host,
    trust: route.trust.ownContext ?? route.trust.context,
    pin: route.peer.pin,
    watch,
    now: context.now(),
    onPeer: (facts) => {
      notes.tls = facts
    },
  })
  if (secured.ok) notes.tlsMs = monotonic() - begun
  else plain.value.destroy()
  return secured
}

async function throughProxy(
  route: Route,
  proxy: URL,
  context: ExchangeContext,
): Promise<Attempt<Socket>> {
  const socket = await connectProxy(route, proxy, context)
  const tunnel = socket.ok
    ? await openTunnel(socket.value, {
        proxy,
        target: targetOf(route.endpoint),
        watch: context.watch,
      })
    : socket
  return tunnel.ok ? success(tunnel.value) : failed(blameProxy(tunnel.failure, proxy))
}

async function connectProxy(
  route: Route,
  proxy: URL,
  context: ExchangeContext,
): Promise<Attempt<Socket>> {
  const plain = await connectTcp(targetOf(proxy), context)
  if (!plain.ok || proxy.protocol !== 'https:') return plain
  return secure(plain.value, {
    host: targetOf(proxy).host,
    trust: route.trust.context,
    pin: null,
    watch: context.watch,
    now: context.now(),
    onPeer: () => undefined,
  })
}

/** A fault on the way to the proxy must not look like one of the authorization server. */
function blameProxy(failure: TransportFailure, address: URL): TransportFailure {
  const proxy = sayProxy(address)
  switch (failure.kind) {
    case 'dns':
      return { kind: 'proxy', proxy, code: failure.code, detail: 'Its name could not be looked up' }
    case 'refused':
      return {
        kind: 'proxy',
        proxy,
        code: 'ECONNREFUSED',
        detail: 'Nothing accepts connections there',
      }
    case 'unreachable':
      return { kind: 'proxy', proxy, code: failure.code, detail: 'There is no way to it' }
    case 'timeout':
      if (failure.phase === 'total') return failure
      return {
        kind: 'proxy',
        proxy,
        code: 'ETIMEDOUT',
        detail: `It opened no tunnel within ${failure.limitMs} ms`,
      }
    case 'tls':
      return {
        kind: 'proxy',
        proxy,
        code: failure.code,
        detail: `TLS to the proxy failed: ${failure.detail}`,
      }
    case 'closed':
    case 'other':
      return { kind: 'proxy', proxy, code: failure.code, detail: 'It closed the connection' }
    case 'cancelled':
    case 'headers-too-large':
    case 'not-http':
    case 'proxy':
    case 'caller-token':
      return failure
    default:
      return assertNever(failure)
  }
}
