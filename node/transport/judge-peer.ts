import { X509Certificate } from 'node:crypto'
import { checkServerIdentity, type TLSSocket } from 'node:tls'
import type { TlsFacts, TransportFailure } from '../../core/introspection/evidence.ts'
import { tlsFailure } from './tls-problem.ts'

/** What a pinned server must be. */
export interface PinnedPeer {
  /** The name that its certificate must carry. */
  readonly host: string
  /** SHA-256 of its SubjectPublicKeyInfo, base64. */
  readonly pin: string
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * Judges a server whose key is pinned, after a handshake that judged nothing by itself. The pin comes on top of all
 * checks; for a certificate that signs itself it stands in for the chain, and for nothing else. Null for a good one.
 * @see RFC 7469 section 2.6
 */
export function judgePinnedPeer(
  socket: TLSSocket,
  facts: TlsFacts | null,
  { host, pin, now }: PinnedPeer,
): TransportFailure | null {
  if (facts === null) return broken('other', 'NO_CERTIFICATE', 'The server showed no certificate')
  const code = codeOf(socket.authorizationError)
  if (code !== null && !(isSelfSigned(code) && signsItself(socket))) {
    const detail = `The certificate is not trusted (${code})`
    return tlsFailure({ code, detail, syscall: '' }) ?? broken('other', code, detail)
  }
  if (facts.spki !== pin) {
    return broken('wrong-pin', 'PIN_MISMATCH', `The server’s key is ${facts.spki}`)
  }
  return code === null ? null : judgeAlone(socket, facts, host, now)
}

/** What chain building would have looked at too. */
function judgeAlone(
  socket: TLSSocket,
  facts: TlsFacts,
  host: string,
  now: number,
): TransportFailure | null {
  const misnamed = checkServerIdentity(host, socket.getPeerCertificate())
  if (misnamed !== undefined) {
    return broken('wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID', misnamed.message)
  }
  if (now > facts.validTo) return broken('expired', 'CERT_HAS_EXPIRED', 'certificate has expired')
  if (now >= facts.validFrom) return null
  return broken('not-yet-valid', 'CERT_NOT_YET_VALID', 'certificate is not yet valid')
}

/** BoringSSL (Electron) has no code of its own for a self-signed certificate that is no CA's. */
function isSelfSigned(code: string): boolean {
  return code === 'DEPTH_ZERO_SELF_SIGNED_CERT' || code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
}

/** By the signature: anybody can write any name. */
function signsItself(socket: TLSSocket): boolean {
  const certificate = new X509Certificate(socket.getPeerCertificate().raw)
  return certificate.verify(certificate.publicKey)
}

/** Node gives a code as text, where its types say an error. */
function codeOf(error: unknown): string | null {
  if (error === null || error === undefined) return null
  if (typeof error === 'string') return error
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : 'UNKNOWN'
}

function broken(
  problem: Extract<TransportFailure, { kind: 'tls' }>['problem'],
  code: string,
  detail: string,
): TransportFailure {
  return { kind: 'tls', problem, code, detail }
}
