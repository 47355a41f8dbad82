import type { TlsProblem, TransportFailure } from '../../core/introspection/evidence.ts'
import type { Fault } from './fault.ts'

const problems: Readonly<Record<string, TlsProblem>> = {
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-ca',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-ca',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-ca',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-ca',
  CERT_UNTRUSTED: 'unknown-ca',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-name',
  CERT_SIGNATURE_FAILURE: 'other',
  CERT_REVOKED: 'other',
  CERT_REJECTED: 'other',
  CERT_CHAIN_TOO_LONG: 'other',
  INVALID_CA: 'other',
  INVALID_PURPOSE: 'other',
  PATH_LENGTH_EXCEEDED: 'other',
  HOSTNAME_MISMATCH: 'wrong-name',
  EPROTO: 'protocol',
}

const protocolCode =
  /WRONG_VERSION|UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|NO_PROTOCOLS|PACKET_LENGTH|HANDSHAKE_FAILURE|HTTP_REQUEST|HTTPS_PROXY_REQUEST|UNEXPECTED_MESSAGE|UNKNOWN_PROTOCOL|VERSION_TOO_LOW|RECORD/

/** What TLS broke at, or null where the fault is none of TLS. The codes are OpenSSL's and BoringSSL's. */
export function tlsFailure(fault: Fault): TransportFailure | null {
  const problem = tlsProblem(fault.code)
  return problem === null ? null : { kind: 'tls', problem, code: fault.code, detail: fault.detail }
}

/** Alerts by which a server refuses the client's certificate, or its absence. @see RFC 8446 section 6.2 */
const clientCertificateCode =
  /ALERT_(?:NO_CERTIFICATE|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(?:REVOKED|EXPIRED|UNKNOWN|REQUIRED)|UNKNOWN_CA|ACCESS_DENIED)/

function tlsProblem(code: string): TlsProblem | null {
  const known = Object.hasOwn(problems, code) ? problems[code] : undefined
  if (known !== undefined) return known
  if (!/^ERR_(?:SSL|TLS)_/.test(code)) return null
  if (clientCertificateCode.test(code)) return 'client-certificate'
  return protocolCode.test(code) ? 'protocol' : 'other'
}
