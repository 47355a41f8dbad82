import { splitPosixWords, splitWindowsWords } from '../../token/shell-words.ts'
import { formEncode } from '../form-encode.ts'
import type { CallReading } from './call.ts'
import { type CurlOption, takeOptions } from './curl-options.ts'
import { tlsOf } from './curl-tls.ts'
import type { DraftBody } from './draft-call.ts'
import { makeCall } from './make-call.ts'
import { readCurlHeaders } from './read-curl-headers.ts'

const command = /^(?:.*\/)?curl(?:\.exe)?$/i
/** In front may stand a prompt, variables for the command, `sudo` and the folder of the program. */
const commandText =
  /^(?:[$>#%] ?|(?:PS )?[A-Za-z]:[^\n>]{0,200}> ?)?(?:(?:sudo|time|\w{1,60}=\S{0,500})\s+){0,5}(?:[\w./\\:~-]{0,200}[/\\])?curl(?:\.exe)?\s/i

/** Reads a `curl` command as a POSIX shell, PowerShell or `cmd` quotes it. Null where the text is none. */
export function readCurlCall(text: string): CallReading | null {
  if (!commandText.test(text)) return null
  const { words, unclosed } = splitWords(text)
  const start = words.findIndex((word) => command.test(word.replaceAll('\\', '/')))
  if (start < 0) return null
  const options = firstRequest(takeOptions(words.slice(start + 1)))
  const notes = notesOn(options, unclosed)
  const url = urlOf(options)
  if (url === null) {
    const problem = 'The curl command names no URL. Paste the whole command.'
    return { call: null, problem, notes }
  }
  const data = dataOf(options)
  const inQuery = has(options, 'get')
  const { name: credentials, rest } = splitUserInfo(url)
  const call = makeCall({
    source: 'curl',
    method: methodOf(options, data),
    url: withQuery(rest, [
      ...valuesOf(options, 'url-query').map(encodePair),
      ...(inQuery && data.type === 'text' ? [data.text] : []),
    ]),
    headers: readCurlHeaders(options, inQuery ? { type: 'none' } : data, credentials),
    body: inQuery ? { type: 'none' } : data,
    tls: tlsOf(options),
    proxy: proxyOf(options),
    followsRedirects: has(options, 'location') || has(options, 'location-trusted'),
  })
  return { call, problem: null, notes }
}

function splitWords(text: string): ReturnType<typeof splitPosixWords> {
  const isWindows = /curl\.exe\s/i.test(text) && !text.includes("'")
  if (isWindows || /\^(?:["\r\n]|$)/.test(text)) return splitWindowsWords(text)
  return splitPosixWords(text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"))
}

/** What stands before `--next`: a command can hold several requests. */
function firstRequest(options: readonly CurlOption[]): readonly CurlOption[] {
  const next = options.findIndex(({ name }) => name === 'next')
  return next < 0 ? options : options.slice(0, next)
}

function urlOf(options: readonly CurlOption[]): string | null {
  const url = valuesOf(options, 'url').find((value) => value.trim() !== '')
  if (url === undefined) return null
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^[$%{<]/.test(url) ? url : `http://${url}`
}

/** User info of a URL goes out as Basic credentials. */
function splitUserInfo(url: string): { readonly name: string | null; readonly rest: string } {
  const [, scheme = '', info, rest = ''] = /^([a-z][\w+.-]*:\/\/)([^/?#@]*)@(.*)$/is.exec(url) ?? []
  return info === undefined
    ? { name: null, rest: url }
    : { name: decode(info), rest: scheme + rest }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function methodOf(options: readonly CurlOption[], data: DraftBody): string {
  const named = valuesOf(options, 'request').at(-1)
  if (named !== undefined) return named
  if (has(options, 'upload-file')) return 'PUT'
  if (has(options, 'head')) return 'HEAD'
  return data.type === 'none' || has(options, 'get') ? 'GET' : 'POST'
}

function dataOf(options: readonly CurlOption[]): DraftBody {
  const forms = options.filter(({ name }) => name === 'form' || name === 'form-string')
  if (forms.length > 0) {
    return { type: 'multipart', names: forms.map(({ value }) => value?.split('=', 1)[0] ?? '') }
  }
  if (has(options, 'upload-file')) return { type: 'unknown' }
  const pieces = options.flatMap(readData)
  if (pieces.length === 0) return { type: 'none' }
  return pieces.includes(null) ? { type: 'unknown' } : { type: 'text', text: pieces.join('&') }
}

/** One piece of the body; null for what lies in a file or comes from standard input. */
function readData({ name, value }: CurlOption): readonly (string | null)[] {
  const text = value ?? ''
  switch (name) {
    case 'data':
    case 'data-ascii':
    case 'data-binary':
    case 'json':
      return [text.startsWith('@') ? null : text]
    case 'data-raw':
      return [text]
    case 'data-urlencode':
      return [encodePair(text)]
    default:
      return []
  }
}

/** `content`, `=content`, `name=content` encoded; what is to be read from a file (`name@file`) becomes a placeholder. */
function encodePair(text: string): string {
  const equals = text.indexOf('=')
  if (equals === 0) return formEncode(text.slice(1))
  if (equals > 0) return `${text.slice(0, equals)}=${formEncode(text.slice(equals + 1))}`
  const at = text.indexOf('@')
  return at < 0 ? formEncode(text) : `${text.slice(0, at)}=${formEncode('<file>')}`
}

function withQuery(url: string, parts: readonly string[]): string {
  if (parts.length === 0) return url
  const bare = url.replace(/#.*$/s, '')
  return `${bare}${bare.includes('?') ? '&' : '?'}${parts.join('&')}`
}

function proxyOf(options: readonly CurlOption[]): string | null {
  const named = ['proxy', 'socks5', 'socks5-hostname', 'socks4', 'socks4a', 'preproxy', 'proxy1.0']
  const proxy = named.flatMap((name) => valuesOf(options, name))[0] ?? ''
  return proxy === '' ? null : proxy.replace(/^([a-z][\w+.-]*:\/\/)?[^/@]*@/i, '$1')
}

function notesOn(options: readonly CurlOption[], unclosed: boolean): readonly string[] {
  const urls = valuesOf(options, 'url').length
  const notes: readonly (readonly [boolean, string])[] = [
    [
      unclosed,
      'A quotation mark in the command has no partner: it may not have been copied whole.',
    ],
    [has(options, 'config'), 'Options that the command reads from a file (-K) are not known here.'],
    [dataOf(options).type === 'unknown', 'The body lies in a file, which is not read here.'],
    [urls > 1, `The command names ${urls} URLs; the first was looked at.`],
    [
      has(options, 'location-trusted'),
      '--location-trusted sends the credentials to whatever host a redirect names. Leave it out.',
    ],
    [
      has(options, 'netrc') || has(options, 'n') || has(options, 'netrc-file'),
      'Credentials may come from a .netrc file, which is not read here.',
    ],
  ]
  return notes.flatMap(([applies, note]) => (applies ? [note] : []))
}

function has(options: readonly CurlOption[], name: string): boolean {
  return options.some((option) => option.name === name)
}

function valuesOf(options: readonly CurlOption[], name: string): readonly string[] {
  return options.flatMap((option) => (option.name === name ? [option.value ?? ''] : []))
}
