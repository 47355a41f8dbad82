import type { HostileRequest } from './fault.ts'

/** Whether head and body of a request have come. What does not begin like HTTP is whole as it is. */
export function isWhole(raw: string): boolean {
  if (!raw.startsWith('POST ')) return raw.length >= 5
  const end = raw.indexOf('\r\n\r\n')
  const length = Number(headerIn(raw, 'content-length'))
  return end !== -1 && raw.length >= end + 4 + length
}

/** Takes from a request what an echo needs. */
export function readRequest(raw: string): HostileRequest {
  const authorization = headerIn(raw, 'authorization')
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4)
  const pair = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString()
  return {
    raw,
    authorization,
    secret: decodeURIComponent(pair.slice(pair.indexOf(':') + 1).replaceAll('+', ' ')),
    token: new URLSearchParams(body).get('token') ?? '',
  }
}

function headerIn(raw: string, name: string): string {
  return new RegExp(`^${name}: *([^\\r\\n]*)`, 'im').exec(raw)?.[1] ?? ''
}
