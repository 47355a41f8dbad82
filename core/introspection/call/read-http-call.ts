import type { HeaderLine } from '../evidence.ts'
import { headerOf } from '../headers.ts'
import type { CallReading } from './call.ts'
import type { DraftBody } from './draft-call.ts'
import { makeCall } from './make-call.ts'

const requestLine =
  /^(?<method>[A-Za-z-]{1,20})[ \t]+(?<target>\S+)(?:[ \t]+HTTP\/\d(?:\.\d)?)?[ \t]*$/
const headerLine = /^(?<name>[!#$%&'*+.^_|~0-9A-Za-z-]{1,100})[ \t]{0,9}:(?<value>.*)$/s

const quietTls = { unchecked: false, lowest: null, highest: null, certificate: false }

/**
 * Reads a raw HTTP request, as a log, a proxy or `curl --verbose` shows it. Null where the text is none.
 * @see RFC 9112 section 2
 */
export function readHttpCall(text: string): CallReading | null {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/^> ?/, ''))
  const [start = '', ...others] = lines
  const { method, target } = requestLine.exec(start)?.groups ?? {}
  if (method === undefined || target === undefined || !looksLikeTarget(target, start)) return null
  const blank = others.findIndex((line) => line.trim() === '')
  const headers = readHeaders(blank < 0 ? others : others.slice(0, blank))
  const body = readBody(blank < 0 ? [] : others.slice(blank + 1), headers)
  const url = withHost(target, headerOf(headers, 'host'))
  const call = makeCall({
    source: 'raw-http',
    method,
    url,
    headers,
    body: body.draft,
    tls: quietTls,
    proxy: null,
    followsRedirects: false,
  })
  const notes = [
    ...body.notes,
    ...(url.startsWith('//')
      ? ['A raw request does not tell whether it went over https; that was not looked at.']
      : []),
  ]
  return { call, problem: null, notes }
}

/** Without an HTTP version a line is a request line only where its target is a URL or a path. */
function looksLikeTarget(target: string, line: string): boolean {
  if (/\sHTTP\/\d(?:\.\d)?\s*$/.test(line)) return true
  return /^[A-Z]/.test(line) && /^(?:https?:\/)?\//i.test(target)
}

/** A line without a name belongs to the line before: a folded header. */
function readHeaders(lines: readonly string[]): readonly HeaderLine[] {
  const headers: [name: string, value: string][] = []
  for (const line of lines) {
    const groups = headerLine.exec(line)?.groups
    const last = headers.at(-1)
    if (groups !== undefined && !/^\s/.test(line)) {
      headers.push([groups['name'] ?? '', (groups['value'] ?? '').trim()])
    } else if (last !== undefined) last[1] = `${last[1]} ${line.trim()}`
  }
  return headers
}

/** RFCs break long form bodies over lines for display; JSON may hold line breaks of its own. */
function readBody(
  lines: readonly string[],
  headers: readonly HeaderLine[],
): { readonly draft: DraftBody; readonly notes: readonly string[] } {
  const text = lines.join('\n').trim()
  if (text === '') return { draft: { type: 'none' }, notes: [] }
  const type = headerOf(headers, 'content-type') ?? ''
  const isForm = type === '' ? !/^[[{]/.test(text) : /x-www-form-urlencoded/i.test(type)
  if (!isForm || !text.includes('\n')) return { draft: { type: 'text', text }, notes: [] }
  const joined = lines.map((line) => line.trim()).join('')
  const note =
    'Joined the lines of the body: line breaks in it were taken for those of the display.'
  return { draft: { type: 'text', text: joined }, notes: [note] }
}

function withHost(target: string, host: string | null): string {
  if (!target.startsWith('/')) return target
  return host === null || host === '' ? target : `//${host}${target}`
}
