import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { demoHandoverSchema } from '../../core/demo-handover.ts'
import { plainAnswers } from '../../core/profile/answer-settings.ts'
import type { DemoCaller, DemoCallerKey } from '../../demo/callers.ts'
import { type DemoServer, startDemoServer } from '../../demo/server.ts'
import type { DemoTokenKey } from '../../demo/tokens.ts'
import { makeCertificates } from '../fixtures/certificates.ts'

const printed = [
  vi.spyOn(console, 'log'),
  vi.spyOn(console, 'info'),
  vi.spyOn(console, 'warn'),
  vi.spyOn(console, 'error'),
]
afterAll(() => {
  expect(printed.flatMap((spy) => spy.mock.calls)).toEqual([])
})

describe('the demo server', async () => {
  const startedAt = Date.now()
  const server = await startDemoServer({ now: () => startedAt })
  const seconds = Math.floor(startedAt / 1000)
  afterAll(() => server.close())

  it('listens on loopback, on a port of its own', () => {
    expect(server.issuer).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(server.introspectionEndpoint).toBe(`${server.issuer}/token/introspection`)
  })

  const pairs = server.tokens.flatMap(({ key, expected }) =>
    server.callers.map((caller) => ({
      caller: caller.key,
      token: key,
      verdict: expected[caller.key].verdict,
      expected: expected[caller.key],
    })),
  )
  it.each(pairs)('tells $caller about $token: $verdict', async ({ caller, token, expected }) => {
    const answer = await introspect(server, callerOf(server, caller), tokenOf(server, token))
    expect(answer.status).toBe(expected.status)
    if (expected.verdict === 'no-valid-answer') {
      expect(answer.body).toMatchObject({ error: expected.error })
      return
    }
    expect(answer.body['active']).toBe(expected.verdict === 'active')
    expect(Object.keys(answer.body).toSorted()).toEqual(expected.members)
  })

  it('has each kind of token', () => {
    expect(server.tokens.map(({ key }) => key)).toEqual([
      'orders',
      'customer-data',
      'not-yet-valid',
      'expired',
      'revoked',
      'refresh',
      'partner',
      'jwt',
      'jwt-rich',
      'unknown',
    ])
  })

  it('tells the orders API what it needs and no more', async () => {
    const caller = callerOf(server, 'orders-api')
    const answer = await introspect(server, caller, tokenOf(server, 'orders'))
    expect(answer.body).toEqual({
      active: true,
      sub: 'acct-7c1e5f0a94d2',
      client_id: 'web-shop',
      scope: 'orders:read orders:write',
      aud: 'https://orders.example.com',
      iss: server.issuer,
      token_type: 'Bearer',
      iat: seconds - 300,
      exp: seconds + 28_800,
    })
  })

  it('calls a token active whose nbf lies ahead', async () => {
    const caller = callerOf(server, 'orders-api')
    const answer = await introspect(server, caller, tokenOf(server, 'not-yet-valid'))
    expect(answer.body).toMatchObject({ active: true, nbf: seconds + 7200 })
  })

  it.each([
    ['as it is', 'orders-api'],
    ['percent-encoded', 'orders%2Dapi'],
  ])('takes Basic credentials with the hyphen %s', async (_, userId) => {
    const { clientSecret } = callerOf(server, 'orders-api')
    const answer = await introspectWithBasic(server, userId, clientSecret)
    expect([answer.status, answer.body['active']]).toEqual([200, true])
  })

  it('leaves the hyphen alone when an id is form-encoded', () => {
    expect(formEncode('orders-api')).toBe('orders-api')
  })

  it.each(['orders-api', 'nobody-we-know'])('answers 401 to %s with a wrong secret', async (id) => {
    const answer = await introspectWithBasic(server, id, 'wrong')
    expect(answer.status).toBe(401)
    expect(answer.body['error']).toBe('invalid_client')
    expect(answer.headers['www-authenticate']).toMatch(/^Basic realm=/)
  })

  it('answers 401 to a wrong secret in the body', async () => {
    const caller = { ...callerOf(server, 'crm-api'), clientSecret: 'wrong' }
    const answer = await introspect(server, caller, tokenOf(server, 'orders'))
    expect([answer.status, answer.body['error']]).toEqual([401, 'invalid_client'])
  })

  it('lets no web page read what it says about a token', async () => {
    const { clientId, clientSecret } = callerOf(server, 'orders-api')
    const answer = await send(server.introspectionEndpoint, {
      form: { token: tokenOf(server, 'orders') },
      basic: [clientId, clientSecret],
      headers: { origin: 'https://evil.example' },
    })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    expect(answer.body['active']).toBeUndefined()
  })

  it('finds the refresh token with either hint', async () => {
    const caller = callerOf(server, 'orders-api')
    const refresh = tokenOf(server, 'refresh')
    const answers = await Promise.all(
      ['refresh_token', 'access_token'].map((hint) => introspect(server, caller, refresh, hint)),
    )
    expect(answers.map(({ body }) => body['active'])).toEqual([true, true])
  })

  it.each(['oauth-authorization-server', 'openid-configuration'])(
    'publishes metadata at %s',
    async (name) => {
      const answer = await send(`${server.issuer}/.well-known/${name}`, {})
      expect(answer.body).toMatchObject({
        issuer: server.issuer,
        introspection_endpoint: server.introspectionEndpoint,
        introspection_endpoint_auth_methods_supported: [
          'client_secret_basic',
          'client_secret_post',
        ],
        jwks_uri: `${server.issuer}/jwks`,
      })
    },
  )

  it.each([
    { token: 'jwt', audience: 'https://orders.example.com' },
    { token: 'jwt-rich', audience: 'https://billing.example.com' },
  ] as const)('signs $token with a published key', async ({ token, audience }) => {
    const { payload, protectedHeader } = await verify(server, tokenOf(server, token), audience)
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' })
    expect(payload).toMatchObject({ client_id: 'web-shop', sub: 'acct-7c1e5f0a94d2' })
  })

  it('fills the second JWT with more than it should carry', () => {
    expect(Object.keys(decodeJwt(tokenOf(server, 'jwt-rich'))).toSorted()).toEqual(
      (
        'acr amr aud auth_time client_id cnf email entitlements exp groups iat iss jti name nbf ' +
        'scope sub username'
      ).split(' '),
    )
  })

  it('issues a JWT at the token endpoint for the billing API and refuses to introspect it', async () => {
    const partner = callerOf(server, 'partner-app')
    const issued = await send(`${server.issuer}/token`, {
      form: {
        grant_type: 'client_credentials',
        resource: 'https://billing.example.com',
        scope: 'billing:read',
      },
      basic: [partner.clientId, partner.clientSecret],
    })
    const token = String(issued.body['access_token'])
    const { payload } = await verify(server, token, 'https://billing.example.com')
    const answer = await introspect(server, partner, token)
    expect(payload['scope']).toBe('billing:read')
    expect([answer.status, answer.body['error']]).toEqual([400, 'unsupported_token_type'])
  })

  it('hands over profiles and tokens as the app reads them', async () => {
    const answer = await send(server.handoverUrl, {})
    const handover = demoHandoverSchema.parse(answer.body)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(handover.issuer).toBe(server.issuer)
    expect(handover.profiles.map((profile) => profile.secret.clientSecret)).toEqual(
      server.callers.map((caller) => caller.clientSecret),
    )
    expect(handover.profiles[0]).toEqual({
      name: 'Orders API',
      description: 'A resource server that is told only what it needs.',
      role: 'resource-server',
      issuer: server.issuer,
      introspectionEndpoint: server.introspectionEndpoint,
      clientAuthentication: { method: 'client_secret_basic', clientId: 'orders-api' },
      secret: { clientSecret: callerOf(server, 'orders-api').clientSecret },
      answer: plainAnswers,
      audiences: ['https://orders.example.com'],
      requiredScopes: ['orders:read'],
      entitledClaims: [],
    })
    expect(handover.tokens).toEqual(
      server.tokens.map(({ key, label, description, token, tokenTypeHint }) => ({
        key,
        label,
        description,
        token,
        tokenTypeHint,
      })),
    )
  })

  it.each([
    { from: 'a web page', headers: { origin: 'https://evil.example' }, status: 403 },
    { from: 'a page that hides it', headers: { 'sec-fetch-site': 'cross-site' }, status: 403 },
    { from: 'a rebound host name', headers: { host: 'evil.example' }, status: 403 },
    { from: 'a POST', form: {}, status: 405 },
  ])('refuses the handover to $from', async ({ headers, form, status }) => {
    const answer = await send(server.handoverUrl, {
      ...(headers !== undefined && { headers }),
      ...(form !== undefined && { form }),
    })
    expect([answer.status, answer.body]).toEqual([status, {}])
  })

  it('makes new secrets and tokens at each start', async () => {
    const other = await startDemoServer()
    await other.close()
    const secretsOf = ({ callers, tokens }: DemoServer) => [
      ...callers.map(({ clientSecret }) => clientSecret),
      ...tokens.map(({ token }) => token),
    ]
    const all = [...secretsOf(server), ...secretsOf(other)]
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('a demo server of its own', () => {
  const running: DemoServer[] = []
  const start = async (...options: Parameters<typeof startDemoServer>) => {
    const server = await startDemoServer(...options)
    running.push(server)
    return server
  }
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.close()))
  })

  it.each(['orders', 'refresh', 'partner'] as const)('takes back the token %s', async (key) => {
    const server = await start()
    const ask = () => introspect(server, callerOf(server, 'orders-api'), tokenOf(server, key))
    const before = await ask()
    await server.revoke(key)
    const after = await ask()
    expect([before.body['active'], after.body]).toEqual([true, { active: false }])
  })

  it.each(['jwt', 'unknown'] as const)('cannot take back the token %s', async (key) => {
    const server = await start()
    await expect(server.revoke(key)).rejects.toThrow(`does not keep the token ${key}`)
  })

  it('lets a client take back its own token over HTTP', async () => {
    const server = await start()
    const partner = callerOf(server, 'partner-app')
    const token = tokenOf(server, 'partner')
    const revoked = await fetch(`${server.issuer}/token/revocation`, {
      method: 'POST',
      headers: { authorization: basic(partner.clientId, partner.clientSecret) },
      body: new URLSearchParams({ token }),
    })
    const answer = await introspect(server, partner, token)
    expect([revoked.status, answer.body]).toEqual([200, { active: false }])
  })

  it('speaks TLS with the certificate that it is given', async () => {
    const certificates = await makeCertificates()
    const server = await start({ tls: certificates.valid })
    const answer = await send(`${server.issuer}/.well-known/oauth-authorization-server`, {
      ca: certificates.ca,
    })
    expect(server.issuer).toMatch(/^https:/)
    expect(answer.body['introspection_endpoint']).toBe(server.introspectionEndpoint)
  })

  it('bears a client that goes away in mid-request', async () => {
    const server = await start()
    const socket = connect(Number(new URL(server.issuer).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(
      'POST /token/introspection HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n' +
        'Content-Type: application/x-www-form-urlencoded\r\n\r\ntoken=half',
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
    await new Promise((resolve) => setTimeout(resolve, 50))
    const answer = await introspect(
      server,
      callerOf(server, 'orders-api'),
      tokenOf(server, 'orders'),
    )
    expect(answer.body['active']).toBe(true)
  })
})

describe('the demo program', () => {
  it('says what there is to try, prints no secret and nothing else, and stops on Ctrl+C', async ({
    onTestFinished,
  }) => {
    const program = spawn(process.execPath, ['--import', 'tsx', 'demo/main.ts'], {
      cwd: path.join(import.meta.dirname, '..', '..'),
    })
    onTestFinished(() => void program.kill('SIGKILL'))
    const stderr = text(program.stderr)
    const stdout = await readUntil(program, 'Ctrl+C stops the server.')
    const handoverUrl = /http:\S+\/demo\/handover/.exec(stdout)?.[0] ?? ''
    const handover = demoHandoverSchema.parse((await send(handoverUrl, {})).body)
    program.kill('SIGINT')
    await once(program, 'exit')
    expect([program.exitCode, await stderr]).toEqual([0, ''])
    const secrets = [
      ...handover.profiles.flatMap(({ secret }) => secret.clientSecret ?? []),
      ...handover.tokens.map(({ token }) => token),
    ]
    expect(secrets.length).toBeGreaterThan(handover.tokens.length)
    expect(secrets.filter((secret) => stdout.includes(secret))).toEqual([])
  }, 20_000)
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Readonly<Record<string, unknown>>
}

interface Request {
  readonly headers?: Readonly<Record<string, string>>
  readonly form?: Readonly<Record<string, string>>
  readonly basic?: readonly [id: string, secret: string]
  readonly ca?: string
}

function introspect(
  server: DemoServer,
  caller: DemoCaller,
  token: string,
  hint?: string,
): Promise<Answer> {
  const form = { token, ...(hint !== undefined && { token_type_hint: hint }) }
  const { clientId, clientSecret } = caller
  return caller.method === 'client_secret_basic'
    ? send(server.introspectionEndpoint, { form, basic: [formEncode(clientId), clientSecret] })
    : send(server.introspectionEndpoint, {
        form: { ...form, client_id: clientId, client_secret: clientSecret },
      })
}

function introspectWithBasic(server: DemoServer, userId: string, secret: string): Promise<Answer> {
  const form = { token: tokenOf(server, 'orders') }
  return send(server.introspectionEndpoint, { form, basic: [userId, secret] })
}

/** One request through Node itself, which lets a test choose every header. */
async function send(url: string, request: Request): Promise<Answer> {
  const options = {
    method: request.form === undefined ? 'GET' : 'POST',
    headers: {
      ...(request.form && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(request.basic && { authorization: basic(...request.basic) }),
      ...request.headers,
    },
  }
  const outgoing = url.startsWith('https:')
    ? httpsRequest(url, { ...options, ca: request.ca })
    : httpRequest(url, options)
  outgoing.end(new URLSearchParams(request.form).toString())
  return new Promise((resolve, reject) => {
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      text(incoming)
        .then((body) =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: readObject(body),
          }),
        )
        .catch(reject)
    })
  })
}

function readObject(body: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(body)
  if (typeof value !== 'object' || value === null) throw new TypeError('The body is no object')
  return { ...value }
}

function basic(id: string, secret: string): string {
  return `Basic ${btoa(`${id}:${secret}`)}`
}

function formEncode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}

async function verify(server: DemoServer, token: string, audience: string) {
  const { body } = await send(`${server.issuer}/jwks`, {})
  if (!isKeySet(body)) throw new TypeError('There is no key set')
  return jwtVerify(token, createLocalJWKSet(body), { issuer: server.issuer, audience })
}

function isKeySet(value: object): value is JSONWebKeySet {
  return 'keys' in value && Array.isArray(value.keys)
}

function callerOf(server: DemoServer, key: DemoCallerKey): DemoCaller {
  const caller = server.callers.find((candidate) => candidate.key === key)
  if (caller === undefined) throw new Error(`There is no caller ${key}`)
  return caller
}

function tokenOf(server: DemoServer, key: DemoTokenKey): string {
  const found = server.tokens.find((candidate) => candidate.key === key)
  if (found === undefined) throw new Error(`There is no token ${key}`)
  return found.token
}

async function readUntil(program: ChildProcess, mark: string): Promise<string> {
  let seen = ''
  for await (const chunk of program.stdout ?? []) {
    seen += String(chunk)
    if (seen.includes(mark)) break
  }
  return seen
}
