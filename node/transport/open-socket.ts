import type { Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import { type Attempt, failed, type Notes } from './attempt.ts'
import type { TransportLimits } from './limits.ts'
import { sayProxy } from './proxy.ts'
import { connectTcp, type Target, targetOf } from './tcp.ts'
import { secure } from './tls.ts'
import { openTunnel } from './tunnel.ts'
import type { Watch } from './watch.ts'

/** What the opening of a connection needs. */
export interface OpenContext {
  readonly proxy: URL | null
  readonly trust: SecureContext
  readonly watch: Watch
  readonly monotonic: () => number
  readonly notes: Notes
  readonly limits: TransportLimits
}

/** Opens a connection to a URL's origin: name lookup, TCP, the proxy's tunnel if there is one, TLS. */
export async function openSocket(url: URL, context: OpenContext): Promise<Attempt<Socket>> {
  const { proxy, watch, limits } = context
  watch.enter('connect', limits.connectMs)
  const target = targetOf(url)
  const plain =
    proxy === null ? await connectTcp(target, context) : await connectProxy(proxy, target, context)
  if (!plain.ok || url.protocol !== 'https:') return plain
  watch.rename('tls')
  const begun = context.monotonic()
  const secured = await secure(plain.value, {
    host: target.host,
    trust: context.trust,
    watch,
    onPeer: (facts) => {
      context.notes.tls = facts
    },
  })
  context.notes.tlsMs = context.monotonic() - begun
  return secured
}

/** Whatever goes wrong on the way to the proxy is the proxy's failure, not the server's. */
async function connectProxy(
  proxy: URL,
  target: Target,
  context: OpenContext,
): Promise<Attempt<Socket>> {
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') {
    const detail = `Token Loupe can use http and https proxies, not ${proxy.protocol}//`
    return failed({ kind: 'proxy', proxy: sayProxy(proxy), code: 'unsupported', detail })
  }
  const { watch, trust } = context
  const plain = asProxyFailure(proxy, await connectTcp(targetOf(proxy), context))
  if (!plain.ok) return plain
  const { host } = targetOf(proxy)
  const reached =
    proxy.protocol === 'http:'
      ? plain
      : asProxyFailure(
          proxy,
          await secure(plain.value, { host, trust, watch, onPeer: () => undefined }),
        )
  return reached.ok ? openTunnel(reached.value, proxy, target, watch) : reached
}

function asProxyFailure(proxy: URL, attempt: Attempt<Socket>): Attempt<Socket> {
  if (attempt.ok) return attempt
  const { failure } = attempt
  if (failure.kind === 'cancelled' || failure.kind === 'timeout') return attempt
  const code = 'code' in failure ? failure.code : failure.kind
  const detail = 'detail' in failure ? failure.detail : sayKind(failure.kind)
  return failed({ kind: 'proxy', proxy: sayProxy(proxy), code, detail })
}

function sayKind(kind: string): string {
  return kind === 'refused'
    ? 'the proxy refused the connection'
    : `the proxy could not be reached (${kind})`
}
