import { Socket } from 'node:net'
import { Client } from 'undici'
import { type Attempt, failed, success } from './attempt.ts'
import { faultOf } from './fault.ts'
import { sayProxy } from './proxy.ts'
import type { Target } from './tcp.ts'
import type { Stop, Watch } from './watch.ts'

/**
 * Asks the proxy at the other end of a socket for a tunnel to the target.
 * @see RFC 9110 section 9.3.6
 */
export async function openTunnel(
  socket: Socket,
  options: { readonly proxy: URL; readonly target: Target; readonly watch: Watch },
): Promise<Attempt<Socket>> {
  const { proxy, target, watch } = options
  const client = new Client(proxy.origin, {
    connect: (_options, callback) => queueMicrotask(() => callback(null, socket)),
    headersTimeout: 0,
    maxHeaderSize: 16_384,
  })
  const stopped: { why: Stop | null } = { why: null }
  const release = watch.onStop((why) => {
    stopped.why = why
    client.destroy().catch(() => undefined)
    socket.destroy()
  })
  try {
    const authority = `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`
    const { statusCode, socket: tunnel } = await client.connect({
      path: authority,
      headers: { host: authority, ...authorization(proxy) },
    })
    if (statusCode >= 200 && statusCode < 300 && tunnel instanceof Socket) return success(tunnel)
    tunnel.destroy()
    return failed(refusal(proxy, statusCode))
  } catch (error) {
    socket.destroy()
    if (stopped.why !== null) return failed(stopped.why)
    const { code } = faultOf(error)
    const detail = 'It closed the connection, or does not speak HTTP'
    return failed({ kind: 'proxy', proxy: sayProxy(proxy), code, detail })
  } finally {
    release()
  }
}

/** User name and password of a proxy's URL as they are meant; null where it has none. */
export function proxyUserInfo({
  username,
  password,
}: URL): { readonly userName: string; readonly password: string } | null {
  if (username === '' && password === '') return null
  return { userName: decoded(username), password: decoded(password) }
}

function authorization(proxy: URL): Record<string, string> {
  const userInfo = proxyUserInfo(proxy)
  if (userInfo === null) return {}
  const userPass = `${userInfo.userName}:${userInfo.password}`
  return { 'proxy-authorization': `Basic ${Buffer.from(userPass).toString('base64')}` }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function refusal(proxy: URL, status: number) {
  return {
    kind: 'proxy',
    proxy: sayProxy(proxy),
    code: String(status),
    detail: refusalDetail(status),
  } as const
}

function refusalDetail(status: number): string {
  if (status === 407) return 'It asks for a user name and a password (proxy authentication)'
  if (status >= 500) return `It could not reach the server (status ${status})`
  return `It refused the tunnel (status ${status})`
}
