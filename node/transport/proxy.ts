import { BlockList, isIP } from 'node:net'
import { LoupeError } from '../../core/errors.ts'
import { isLoopbackHost } from '../../core/profile/check-profile.ts'
import { targetOf } from './tcp.ts'

/** Environment variables; of several spellings the lower-case one wins, as with curl. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>

/**
 * The proxy that the environment names for a URL (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, but for
 * `NO_PROXY`), null for none. A loopback host never goes through a proxy: there `localhost` would be
 * another machine, and plain http is allowed to loopback only because it does not leave this one.
 * Throws LoupeError `input-invalid` for a variable that is not the URL of a proxy.
 */
export function proxyFor(url: string | URL, environment: ProxyEnvironment): URL | null {
  if (!URL.canParse(String(url))) return null
  const endpoint = new URL(url)
  if (isLoopbackHost(endpoint.hostname)) return null
  const names = [endpoint.protocol === 'https:' ? 'https_proxy' : 'http_proxy', 'all_proxy']
  const named = names.map((name) => variable(name, environment)).find((found) => found !== null)
  if (named === undefined || named === null) return null
  return isExempt(endpoint, variable('no_proxy', environment)?.value ?? '') ? null : read(named)
}

/** A proxy as it may be shown: without user name and password. */
export function sayProxy(proxy: URL): string {
  return `${proxy.protocol}//${proxy.host}`
}

interface Variable {
  readonly name: string
  readonly value: string
}

function variable(name: string, environment: ProxyEnvironment): Variable | null {
  for (const spelling of [name, name.toUpperCase()]) {
    const value = environment[spelling]?.trim()
    if (value !== undefined && value !== '') return { name: spelling, value }
  }
  return null
}

function read({ name, value }: Variable): URL {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`
  const proxy = URL.canParse(text) ? new URL(text) : null
  if (proxy !== null && /^https?:$/.test(proxy.protocol) && proxy.hostname !== '') return proxy
  throw new LoupeError(
    'input-invalid',
    `The environment variable ${name} does not name an HTTP proxy. Write it like http://proxy.example.com:3128, or unset it.`,
  )
}

function isExempt(endpoint: URL, list: string): boolean {
  const { host, port } = targetOf(endpoint)
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || entryCovers(entry, host, port))
}

function entryCovers(entry: string, host: string, port: number): boolean {
  if (entry.includes('/')) return networkCovers(entry, host)
  const [name, entryPort] = splitPort(entry)
  if (entryPort !== null && entryPort !== port) return false
  if (isIP(name) !== 0 || isIP(host) !== 0) return sameAddress(name, host)
  const domain = name.replace(/^\*?\./, '')
  const asked = host.replace(/\.$/, '')
  return asked === domain || asked.endsWith(`.${domain}`)
}

function splitPort(entry: string): readonly [name: string, port: number | null] {
  const match = /^(?:\[(?<v6>[^\]]+)\]|(?<name>[^:]+))(?::(?<port>\d+))?$/.exec(entry)
  if (match?.groups === undefined) return [entry, null]
  const { v6, name, port } = match.groups
  return [v6 ?? name ?? entry, port === undefined ? null : Number(port)]
}

function sameAddress(one: string, other: string): boolean {
  const family = isIP(one)
  if (family === 0 || family !== isIP(other)) return false
  return networkCovers(`${one}/${family === 4 ? 32 : 128}`, other)
}

function networkCovers(network: string, host: string): boolean {
  const [address = '', bits = ''] = network.split('/')
  const family = isIP(address)
  const length = Number(bits)
  if (family === 0 || family !== isIP(host) || !/^\d+$/.test(bits)) return false
  if (length > (family === 4 ? 32 : 128)) return false
  const type = family === 4 ? 'ipv4' : 'ipv6'
  const networks = new BlockList()
  networks.addSubnet(address, length, type)
  return networks.check(host, type)
}
