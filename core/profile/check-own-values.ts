import type { ConnectionSettings } from './connection-settings.ts'

/** Headers that the app sets itself, or that say where and how a request goes. */
const ownHeaders = new Set([
  'accept',
  'authorization',
  'connection',
  'content-length',
  'content-type',
  'cookie',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Form parameters that the app sets itself. @see RFC 7662 section 2.1, RFC 7521 section 4.2 */
const ownParameters = new Set([
  'token',
  'token_type_hint',
  'client_id',
  'client_secret',
  'client_assertion',
  'client_assertion_type',
])

/**
 * What is wrong with headers and form parameters of one's own, as sentences; empty where they can be sent.
 * @see RFC 9110 section 5.1 and 5.5
 */
export function checkOwnValues({
  headers,
  parameters,
}: Pick<ConnectionSettings, 'headers' | 'parameters'>): readonly string[] {
  return [
    ...headers.flatMap(({ name, value }) => headerFault(name, value) ?? []),
    ...parameters.flatMap(({ name }) =>
      ownParameters.has(name)
        ? [`The form parameter ${name} is set by the app itself. Take it out of the profile.`]
        : [],
    ),
  ]
}

/** True for a text that can be the value of a header. @see RFC 9110 section 5.5 */
export function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
}

function headerFault(name: string, value: string): string | null {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    return `“${name}” is not the name of a header. Names have letters, digits and hyphens only.`
  }
  const lower = name.toLowerCase()
  if (ownHeaders.has(lower) || lower.startsWith('proxy-')) {
    return `The header ${name} is set by the app itself. Take it out of the profile.`
  }
  if (isHeaderValue(value)) return null
  return `The value of the header ${name} holds a character that headers cannot carry. Correct it.`
}
