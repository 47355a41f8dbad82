import { describe, expect, it } from 'vitest'
import { checkConnection, pinValue } from '../../../core/profile/check-connection.ts'
import {
  type ConnectionSettings,
  plainConnection,
} from '../../../core/profile/connection-settings.ts'

const pin = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
const proxied = (url: string): Partial<ConnectionSettings> => ({
  proxy: { use: 'url', url, userName: '' },
})

describe('connection settings', () => {
  it.each<[string, Partial<ConnectionSettings>, readonly string[]]>([
    ['nothing of one’s own', {}, []],
    ['no proxy', { proxy: { use: 'none' } }, []],
    ['a proxy', proxied('http://proxy.example.com:3128'), []],
    ['a proxy by TLS', proxied('https://proxy.example.com'), []],
    ['a proxy that is none', proxied('socks5://proxy.example.com'), ['proxy']],
    ['a proxy without a host', proxied('http://'), ['proxy']],
    ['a proxy with a password in it', proxied('http://me:word@proxy.example.com'), ['proxy']],
    ['a server name', { serverName: 'as.example.com' }, []],
    ['a server name that is a URL', { serverName: 'https://as.example.com' }, ['serverName']],
    ['a server name with a port', { serverName: 'as.example.com:443' }, ['serverName']],
    ['a pin', { pin }, []],
    ['a pin as curl writes it', { pin: `sha256//${pin}` }, []],
    ['a pin that is too short', { pin: 'AAAA' }, ['pin']],
    ['a pin in hexadecimal', { pin: 'e3b0c442'.repeat(8) }, ['pin']],
    [
      'a header and a parameter that the app sets itself',
      {
        headers: [{ name: 'Authorization', value: 'x', secret: false }],
        parameters: [{ name: 'token', value: 'x', secret: false }],
      },
      ['headers', 'parameters'],
    ],
  ])('%s', (_name, change, fields) => {
    const problems = checkConnection({ ...plainConnection, ...change })
    expect(problems.map(({ field }) => field)).toEqual(fields)
  })
})

it.each([pin, `sha256//${pin}`, `sha256/${pin}`, ` SHA256//${pin}\n`])(
  'pinValue(%j)',
  (written) => {
    expect(pinValue(written)).toBe(pin)
  },
)
