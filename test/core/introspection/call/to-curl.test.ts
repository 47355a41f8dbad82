import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CommandShell, toCurl } from '../../../../core/introspection/call/to-curl.ts'
import { formEncode } from '../../../../core/introspection/form-encode.ts'
import { marks } from '../../../../core/introspection/marks.ts'
import { nothingInForce, type SentRequest } from '../../../../core/introspection/sent-request.ts'
import { splitPosixWords } from '../../../../core/token/shell-words.ts'
import { sentRequest } from '../evidence-of.ts'
import { playCmd } from './play-cmd.ts'
import { playPowerShell } from './play-power-shell.ts'
import { type Arrived, type RecordingServer, startRecordingServer } from './recording-server.ts'

const oneLine = [
  `it's "quoted"`,
  '$(echo never) `echo never` $HOME \\$HOME',
  '!! !$ %PATH% %PATH:a=b% ^caret^ & | < > ( ) ; * ? [a] {b,c} ~ #',
  String.raw`back\slash \" \n \\`,
  '=equals @file -dash',
  'tab\tand  blanks',
]
const wide = '“typographic” ‘quotes’ ünï¢ödé 🔑'
const manyLines = 'two\nlines\r\nand\na half'

let server: RecordingServer

beforeAll(async () => {
  server = await startRecordingServer()
})

afterAll(() => server.close())

function request(change: Partial<SentRequest>): SentRequest {
  return { ...sentRequest, url: `${server.origin}/introspect`, ...change }
}

function authenticated(change: Partial<SentRequest['authentication']>) {
  return { ...sentRequest.authentication, ...change }
}

const bearerRequest: Partial<SentRequest> = {
  headers: [
    ['accept', 'application/json'],
    ['authorization', `Bearer ${marks.bearerToken}`],
  ],
  authentication: authenticated({ method: 'bearer', basicEncoding: null }),
}

const plainMethod: Partial<SentRequest> = {
  headers: [['accept', 'application/json']],
  authentication: authenticated({ method: 'none', basicEncoding: null }),
}

function only(): Arrived {
  const [first, ...others] = server.take()
  if (first === undefined || others.length > 0) throw new Error('not one request arrived')
  return first
}

/** Runs the command in bash; the secrets are typed, a line each. */
async function runPosix(sent: SentRequest, typed: readonly string[]): Promise<Arrived> {
  const { command } = toCurl(sent, 'posix')
  await promisify(execFile)('bash', [
    '-c',
    'bash -c "$1" <<< "$2"',
    'bash',
    command,
    typed.join('\n'),
  ])
  return only()
}

/** Hands curl what PowerShell would hand it. */
async function runPowerShell(
  sent: SentRequest,
  secrets: Readonly<Record<string, string>>,
): Promise<Arrived> {
  const config = playPowerShell(toCurl(sent, 'powershell').command, secrets)
  const child = spawn('curl', ['--config', '-'], { stdio: ['pipe', 'ignore', 'ignore'] })
  child.stdin.end(`${config}\n`)
  await new Promise((resolve) => child.on('close', resolve))
  return only()
}

function basicOf({ headers }: Arrived): string {
  const [, basic = ''] = headers.authorization?.split(' ') ?? []
  return Buffer.from(basic, 'base64').toString()
}

