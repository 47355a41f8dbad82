import { assertNever } from '../assert-never.ts'
import type { TransportFailure } from './evidence.ts'
import type { Explanation } from './explanation.ts'
import { quoted } from './quoted.ts'

type TlsFailure = Extract<TransportFailure, { kind: 'tls' }>

/** Says why no TLS connection came about, and what to do. `detail` names the issuer, names or dates that were seen. */
export function explainTls(failure: TlsFailure, host: string): Explanation {
  const seen = `${failure.detail === '' ? '' : `${quoted(trimPoint(failure.detail))}; `}${failure.code}`
  switch (failure.problem) {
    case 'unknown-ca':
      return {
        sentence: `The certificate of ${host} comes from an authority that is not trusted here (${seen}).`,
        advice:
          'If it is your company’s own authority, add your company’s CA file (PEM) to the profile. If the server is public, it probably leaves out an intermediate certificate: tell its administrator. The check can not be switched off.',
      }
    case 'self-signed':
      return {
        sentence: `The certificate of ${host} is signed by itself, by no authority (${seen}).`,
        advice:
          'On a development server, add this certificate (PEM) as a CA file to the profile. Anywhere else do not trust it: ask the administrator.',
      }
    case 'expired':
      return {
        sentence: `The certificate of ${host} has expired (${seen}).`,
        advice:
          'The server’s administrator must renew it. If the date seems right, check this machine’s clock.',
      }
    case 'not-yet-valid':
      return {
        sentence: `The certificate of ${host} is not valid yet (${seen}).`,
        advice: 'Check this machine’s clock first; else the administrator put it in too early.',
      }
    case 'wrong-name':
      return {
        sentence: `The certificate was made for other names than ${host} (${seen}).`,
        advice:
          'Use one of the names in the certificate as host of the introspection endpoint, or ask the administrator for a certificate with this name.',
      }
    case 'wrong-pin':
      return {
        sentence: `The key of ${host} is not the one that the profile pins (${seen}).`,
        advice:
          'Either the server has a new key, or somebody else answers in its place: ask the administrator, and change the pin only when the new key is confirmed.',
      }
    case 'client-certificate':
      return {
        sentence: `${host} did not accept this caller’s TLS certificate (${seen}).`,
        advice:
          'The server wants a client certificate, or another one: check that the profile has the one that is registered there, and that it has not expired.',
      }
    case 'protocol':
      return explainProtocol(failure.code, host, seen)
    case 'other':
      return {
        sentence: `The TLS connection to ${host} failed (${seen}).`,
        advice:
          'If the server asks for a client certificate, give the profile one. Else ask the administrator, and quote the code.',
      }
    default:
      return assertNever(failure.problem)
  }
}

/** The code is OpenSSL's or BoringSSL's. */
function explainProtocol(code: string, host: string, seen: string): Explanation {
  if (/WRONG_VERSION_NUMBER|HTTP_REQUEST|HTTPS_PROXY_REQUEST|PACKET_LENGTH/.test(code)) {
    return {
      sentence: `${host} did not answer in TLS (${seen}).`,
      advice:
        'The URL begins with https, but probably this port speaks plain http: check scheme and port of the introspection endpoint.',
    }
  }
  if (/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/.test(code)) {
    return {
      sentence: `${host} speaks no version of TLS that this app speaks, 1.2 or newer (${seen}).`,
      advice:
        'The server is too old: it must support TLS 1.2 at least (RFC 7662 section 4). Tell its administrator.',
    }
  }
  return {
    sentence: `${host} and this app found no common way to speak TLS (${seen}).`,
    advice:
      'Check that the port speaks TLS at all (https). Else the server is too old: it must support TLS 1.2 at least (RFC 7662 section 4).',
  }
}

function trimPoint(text: string): string {
  return text.replace(/(?<![.\s])[.\s]+$/, '')
}
