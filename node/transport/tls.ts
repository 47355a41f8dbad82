import { createHash, X509Certificate } from 'node:crypto'
import type { Socket } from 'node:net'
import { isIP } from 'node:net'
import { connect, type SecureContext, type TLSSocket } from 'node:tls'
import type { TlsFacts, TransportFailure } from '../../core/introspection/evidence.ts'
import { type Attempt, failed, success } from './attempt.ts'
import { type Fault, faultOf } from './fault.ts'
import { judgePinnedPeer } from './judge-peer.ts'
import { ignoreErrors } from './tcp.ts'
import { tlsFailure } from './tls-problem.ts'
import type { Watch } from './watch.ts'

/** Does the TLS handshake on a connected socket; chain, validity and name are always checked. */
export function secure(
  plain: Socket,
  options: {
    /** For SNI and the check of the certificate. */
    readonly host: string
    readonly trust: SecureContext
    /** SHA-256 of the key that the server must have, base64; null for any key. */
    readonly pin: string | null
    readonly watch: Watch
    /** Epoch milliseconds. */
    readonly now: number
    /** Called with the peer's certificate before it is judged. */
    readonly onPeer: (facts: TlsFacts) => void
  },
): Promise<Attempt<TLSSocket>> {
  const { host, trust, pin, watch, now, onPeer } = options
  return new Promise((resolve) => {
    const socket = connect({
      socket: plain,
      host,
      secureContext: trust,
      ALPNProtocols: ['http/1.1'],
      // With a pin Node only notes what is wrong: judgePinnedPeer decides, before a byte of HTTP is sent.
      rejectUnauthorized: pin === null,
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
    let peer: TlsFacts | null = null
    socket.prependOnceListener('secure', () => {
      peer = factsOf(socket)
      if (peer !== null) onPeer(peer)
    })
    socket.once('secureConnect', () => {
      const fault = pin === null ? null : judgePinnedPeer(socket, peer, { host, pin, now })
      settle(fault === null ? success(socket) : failed(fault))
    })
    socket.once('error', (error) => settle(failed(handshakeFailure(faultOf(error), peer))))
    socket.once('close', () => settle(failed({ kind: 'closed', code: 'closed-in-tls-handshake' })))
  })
}

function handshakeFailure(fault: Fault, peer: TlsFacts | null): TransportFailure {
  const known = tlsFailure(fault)
  // BoringSSL (Electron) has no code of its own for a self-signed certificate that is no CA's.
  if (fault.code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' && isOwnIssuer(peer)) {
    return { kind: 'tls', problem: 'self-signed', code: fault.code, detail: fault.detail }
  }
  if (known !== null) return known
  if (fault.code === 'ECONNRESET' || fault.code === 'EPIPE') {
    return { kind: 'closed', code: 'closed-in-tls-handshake' }
  }
  return { kind: 'tls', problem: 'other', code: fault.code, detail: fault.detail }
}

function isOwnIssuer(peer: TlsFacts | null): boolean {
  return peer !== null && peer.subject === peer.issuer
}

/** By Node's older function: after the newer one, Node's own check of the name fails (Node 20). */
function factsOf(socket: TLSSocket): TlsFacts | null {
  const certificate = socket.getPeerCertificate()
  if (Object.keys(certificate).length === 0) return null
  return {
    protocol: socket.getProtocol() ?? '',
    cipher: socket.getCipher().standardName,
    subject: sayName(certificate.subject),
    issuer: sayName(certificate.issuer),
    validFrom: Date.parse(certificate.valid_from),
    validTo: Date.parse(certificate.valid_to),
    spki: spkiOf(certificate.raw),
  }
}

/** SHA-256 of the key's SubjectPublicKeyInfo, base64. */
function spkiOf(der: Buffer): string {
  const spki = new X509Certificate(der).publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(spki).digest('base64')
}

/** A name as `CN=localhost, O=Example`; an attribute that occurs twice is written twice. */
function sayName(name: object | undefined): string {
  return Object.entries(name ?? {})
    .flatMap(([attribute, value]: [string, unknown]) =>
      [value].flat().map((one) => `${attribute}=${String(one)}`),
    )
    .join(', ')
}
