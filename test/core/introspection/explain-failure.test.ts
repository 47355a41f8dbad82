import { describe, expect, it } from 'vitest'
import type { TransportFailure } from '../../../core/introspection/evidence.ts'
import { explainFailure } from '../../../core/introspection/explain-failure.ts'

const https = 'https://as.example.com:8443/introspect'
const tls = (problem: Extract<TransportFailure, { kind: 'tls' }>['problem'], detail: string) =>
  ({ kind: 'tls', problem, code: 'CODE', detail }) as const
const timeout = (phase: Extract<TransportFailure, { kind: 'timeout' }>['phase']) =>
  ({ kind: 'timeout', phase, limitMs: 5000 }) as const

describe('explainFailure', () => {
  it.each<[TransportFailure, RegExp, RegExp]>([
    [
      { kind: 'dns', host: 'as.example.com', code: 'ENOTFOUND' },
      /as\.example\.com is not known here \(ENOTFOUND\)/,
      /spelling.*VPN/,
    ],
    [
      { kind: 'dns', host: 'as.example.com', code: 'EAI_AGAIN' },
      /could not be looked up just now/,
      /try again/,
    ],
    [
      { kind: 'refused', host: 'localhost', port: 81 },
      /accepts connections at localhost, port 81/,
      /whether the server runs/,
    ],
    [
      { kind: 'unreachable', host: '192.0.2.1', port: 443, code: 'EHOSTUNREACH' },
      /no way to 192\.0\.2\.1, port 443 \(EHOSTUNREACH\)/,
      /VPN and firewall/,
    ],
    [
      tls('unknown-ca', 'issuer CN=Corp Root.'),
      /not trusted here \(issuer CN=Corp Root; CODE\)/,
      /add your company’s CA file/,
    ],
    [tls('self-signed', ''), /signed by itself.*\(CODE\)/, /add this certificate/],
    [tls('expired', 'until 2026-01-01'), /has expired \(until 2026-01-01; CODE\)/, /renew/],
    [tls('not-yet-valid', ''), /not valid yet/, /machine’s clock/],
    [
      tls('wrong-name', 'a.example, b.example'),
      /other names than as\.example\.com:8443 \(a\.example, b\.example; CODE\)/,
      /one of the names/,
    ],
    [tls('protocol', ''), /no common way to speak TLS/, /TLS 1\.2/],
    [
      { ...tls('protocol', ''), code: 'ERR_SSL_WRONG_VERSION_NUMBER' },
      /did not answer in TLS \(ERR_SSL_WRONG_VERSION_NUMBER\)/,
      /plain http/,
    ],
    [
      { ...tls('protocol', ''), code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' },
      /speaks no version of TLS that this app speaks, 1\.2 or newer/,
      /too old/,
    ],
    [tls('other', 'alert 40'), /failed \(alert 40; CODE\)/, /quote the code/],
    [timeout('connect'), /did not accept a connection within 5 s/, /firewall/],
    [timeout('tls'), /TLS handshake within 5 s/, /scheme and port/],
    [timeout('headers'), /did not begin to answer within 5 s/, /log/],
    [timeout('body'), /the rest did not come within 5 s/, /try again/],
    [timeout('total'), /whole exchange .* longer than 5 s/, /slow/],
    [
      {
        kind: 'proxy',
        proxy: 'http://proxy.example:3128',
        code: '407',
        detail: 'Proxy Authentication Required',
      },
      /proxy http:\/\/proxy\.example:3128/,
      /user name and password/,
    ],
    [
      {
        kind: 'proxy',
        proxy: 'http://proxy.example:3128',
        code: 'ECONNREFUSED',
        detail: 'refused',
      },
      /ECONNREFUSED/,
      /NO_PROXY/,
    ],
    [
      { kind: 'closed', code: 'ECONNRESET' },
      /closed the connection before it had answered \(ECONNRESET\)/,
      /plain http/,
    ],
    [
      { kind: 'closed', code: 'reset-before-answer' },
      /reset the connection before it had answered/,
      /drops the request/,
    ],
    [
      { kind: 'closed', code: 'closed-in-headers' },
      /began to answer, and closed the connection in the middle of the headers/,
      /breaks off/,
    ],
    [
      { kind: 'closed', code: 'closed-in-tls-handshake' },
      /broke off the connection in the middle of the TLS handshake/,
      /client certificate.*plain http/,
    ],
    [
      { kind: 'headers-too-large', limitBytes: 65_536 },
      /larger than 65536 bytes/,
      /introspection endpoint/,
    ],
    [
      { kind: 'not-http', detail: 'SSH-2.0' },
      /does not speak HTTP \(SSH-2\.0\)/,
      /scheme and port/,
    ],
    [
      { kind: 'not-http', detail: 'HTTP/1.1 200 OK: two Content-Length lines' },
      /answers in broken HTTP \(HTTP\/1\.1 200 OK: two Content-Length lines\)/,
      /RFC 9112/,
    ],
    [{ kind: 'cancelled' }, /You cancelled/, /Ask again/],
    [
      { kind: 'other', code: 'EWHAT', detail: 'odd' },
      /failed: odd \(EWHAT\)/,
      /introspection endpoint/,
    ],
  ])('%j', (failure, sentence, advice) => {
    const told = explainFailure(failure, https)
    expect(told.sentence).toMatch(sentence)
    expect(told.sentence).toMatch(/^[^\n]+\.$/)
    expect(told.advice).toMatch(advice)
    expect(told.advice).toMatch(/\.$/)
  })

  it('tells headers that never ended from an answer that never began', () => {
    expect(explainFailure(timeout('headers'), https, true).sentence).toBe(
      'as.example.com:8443 began to answer but did not finish its headers within 5 s.',
    )
  })

  it('proposes https where a port of http closed the connection', () => {
    const told = explainFailure({ kind: 'closed', code: 'ECONNRESET' }, 'http://localhost:8443/')
    expect(told.advice).toContain('perhaps this port wants https')
  })

  it('never lets what came from outside steer a terminal or fill a page', () => {
    const detail = `\u001b[2J\u202e\n${'x'.repeat(5000)}`
    for (const failure of [
      { kind: 'not-http', detail },
      { kind: 'other', code: 'E', detail },
      { kind: 'proxy', proxy: 'http://p.example', code: 'E', detail },
      tls('other', detail),
    ] satisfies TransportFailure[]) {
      const { sentence } = explainFailure(failure, https)
      expect(sentence).not.toMatch(/\p{Cc}|\p{Bidi_C}/u)
      expect(sentence.length).toBeLessThan(500)
    }
  })
})
