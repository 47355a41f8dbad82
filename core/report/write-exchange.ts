import type { HeaderLine, Timings } from '../introspection/evidence.ts'
import { sayInstant } from '../time/say-time.ts'
import type { Report } from './report.ts'
import type { TextPage } from './text-page.ts'
import { writeInForce } from './write-in-force.ts'

const longestBody = 20_000
const column = { indent: 2, label: 10, labelStyle: 'dim' as const }

/** Writes request and response as sent and received, header by header, then TLS facts and timings. */
export function writeExchange(page: TextPage, report: Report): void {
  const { request, response, tls } = report
  page.heading('Request')
  page.paragraph(`${request.method} ${request.url}`, 2)
  writeHeaders(page, request.headers)
  writeBody(page, request.body)
  writeInForce(page, request)
  page.heading('Response')
  if (response === null) page.paragraph('none', 2)
  else {
    page.paragraph(`${response.status} ${response.statusText}`.trim(), 2)
    writeHeaders(page, response.headers)
    writeBody(page, response.body)
    page.paragraph(`${response.receivedBytes} bytes received`, 2, 'dim')
  }
  page.heading('Connection')
  if (tls !== null) {
    const until = sayInstant(tls.validTo, { timeZone: 'UTC' })
    page.labelled('TLS', `${tls.protocol}, ${tls.cipher}`, column)
    page.labelled('server', `${tls.subject}, issued by ${tls.issuer}, until ${until}`, column)
  }
  page.labelled('time', sayTimings(report.timings), column)
}

function writeHeaders(page: TextPage, headers: readonly HeaderLine[]): void {
  for (const [name, value] of headers) page.paragraph(`${name}: ${value}`, 2)
}

function writeBody(page: TextPage, body: string): void {
  if (body === '') return
  page.paragraph('', 0)
  for (const line of body.slice(0, longestBody).split(/\r\n|\n/)) {
    const content = line.trimStart()
    page.paragraph(content, 2 + Math.min(20, line.length - content.length))
  }
  const rest = body.length - longestBody
  if (rest > 0) page.paragraph(`… ${rest} characters more; the JSON report has them all`, 2, 'dim')
}

function sayTimings({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }: Timings): string {
  const phases: readonly (readonly [string, number | null])[] = [
    ['name', dnsMs],
    ['connect', connectMs],
    ['TLS', tlsMs],
    ['first byte', firstByteMs],
    ['total', totalMs],
  ]
  return phases.flatMap(([name, ms]) => (ms === null ? [] : [`${name} ${sayMs(ms)}`])).join(', ')
}

function sayMs(ms: number): string {
  return `${ms < 10 ? Math.round(ms * 10) / 10 : Math.round(ms)} ms`
}