describe('toCurl for bash, run with curl', () => {
  it.each([...oneLine, wide])('Basic and token typed: %j', async (secret) => {
    const arrived = await runPosix(request({}), [secret, 't0k.en&=+/%41'])
    expect([arrived.method, arrived.url]).toEqual(['POST', '/introspect'])
    expect(arrived.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(arrived.headers.accept).toBe('application/json')
    expect(arrived.form).toEqual([['token', 't0k.en&=+/%41']])
    expect(basicOf(arrived)).toBe(`rs-orders:${secret}`)
  })

  it.each([...oneLine, wide, manyLines])('values of one’s own: %j', async (value) => {
    const body = `token=${marks.token}&${formEncode(value)}=${formEncode(value)}`
    const sent = request({ ...plainMethod, body })
    const { form } = await runPosix(sent, ['tok'])
    expect(form).toEqual([
      ['token', 'tok'],
      [value, value],
    ])
  })

  it.each(oneLine)('a header and a client id of one’s own: %j', async (value) => {
    const sent = request({
      headers: [['X-Tenant', value]],
      authentication: authenticated({ clientId: value, basicEncoding: 'raw' }),
    })
    const arrived = await runPosix(sent, ['s3cret', 'tok'])
    expect(arrived.headers['x-tenant']).toBe(value)
    expect(basicOf(arrived)).toBe(`${value}:s3cret`)
  })

  it('a client id that is sent form-urlencoded', async () => {
    const authentication = authenticated({ clientId: 'a b:c', encodingMatters: true })
    expect(basicOf(await runPosix(request({ authentication }), ['p%25', 'tok']))).toBe(
      'a+b%3Ac:p%25',
    )
  })

  it('a bearer token, typed', async () => {
    const { headers, form } = await runPosix(request(bearerRequest), ['caller"$(x)', 'tok'])
    expect(headers.authorization).toBe('Bearer caller"$(x)')
    expect(form).toEqual([['token', 'tok']])
  })

  it('a client secret and an assertion in the body', async () => {
    const body = `token=${marks.token}&client_id=rs&client_secret=${marks.clientSecret}&client_assertion=${marks.assertion}`
    const sent = request({ ...plainMethod, body })
    expect((await runPosix(sent, ['tok', 'a&b', 'e.y.J'])).form).toEqual([
      ['token', 'tok'],
      ['client_id', 'rs'],
      ['client_secret', 'a&b'],
      ['client_assertion', 'e.y.J'],
    ])
  })

  it('secret headers and parameters of one’s own, part of a longer value too', async () => {
    const sent = request({
      ...plainMethod,
      headers: [['X-Gateway-Key', `v1 ${marks.ownSecret}!`]],
      body: `token=${marks.token}&key=${marks.ownSecret}`,
    })
    const arrived = await runPosix(sent, ['one', 'tok', 'two'])
    expect(arrived.headers['x-gateway-key']).toBe('v1 one!')
    expect(arrived.form).toEqual([
      ['token', 'tok'],
      ['key', 'two'],
    ])
  })

  it('a URL with braces, brackets and a query', async () => {
    const url = `${server.origin}/a{b,c}/[1-3]?x=$(id)&y='`
    expect((await runPosix(request({ ...plainMethod, url }), ['tok'])).url).toBe(
      '/a%7Bb,c%7D/[1-3]?x=$(id)&y=%27',
    )
  })
})

describe('toCurl for PowerShell, its configuration run with curl', () => {
  it.each([...oneLine, wide])('secrets and values: %j', async (value) => {
    const sent = request({
      headers: [['accept', 'application/json']],
      body: `token=${marks.token}&own=${formEncode(value)}`,
      authentication: authenticated({ clientId: value, basicEncoding: 'raw' }),
    })
    const arrived = await runPowerShell(sent, { TOKEN: value, CLIENT_SECRET: value })
    expect(arrived.form).toEqual([
      ['token', value],
      ['own', value],
    ])
    expect(basicOf(arrived)).toBe(`${value}:${value}`)
  })

  it.each(oneLine)('a header of one’s own: %j', async (value) => {
    const sent = request({ ...plainMethod, headers: [['X-Tenant', value]] })
    expect((await runPowerShell(sent, { TOKEN: 'tok' })).headers['x-tenant']).toBe(value)
  })

  it('a bearer token', async () => {
    const secrets = { TOKEN: 'tok', BEARER_TOKEN: 'a"b\\c' }
    const { headers } = await runPowerShell(request(bearerRequest), secrets)
    expect(headers.authorization).toBe('Bearer a"b\\c')
  })
})

describe('toCurl for cmd', () => {
  it.each([...oneLine, wide])('comes apart as it was put together: %j', (value) => {
    const sent = request({
      headers: [['X-Tenant', value]],
      body: `token=${marks.token}&own=${formEncode(value)}`,
      authentication: authenticated({ clientId: value, basicEncoding: 'raw' }),
    })
    expect(playCmd(toCurl(sent, 'cmd').command)).toEqual([
      'curl',
      '--globoff',
      `${server.origin}/introspect`,
      '--noproxy',
      '*',
      '--header',
      `X-Tenant: ${value}`,
      '--user',
      `${value}:CLIENT_SECRET`,
      '--data-urlencode',
      'token=TOKEN',
      '--data-raw',
      `own=${formEncode(value)}`,
    ])
  })

  it('leaves no percent sign that can name a variable, no open metacharacter, no line break', () => {
    const authentication = authenticated({ clientId: '%PATH%&a|b\r\ncalc' })
    const sent = request({ authentication: { ...authentication, basicEncoding: 'raw' } })
    const { command } = toCurl(sent, 'cmd')
    expect(command).toContain('^"%^PATH%^&a^|b calc:CLIENT_SECRET^"')
  })
})

const inForce: SentRequest['inForce'] = {
  ...nothingInForce,
  caFiles: ['/etc/ca one.pem', '/etc/two'],
  systemRoots: true,
  serverName: 'as.internal.example.com',
  pin: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
  certificate: { subject: 'CN=rs', issuer: 'CN=ca', thumbprint: 'x', validTo: 0 },
}

describe('toCurl and the connection', () => {
  it('names server, pin, proxy, CA and certificate', () => {
    const sent = request({
      ...plainMethod,
      url: 'https://10.0.0.7:8443/introspect',
      inForce,
      proxy: 'http://proxy.example.com:3128',
    })
    const { command, notes } = toCurl(sent, 'posix')
    const call = command.slice(command.indexOf('curl --globoff'), command.indexOf('--data'))
    expect(splitPosixWords(call).words).toEqual([
      'curl',
      '--globoff',
      'https://as.internal.example.com:8443/introspect',
      '--connect-to',
      'as.internal.example.com:8443:10.0.0.7:8443',
      '--header',
      'host: 10.0.0.7:8443',
      '--cacert',
      'ALL-CA.pem',
      '--pinnedpubkey',
      'sha256//AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
      '--cert',
      'CLIENT.pem',
      '--key',
      'CLIENT.key',
      '--proxy',
      'http://proxy.example.com:3128',
      '--header',
      'accept: application/json',
    ])
    expect(notes).toHaveLength(7)
  })

  it.each(['posix', 'powershell', 'cmd'] satisfies readonly CommandShell[])(
    'holds no mark in %s',
    (shell) => {
      const body = Object.values(marks)
        .map((mark, at) => `p${at}=${mark}`)
        .join('&')
      const url = `https://as.example.com/i?key=${marks.ownSecret}`
      const { command } = toCurl(request({ body, url }), shell)
      expect(command).not.toMatch(/[‹›]|%E2%80%B9/)
    },
  )
})
