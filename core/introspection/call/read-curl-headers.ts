import { base64Of } from '../bytes.ts'
import type { HeaderLine } from '../evidence.ts'
import type { CurlOption } from './curl-options.ts'
import type { DraftBody } from './draft-call.ts'

/**
 * The headers that curl sends for these options, WITH their secrets: its own defaults, unless a header of that name is
 * given or taken away. `userInfo` is that of the URL.
 */
export function readCurlHeaders(
  options: readonly CurlOption[],
  body: DraftBody,
  userInfo: string | null,
): readonly HeaderLine[] {
  const given = options.flatMap(readHeader)
  const named = new Set(given.map(({ name }) => name.toLowerCase()))
  const defaults = defaultsOf(options, body, userInfo).filter(
    ([name]) => !named.has(name.toLowerCase()),
  )
  const sent = given.flatMap(({ name, value }): readonly HeaderLine[] =>
    value === null ? [] : [[name, value]],
  )
  return [...defaults, ...sent]
}

/** A header of `-H`; its value is null where `Name:` takes a default away. */
function readHeader({ name, value }: CurlOption): readonly {
  readonly name: string
  readonly value: string | null
}[] {
  if (name !== 'header' || value === null || value.startsWith('@')) return []
  const colon = value.indexOf(':')
  if (colon > 0) {
    const text = value.slice(colon + 1).trim()
    return [{ name: value.slice(0, colon).trim(), value: text === '' ? null : text }]
  }
  return value.endsWith(';') ? [{ name: value.slice(0, -1), value: '' }] : []
}

function defaultsOf(
  options: readonly CurlOption[],
  body: DraftBody,
  userInfo: string | null,
): readonly HeaderLine[] {
  const isJson = options.some(({ name }) => name === 'json')
  return [
    ['accept', isJson ? 'application/json' : '*/*'],
    ...typeOf(body, isJson),
    ...authorizationOf(options, userInfo),
  ]
}

function typeOf(body: DraftBody, isJson: boolean): readonly HeaderLine[] {
  if (isJson) return [['content-type', 'application/json']]
  if (body.type === 'multipart') return [['content-type', 'multipart/form-data']]
  return body.type === 'none' ? [] : [['content-type', 'application/x-www-form-urlencoded']]
}

function authorizationOf(
  options: readonly CurlOption[],
  userInfo: string | null,
): readonly HeaderLine[] {
  const bearer = lastOf(options, 'oauth2-bearer')
  if (bearer !== null) return [['authorization', `Bearer ${bearer}`]]
  const user = lastOf(options, 'user') ?? userInfo
  if (user === null) return []
  const other = ['digest', 'ntlm', 'negotiate'].find((scheme) =>
    options.some(({ name }) => name === scheme),
  )
  if (other !== undefined) return [['authorization', `${other} …`]]
  return [['authorization', `Basic ${base64Of(user.includes(':') ? user : `${user}:`)}`]]
}

function lastOf(options: readonly CurlOption[], name: string): string | null {
  return options.findLast((option) => option.name === name)?.value ?? null
}
