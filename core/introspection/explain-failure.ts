import { assertNever } from '../assert-never.ts'
import { sayDuration } from '../time/say-time.ts'
import type { TransportFailure } from './evidence.ts'
import { explainTls } from './explain-tls.ts'
import type { Explanation } from './explanation.ts'
import { quoted } from './quoted.ts'

/**
 * Says how an exchange ended without an answer, and what to do. `url` is where the request went; `begun` tells whether
 * a first byte of an answer had come.
 */
export function explainFailure(failure: TransportFailure, url: string, begun = false): Explanation {
  switch (failure.kind) {
    case 'dns':
      return explainDns(failure.host, failure.code)
    case 'refused':
      return {
        sentence: `Nothing accepts connections at ${failure.host}, port ${failure.port}.`,
        advice:
          'Check the port of the introspection endpoint, and whether the server runs. Inside a container or a VPN, “localhost” is another machine than yours.',
      }
    case 'unreachable':
      return {
        sentence: `There is no way to ${failure.host}, port ${failure.port} (${failure.code}).`,
        advice:
          'Check network, VPN and firewall. Where a name has an IPv6 address that does not work from here, ask the network’s administrator.',
      }
    case 'tls':
      return explainTls(failure, hostOf(url))
    case 'timeout':
      return explainTimeout(failure, hostOf(url), begun)
    case 'proxy':
      return explainProxy(failure)
    case 'closed':
      return explainClosed(failure.code, url)
    case 'headers-too-large':
      return {
        sentence: `The response’s headers are larger than ${failure.limitBytes} bytes, so it was not read.`,
        advice:
          'No introspection endpoint needs so much: probably something else answers at this URL. Check the introspection endpoint of the profile.',
      }
    case 'not-http':
      return explainNotHttp(failure.detail, url)
    case 'cancelled':
      return {
        sentence: 'You cancelled the request before the answer had come.',
        advice: 'The server may have seen it all the same. Ask again when you want the answer.',
      }
    case 'caller-token':
      return {
        sentence: `No bearer token could be got for the caller, so the server was not asked: ${quoted(failure.detail)}`,
        advice:
          'Check token endpoint, client and scope in the profile: the token endpoint says what it does not like.',
      }
    case 'other':
      return {
        sentence: `The exchange with ${hostOf(url)} failed: ${quoted(failure.detail)} (${failure.code}).`,
        advice: 'Try again. If it stays so, check the introspection endpoint of the profile.',
      }
    default:
      return assertNever(failure)
  }
}

function explainDns(host: string, code: string): Explanation {
  if (code === 'EAI_AGAIN') {
    return {
      sentence: `The name ${host} could not be looked up just now (${code}).`,
      advice: 'The name server did not answer: check the network connection or VPN and try again.',
    }
  }
  return {
    sentence: `The name ${host} is not known here (${code}).`,
    advice:
      'Check the spelling of the introspection endpoint. A company’s internal name is known only inside its network: connect the VPN.',
  }
}

/** The code says how far the exchange had come. */
function explainClosed(code: string, url: string): Explanation {
  const host = hostOf(url)
  const verb = code.startsWith('reset') ? 'reset' : 'closed'
  if (code.endsWith('in-tls-handshake')) {
    return {
      sentence: `${host} broke off the connection in the middle of the TLS handshake (${code}).`,
      advice: `Check host and port: a server that does not know this name, or wants another version of TLS or a client certificate, breaks off like this.${plainHttpHint(url)}`,
    }
  }
  if (code.endsWith('in-headers')) {
    return {
      sentence: `${host} began to answer, and ${verb} the connection in the middle of the headers (${code}).`,
      advice:
        'Try again. If it stays so, the server or a load balancer before it breaks off: look into its log.',
    }
  }
  return {
    sentence: `${host} ${verb} the connection before it had answered (${code}).`,
    advice: `Try again. If it stays so, the server or a load balancer before it drops the request: look into its log.${plainHttpHint(url)}`,
  }
}

function explainNotHttp(detail: string, url: string): Explanation {
  if (detail.startsWith('HTTP/')) {
    return {
      sentence: `${hostOf(url)} answers in broken HTTP (${quoted(detail)}), so the response was not read.`,
      advice:
        'Its status line or headers break the rules (RFC 9112): have the server, or the proxy before it, mended.',
    }
  }
  return {
    sentence: `What answers at ${hostOf(url)} does not speak HTTP (${quoted(detail)}).`,
    advice: `Check scheme and port of the introspection endpoint.${plainHttpHint(url)}`,
  }
}

type Timeout = Extract<TransportFailure, { readonly kind: 'timeout' }>

function explainTimeout({ phase, limitMs }: Timeout, host: string, begun: boolean): Explanation {
  const limit = sayDuration(limitMs)
  switch (phase) {
    case 'connect':
      return {
        sentence: `${host} did not accept a connection within ${limit}.`,
        advice:
          'A firewall that drops packets looks like this, and so does a missing VPN. Check host and port too.',
      }
    case 'tls':
      return {
        sentence: `${host} accepted the connection but did not finish the TLS handshake within ${limit}.`,
        advice:
          'Perhaps the port does not speak TLS, or something between here and there holds the handshake back. Check scheme and port.',
      }
    case 'headers':
      if (begun) {
        return {
          sentence: `${host} began to answer but did not finish its headers within ${limit}.`,
          advice:
            'The server or a proxy stalls in the middle of the headers: try again, then look into its log.',
        }
      }
      return {
        sentence: `${host} took the request but did not begin to answer within ${limit}.`,
        advice:
          'The server is slow or hangs: try again, then look into its log. It may wait for a database or for another server.',
      }
    case 'body':
      return {
        sentence: `${host} began to answer but the rest did not come within ${limit}.`,
        advice: 'The server or a proxy stalls in the middle of the answer: try again.',
      }
    case 'total':
      return {
        sentence: `The whole exchange with ${host} took longer than ${limit}.`,
        advice: 'The server or the way there is slow: try again, then look into the server’s log.',
      }
    default:
      return assertNever(phase)
  }
}

function explainProxy(failure: Extract<TransportFailure, { kind: 'proxy' }>): Explanation {
  const sentence = `The proxy ${failure.proxy} did not let the request through: ${quoted(failure.detail)} (${failure.code}).`
  const wantsCredentials = /407|authentication/i.test(`${failure.code} ${failure.detail}`)
  const advice = wantsCredentials
    ? 'The proxy wants user name and password: put them into the proxy’s URL in the environment (HTTPS_PROXY), or ask its administrator.'
    : 'Check the environment variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY. A host inside your network usually belongs into NO_PROXY.'
  return { sentence, advice }
}

function plainHttpHint(url: string): string {
  return url.startsWith('http:')
    ? ' The URL begins with http: perhaps this port wants https.'
    : ' The URL begins with https: perhaps this port speaks plain http.'
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
