import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoServer, startDemoServer } from '../../../demo/server.ts'
import { type OddServer, startOddServer } from '../../fixtures/odd-server.ts'
import { makeHome, removeHome } from '../support/launch.ts'
import { type CliRun, runCli, startCli, typeIntoCli } from './run-cli.ts'

let demo: DemoServer
let odd: OddServer
let home: string

const hostile = 'evil\u001b[2J\u001b]0;title\u0007\u009b31m\u202e'

beforeAll(async () => {
  home = await makeHome()
  demo = await startDemoServer()
  odd = await startOddServer(({ target }) => {
    if (target === '/hang') return new Promise(() => undefined)
    return {
      status: 200,
      headers: { 'content-type': 'application/json', 'x-odd': '\u009b31m' },
      body: JSON.stringify({ active: true, username: hostile, [hostile]: hostile, scope: hostile }),
    }
  })
  for (const caller of demo.callers) {
    const expected = [
      ...caller.audiences.flatMap((one) => ['--audience', one]),
      ...caller.requiredScopes.flatMap((one) => ['--scope', one]),
      ...caller.entitledClaims.flatMap((one) => ['--entitled', one]),
    ]
    const who = ['--client-id', caller.clientId, '--method', caller.method, '--role', caller.role]
    const where = ['--issuer', demo.issuer]
    await add(caller.name, demo.introspectionEndpoint, caller.clientSecret, [
      ...who,
      ...where,
      ...expected,
    ])
  }
  const who = ['--client-id', 'odd']
  await add('Odd', `${odd.url}/introspect`, 'a secret', who)
  await add('Hanging', `${odd.url}/hang`, 'a secret', who)
  await add('Nobody there', 'http://127.0.0.1:1/introspect', 'a secret', who)
  await add('Wrong secret', demo.introspectionEndpoint, 'wrong', ['--client-id', 'orders-api'])
})

afterAll(async () => {
  for (const name of [...demo.callers.map((caller) => caller.name), ...oddProfiles]) {
    await runCli(['profiles', 'remove', name], { home })
  }
  await Promise.all([demo.close(), odd.close()])
  await removeHome(home)
})

const oddProfiles = ['Odd', 'Hanging', 'Nobody there', 'Wrong secret']

