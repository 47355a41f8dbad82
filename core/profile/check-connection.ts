import { decodeBase64Url } from '../token/base64url.ts'
import { checkOwnValues } from './check-own-values.ts'
import type { ConnectionSettings, ProxySetting } from './connection-settings.ts'

/** A connection setting that a problem can be shown beside. */
export type ConnectionField = 'proxy' | 'serverName' | 'pin' | 'headers' | 'parameters'

/** What is wrong with one setting, as a sentence that says what to do. */
export interface ConnectionProblem {
  readonly field: ConnectionField
  readonly message: string
}

/** Everything that is wrong with connection settings; empty when they can be used. */
export function checkConnection(connection: ConnectionSettings): readonly ConnectionProblem[] {
  const { proxy, serverName, pin, headers, parameters } = connection
  return [
    ...problem('proxy', proxyFault(proxy)),
    ...problem('serverName', serverNameFault(serverName)),
    ...problem('pin', pinFault(pin)),
    ...checkOwnValues({ headers, parameters: [] }).flatMap((fault) => problem('headers', fault)),
    ...checkOwnValues({ headers: [], parameters }).flatMap((fault) => problem('parameters', fault)),
  ]
}

/** The SHA-256 of a pin in plain base64, whichever of the usual ways it is written in. @see RFC 7469 section 2.4 */
export function pinValue(pin: string): string {
  return pin.trim().replace(/^sha256\/{1,2}/i, '')
}

function problem(field: ConnectionField, message: string | null): readonly ConnectionProblem[] {
  return message === null ? [] : [{ field, message }]
}

function proxyFault(proxy: ProxySetting): string | null {
  if (proxy.use !== 'url') return null
  const url = URL.canParse(proxy.url) ? new URL(proxy.url) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    return 'The proxy is not the URL of an HTTP proxy. Write it like http://proxy.example.com:3128.'
  }
  return url.username === '' && url.password === ''
    ? null
    : 'The proxy’s URL holds a user name or a password. Remove them: both have fields of their own.'
}

function serverNameFault(name: string): string | null {
  if (name === '' || isHostName(name)) return null
  return 'The server name is not a host name. Write it like as.example.com, without scheme, port and path.'
}

/** Labels of letters, digits and hyphens. @see RFC 1123 section 2.1 */
function isHostName(name: string): boolean {
  return (
    name.length <= 253 &&
    name.split('.').every((label) => /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label))
  )
}

function pinFault(pin: string): string | null {
  if (pin === '') return null
  const decoded = decodeBase64Url(pinValue(pin))
  if (decoded?.bytes.length === 32 && pin.trim().endsWith('=')) return null
  return 'The pin is not a SHA-256 in base64 (44 characters, “=” at the end). Take it from: openssl x509 -pubkey -noout -in CERT.pem | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64'
}
