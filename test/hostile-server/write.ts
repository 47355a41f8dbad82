import type { Socket } from 'node:net'

/** Status line and type of an answer that is right so far; further header lines, then an empty line, must follow. */
export const okHead = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'

/** An answer that is right in every respect. */
export const goodBody = '{"active":true,"scope":"read","client_id":"rs-1","exp":2000000000}'

/** A whole response: its length is added. Header lines as `name: value`. */
export function response(
  status: string,
  headers: readonly string[],
  body: string | Uint8Array,
): Uint8Array {
  const bytes = Buffer.from(body)
  const lines = [`HTTP/1.1 ${status}`, ...headers, `content-length: ${bytes.length}`]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), bytes])
}

/** A 200 of type JSON with that body, and a length that fits. */
export function jsonResponse(body: string | Uint8Array): Uint8Array {
  return response('200 OK', ['content-type: application/json', 'cache-control: no-store'], body)
}

/** Sends once and closes. */
export function sendAndClose(bytes: string | Uint8Array): (socket: Socket) => void {
  return (socket) => {
    socket.end(bytes)
  }
}

/** Writes `first` at once and then a byte of `rest` every `everyMs` milliseconds, as long as anybody listens. */
export function drip(socket: Socket, first: string, rest: string, everyMs: number): void {
  socket.write(first)
  let at = 0
  const timer = setInterval(() => {
    if (at >= rest.length) clearInterval(timer)
    else socket.write(rest.charAt(at))
    at += 1
  }, everyMs)
  socket.on('close', () => clearInterval(timer))
}

/** Writes `first`, then `piece` over and over, as fast as it is taken, up to so many bytes. */
export function pump(
  socket: Socket,
  { first, piece, most = Number.POSITIVE_INFINITY }: Pumped,
): void {
  const bytes = Buffer.from(piece)
  let sent = 0
  socket.write(first)
  const push = () => {
    while (!socket.destroyed && sent < most) {
      sent += bytes.length
      if (!socket.write(bytes)) return
    }
    if (sent >= most) socket.end()
  }
  socket.on('drain', push)
  push()
}

interface Pumped {
  readonly first: string | Uint8Array
  readonly piece: string | Uint8Array
  readonly most?: number
}
