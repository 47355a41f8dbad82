import type { Socket } from 'node:net'
import { isIP } from 'node:net'
import { connect, type SecureContext, type TLSSocket } from 'node:tls'
import type { TlsFacts, TransportFailure } from '../../core/introspection/evidence.ts'
import { type Attempt, failed, success } from './attempt.ts'
import { type Fault, faultOf } from './fault.ts'
import { ignoreErrors } from './tcp.ts'
import { tlsFailure } from './tls-problem.ts'
import type { Watch } from './watch.ts'

/** Does the TLS handshake on a connected socket; chain, validity and name are always checked. */
export function secure(
  plain: Socket,
  options: {
    readonly host: string
    readonly trust: SecureContext
    readonly watch: Watch
    /** Called with the peer's certificate before it is judged. */
    readonly onPeer: (facts: TlsFacts) => void
  },
): Promise<Attempt<TLSSocket>> {
  const { host, trust, watch, onPeer } = options
  return new Promise((resolve) => {
    const socket = connect({
      socket: plain,
      host,
      secureContext: trust,
      ALPNProtocols: ['http/1.1'],
      ...(isIP(host) === 0 ? { servername: host } : {}),
    })
    ignoreErrors(socket)
    const settle = (attempt: Attempt<TLSSocket>) => {
      release()
      if (!attempt.ok) socket.destroy()
      resolve(attempt)
    }
    const release = watch.onStop((stop) => queueMicrotask(() => settle(failed(stop))))
    // Node judges the certificate in its own listener of this event, which comes later.
    socket.prependOnceListener('secure', () => {
      const facts = factsOf(socket)
      if (facts !== null) onPeer(facts)
    })
    socket.once('secureConnect', () => settle(success(socket)))
    socket.once('error', (error) => settle(failed(handshakeFailure(faultOf(error)))))
    socket.once('close', () => settle(failed({ kind: 'closed', code: 'closed-in-tls-handshake' })))
  })
}

function handshakeFailure(fault: Fault): TransportFailure {
  const known = tlsFailure(fault)
  if (known !== null) return known
  if (fault.code === 'ECONNRESET' || fault.code === 'EPIPE') {
    return { kind: 'closed', code: 'closed-in-tls-handshake' }
  }
  return { kind: 'tls', problem: 'other', code: fault.code, detail: fault.detail }
}

function factsOf(socket: TLSSocket): TlsFacts | null {
  const certificate = socket.getPeerX509Certificate()
  if (certificate === undefined) return null
  return {
    protocol: socket.getProtocol() ?? '',
    cipher: socket.getCipher().standardName,
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    validFrom: Date.parse(certificate.validFrom),
    validTo: Date.parse(certificate.validTo),
  }
}

/** Node writes a name one attribute a line, and nothing at all for an empty name. */
function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').join(', ')
}