describe('the exit code', () => {
  it.each([
    ['0: active, no finding', 0, 'Orders API', 'orders', []],
    ['0: active, findings below --fail-on', 0, 'CRM API', 'customer-data', ['--fail-on', 'none']],
    ['1: active, findings', 1, 'CRM API', 'customer-data', []],
    ['0: active, no finding of any severity', 0, 'Orders API', 'orders', ['--fail-on', 'info']],
    ['1: the same at --fail-on security', 1, 'CRM API', 'customer-data', ['--fail-on', 'security']],
    ['1: active before its time', 1, 'Orders API', 'not-yet-valid', []],
    ['1: a warning, --fail-on warning', 1, 'Orders API', 'refresh', ['--fail-on', 'warning']],
    ['0: the same warning at --fail-on error', 0, 'Orders API', 'refresh', []],
    ['3: the server refuses the kind', 3, 'Orders API', 'jwt', []],
    ['3: although findings would not fail', 3, 'Orders API', 'jwt', ['--fail-on', 'none']],
    ['3: wrong secret', 3, 'Wrong secret', 'orders', []],
    ['3: nobody there', 3, 'Nobody there', 'orders', []],
    ['5: expired', 5, 'Orders API', 'expired', []],
    ['5: revoked', 5, 'CRM API', 'revoked', []],
    ['5: unknown', 5, 'Partner app', 'unknown', []],
  ])('%s', async (_name, code, profile, key, options) => {
    const run = await inspect(profile, options, tokenOf(key))
    expect({ code: run.code, err: run.err }).toEqual({ code, err: '' })
    expectClean(run)
  })

  it.each([
    ['no such profile', ['--profile', 'Nobody'], 'a-token', /no profile “Nobody”\. There are: “Or/],
    ['no profile at all', [], 'a-token', /--profile/],
    ['no such option', ['-p', 'Odd', '--verbose'], 'a-token', /unknown option '--verbose'/],
    ['the token as an option', ['-p', 'Odd', '--token', 'x'], '', /unknown option '--token'/],
    ['the token as an argument', ['-p', 'Odd', 'x'], '', /too many arguments/],
    ['no token', ['-p', 'Odd'], '', /Nothing was pasted|There is no token/],
    ['blanks only', ['-p', 'Odd'], ' \n', /Nothing was pasted|There is no token/],
    ['a control character', ['-p', 'Odd'], 'a\u001b[31mb', /U\+001B/],
    ['more than any token', ['-p', 'Odd'], 'x'.repeat(1_100_000), /1,000,000 characters/],
    ['no such file', ['-p', 'Odd', '--token-file', '/nonexistent'], '', /\/nonexistent/],
    ['no such kind in it', ['-p', 'Odd', '--kind', 'id_token'], 'Bearer abc', /holds no id token/],
    ['no such severity', ['-p', 'Odd', '--fail-on', 'fatal'], 'a-token', /Allowed choices/],
    [
      'a file and a made-up token',
      ['-p', 'Odd', '--control', '--token-file', 'x'],
      '',
      /leave --t/,
    ],
  ])('2: %s', async (_name, words, input, said) => {
    const before = odd.requests.length
    const run = await runCli(['inspect', ...words], { home, input })
    expect(run.err).toMatch(said)
    expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: '' })
    expect(odd.requests.length).toBe(before)
    expectClean(run)
  })

  it('2: a command that is none, and no command', async () => {
    const runs = await Promise.all([runCli(['ask'], { home }), runCli([], { home })])
    expect(runs.map(({ code }) => code)).toEqual([2, 2])
    for (const run of runs) expectClean(run)
  })

  it('0: help and version', async () => {
    const [help, version] = await Promise.all([
      runCli(['--help'], { home }),
      runCli(['--version'], { home }),
    ])
    expect([help.code, version.code]).toEqual([0, 0])
    expect(help.out).toMatch(/Exit codes, the first that applies:/)
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('the token', () => {
  it('is read from a file', async () => {
    const file = path.join(home, 'token')
    await writeFile(file, `Authorization: Bearer ${tokenOf('orders')}\n`)
    const run = await runCli(['inspect', '-p', 'Orders API', '--token-file', file], { home })
    expect(run.code).toBe(0)
    expect(`${run.out}${run.err}`).not.toContain(tokenOf('orders'))
  })

  it('is typed on a terminal without echo', async () => {
    const words = ['inspect', '-p', 'Orders API']
    const { code, out } = await typeIntoCli(
      words,
      /Token \(not shown\): /,
      `${tokenOf('orders')}\r`,
      {
        home,
      },
    )
    expect(code).toBe(0)
    expect(out).toMatch(/active/i)
    expect(out).not.toContain(tokenOf('orders'))
  })

  it('is chosen by its kind from a token response, and the choice is said', async () => {
    const response = JSON.stringify({
      access_token: tokenOf('orders'),
      refresh_token: tokenOf('refresh'),
      token_type: 'Bearer',
    })
    const first = await inspect('Orders API', ['--json', '--fail-on', 'none'], response)
    expect(first.err).toMatch(
      /holds 2 tokens; this asks about the access token\. Choose with --kind/,
    )
    const other = await inspect(
      'Orders API',
      ['--json', '--fail-on', 'none', '--kind', 'refresh_token'],
      response,
    )
    expect([JSON.parse(first.out), JSON.parse(other.out)]).toMatchObject([
      { token: { kind: 'access_token', hint: null } },
      { token: { kind: 'refresh_token', hint: 'refresh_token' } },
    ])
  })
})

describe('the report', () => {
  it('is versioned JSON, personal values replaced unless they are to be revealed', async () => {
    const hidden = await inspect('CRM API', ['--json'], tokenOf('customer-data'))
    const shown = await inspect('CRM API', ['--json', '--reveal'], tokenOf('customer-data'))
    const head = { format: 'token-loupe-report', version: 1, verdict: { state: 'active' } }
    expect(JSON.parse(hidden.out)).toMatchObject({ ...head, redacted: true })
    expect(JSON.parse(shown.out)).toMatchObject({ ...head, redacted: false })
    expect(hidden.out).not.toMatch(/@example\.(com|org)/)
    expect(shown.out).toMatch(/@example\.(com|org)/)
    for (const run of [hidden, shown]) expectClean(run)
  })

  it('has no colour where it goes to no terminal', async () => {
    const run = await inspect('CRM API', [], tokenOf('customer-data'))
    expect(run.out).not.toContain('\u001b')
  })

  it.each([
    ['on a terminal', {}, true],
    ['on a terminal with NO_COLOR', { NO_COLOR: '1' }, false],
    ['on a terminal that is dumb', { TERM: 'dumb' }, false],
  ])('has colour only where it may: %s', async (_name, environment, colored) => {
    const words = ['inspect', '-p', 'Orders API', '--control']
    const { code, out } = await typeIntoCli(words, /never/, '', { home, environment })
    expect(code).toBe(5)
    expect(out.includes('\u001b[')).toBe(colored)
  })

  it.each([[[]], [['--json']]])('shows a hostile answer escaped: %j', async (options) => {
    const run = await inspect('Odd', [...options, '--reveal', '--fail-on', 'none'], 'a-token')
    expect(run.out).toContain('evil')
    expectClean(run)
  })
})

it('ends at once with a sentence when Ctrl+C is pressed while it waits for the token', async () => {
  const { child, ended } = startCli(['inspect', '-p', 'Hanging'], { home, keepOpen: true })
  await sleep(1_000)
  const pressed = performance.now()
  child.kill('SIGINT')
  const run = await ended
  expect(performance.now() - pressed).toBeLessThan(1_500)
  expect(run).toEqual({ code: 3, out: '', err: 'token-loupe: Cancelled. Nothing was changed.\n' })
})

it('ends at once with a sentence when Ctrl+C is pressed during a request', async () => {
  const { child, ended } = startCli(['inspect', '-p', 'Hanging'], { home, input: 'a-token' })
  while (!odd.requests.some(({ target }) => target === '/hang')) await sleep(20)
  const pressed = performance.now()
  child.kill('SIGINT')
  const run = await ended
  expect(performance.now() - pressed).toBeLessThan(1_500)
  expect(run.code).toBe(3)
  expect(`${run.out}${run.err}`).toMatch(/cancelled/i)
  expectClean(run)
})

function tokenOf(key: string): string {
  const found = demo.tokens.find((token) => token.key === key)
  if (found === undefined) throw new Error(`The demo has no token ${key}`)
  return found.token
}

function inspect(profile: string, options: readonly string[], input: string): Promise<CliRun> {
  return runCli(['inspect', '--profile', profile, ...options], { home, input })
}

async function add(name: string, endpoint: string, secret: string, options: readonly string[]) {
  const words = ['profiles', 'add', '--name', name, '--endpoint', endpoint, ...options]
  const run = await runCli(words, { home, input: secret })
  if (run.code !== 0) throw new Error(run.err)
}

/** No stack trace, and nothing that a terminal would take for a command. */
function expectClean({ out, err }: CliRun): void {
  expect(`${out}${err}`).not.toMatch(/^\s+at |\b(?:Type|Range|Reference|Syntax)Error\b/m)
  expect(`${out}${err}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_C}]/u)
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
