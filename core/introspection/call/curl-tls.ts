import type { CallTls } from './call.ts'
import type { CurlOption } from './curl-options.ts'

/** Options that name the lowest version; `tlsv1` stands for 1.0. */
const lowest = new Map([
  ['sslv2', 'SSLv2'],
  ['sslv3', 'SSLv3'],
  ['tlsv1', 'TLSv1'],
  ['tlsv1.0', 'TLSv1'],
  ['tlsv1.1', 'TLSv1.1'],
  ['tlsv1.2', 'TLSv1.2'],
  ['tlsv1.3', 'TLSv1.3'],
])

const highest = new Map([
  ['1.0', 'TLSv1'],
  ['1.1', 'TLSv1.1'],
  ['1.2', 'TLSv1.2'],
  ['1.3', 'TLSv1.3'],
])

/** What the options of a curl command say of TLS. */
export function tlsOf(options: readonly CurlOption[]): CallTls {
  const names = new Set(options.map(({ name }) => name))
  const max = options.findLast(({ name }) => name === 'tls-max')?.value ?? ''
  return {
    unchecked: names.has('insecure'),
    lowest: options.flatMap(({ name }) => lowest.get(name) ?? []).at(-1) ?? null,
    highest: highest.get(max) ?? null,
    certificate: names.has('cert'),
  }
}
