import type { HeaderLine } from '../../introspection/evidence.ts'
import type { Report } from '../report.ts'
import { inForceLines } from '../write-in-force.ts'
import { type Block, code, type Fact, type PageSection } from './page.ts'

/** In characters: the comment of a ticket holds about three times as many. */
const longestBody = 20_000

/** The request as it was sent and the response as it came, secrets and token as marks. */
export function layOutExchange(report: Report): PageSection {
  const { request, response } = report
  const inForce = inForceLines(request).map(([label, text]): Fact => [label, code(text)])
  return {
    title: 'Request and response',
    blocks: [
      {
        kind: 'code',
        caption: 'Request',
        text: message(`${request.method} ${request.url}`, request.headers, request.body),
      },
      ...(inForce.length === 0 ? [] : [{ kind: 'facts', facts: inForce } as const]),
      layOutResponse(response),
      { kind: 'facts', facts: connectionFacts(report) },
    ],
  }
}

function layOutResponse(response: Report['response']): Block {
  if (response === null) return { kind: 'paragraph', text: 'No response came.' }
  const { status, statusText, headers, body } = response
  const rest = body.length - longestBody
  const shown = rest > 0 ? `${body.slice(0, longestBody)}\n… (${rest} characters more)` : body
  const first = statusText === '' ? String(status) : `${status} ${statusText}`
  return { kind: 'code', caption: 'Response', text: message(first, headers, shown) }
}

function connectionFacts({ tls, timings, response }: Report): readonly Fact[] {
  const size = response === null ? [] : ([['Body', `${response.receivedBytes} bytes`]] as const)
  const secured = tls === null ? [] : ([['TLS', `${tls.protocol}, ${tls.cipher}`]] as const)
  return [['Took', `${Math.round(timings.totalMs)} ms`] as const, ...secured, ...size]
}

function message(first: string, headers: readonly HeaderLine[], body: string): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`)
  return [first, ...lines, '', body].join('\n').trimEnd()
}
