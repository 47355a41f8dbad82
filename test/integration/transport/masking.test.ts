import { afterAll, describe, expect, it } from 'vitest'
import type { ExchangeEvidence } from '../../../core/introspection/evidence.ts'
import { formEncode } from '../../../core/introspection/form-encode.ts'
import { marks } from '../../../core/introspection/marks.ts'
import { nothingInForce } from '../../../core/introspection/sent-request.ts'
import { startOddServer } from '../../fixtures/odd-server.ts'
import { askAt, bodyOf, failureOf, openTransport, question, responseOf } from './asking.ts'
import { startRawServer } from './raw-server.ts'

const transport = openTransport()
afterAll(() => transport.close())

const pairs = [
  { name: 'plain', secret: 'secret-marker-5f2c', token: 'token-marker-9a41' },
  { name: 'special', secret: 'p@ss:wörd/+%&"<', token: 'tök~en+/=="\\<&>%41' },
  { name: 'beyond Latin-1', secret: 'пароль-密码-🔑', token: 'токен-令牌-🎟' },
] as const
const methods = ['client_secret_basic', 'client_secret_post'] as const
const cases = pairs.flatMap((pair) => methods.map((method) => ({ ...pair, method })))

describe('a server that echoes everything', () => {
  it.each(cases)('$name, $method', async ({ secret, token, method }) => {
    const server = await startOddServer(({ headers, rawHeaders, body }) => {
      const echo = JSON.stringify({
        headers,
        body,
        form: [...new URLSearchParams(body)],
        secret,
        token,
      })
      return {
        status: 200,
        statusText: `OK ${formEncode(token)} ${Buffer.from(secret).toString('base64')}`,
        headers: {
          'x-form': body,
          'x-authorization': headers.authorization ?? 'none',
          'x-token': Buffer.from(token).toString('latin1'),
          'x-secret': encodeURIComponent(secret),
          'www-authenticate': `Basic realm="${Buffer.from(secret).toString('base64url')}"`,
        },
        body: `${echo}\n${rawHeaders.join('\n')}\n${token} ${secret} ${encodeURIComponent(secret)}`,
      }
    })
    const evidence = await askAt(transport, {
      ...question(
        `${server.url}/introspect`,
        { authentication: { method, clientId: 'rs-1' } },
        secret,
      ),
      token,
    })
    expect(leaks(evidence, formsOf(secret), formsOf(token))).toEqual([])
    const basic = server.requests[0]?.headers.authorization?.slice('Basic '.length)
    if (basic !== undefined) expect(leaks(evidence, [basic], [])).toEqual([])
    expect(bodyOf(evidence)).toContain(marks.token)
    expect(bodyOf(evidence)).toContain(marks.clientSecret)
    expect(evidence.request.body).toContain(`token=${marks.token}`)
    await server.close()
  })

  it('echoes both in a Latin-1 body, cut in the middle of the token', async () => {
    const server = await startRawServer((socket) => {
      socket.end(
        'HTTP/1.1 200 p\xe4ss-w\xf6rt-lang\r\n\r\np\xe4ss-w\xf6rt-lang token-mar',
        'latin1',
      )
    })
    const evidence = await askAt(
      transport,
      question(`http://127.0.0.1:${server.port}/`, {}, 'päss-wört-lang'),
    )
    expect(responseOf(evidence).statusText).toBe(marks.clientSecret)
    expect(bodyOf(evidence)).toBe(`${marks.clientSecret} ${marks.token}`)
    await server.close()
  })

  it('echoes in what is not HTTP', async () => {
    const server = await startRawServer((socket) => {
      socket.end('echo token-marker-9a41 secret-marker-5f2c\r\n')
    })
    const evidence = await askAt(transport, question(`http://127.0.0.1:${server.port}/`))
    expect(failureOf(evidence)).toEqual({
      kind: 'not-http',
      detail: `echo ${marks.token} ${marks.clientSecret}`,
    })
    await server.close()
  })
})

describe('the request in the evidence', () => {
  it('is the request that was sent, but for the marks', async () => {
    const server = await startOddServer(() => ({ status: 200, body: '{"active":false}' }))
    const evidence = await askAt(transport, question(`${server.url}/introspect?tenant=a%20b`))
    const [sent] = server.requests
    const authorization = `Basic ${Buffer.from('rs-1:secret-marker-5f2c').toString('base64')}`
    expect(sent).toMatchObject({
      method: 'POST',
      target: '/introspect?tenant=a%20b',
      body: 'token=token-marker-9a41',
    })
    expect(sent?.headers['authorization']).toBe(authorization)
    expect(sent?.headers['accept-encoding']).toBe('identity')
    expect(evidence.request).toEqual({
      method: 'POST',
      url: `${server.url}/introspect?tenant=a%20b`,
      headers: linesOf(sent?.rawHeaders ?? []).map(([name, value]) => [
        name,
        value === authorization ? `Basic ${marks.basicCredentials}` : value,
      ]),
      body: `token=${marks.token}`,
      tokenTypeHint: null,
      authentication: {
        method: 'client_secret_basic',
        clientId: 'rs-1',
        basicEncoding: 'form',
        encodingMatters: false,
        assertion: null,
        bearer: null,
      },
      format: 'json',
      proxy: null,
      inForce: nothingInForce,
    })
    await server.close()
  })

  it('masks a client id that is the secret', async () => {
    const server = await startOddServer(() => ({ status: 200, body: '{"active":false}' }))
    const evidence = await askAt(
      transport,
      question(
        `${server.url}/`,
        { authentication: { method: 'client_secret_post', clientId: 'the-same-text' } },
        'the-same-text',
      ),
    )
    expect(leaks(evidence, ['the-same-text'], [])).toEqual([])
    await server.close()
  })
})

function formsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value)
  return [
    value,
    bytes.toString('latin1'),
    formEncode(value),
    encodeURIComponent(value),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    JSON.stringify(value).slice(1, -1),
  ]
}

/** Every form that is still to be read anywhere in the evidence. */
function leaks(
  evidence: ExchangeEvidence,
  secrets: readonly string[],
  tokens: readonly string[],
): string[] {
  const body = Buffer.from(responseOf(evidence).body)
  const texts = [JSON.stringify(evidence), body.toString('latin1'), body.toString('utf8')]
  return [...secrets, ...tokens].filter((form) => texts.some((text) => text.includes(form)))
}

function linesOf(raw: readonly string[]): (readonly [string, string])[] {
  return raw.flatMap((text, at) => (at % 2 === 0 ? [[text, raw[at + 1] ?? ''] as const] : []))
}
