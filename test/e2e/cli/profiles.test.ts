import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { filesHolding } from '../support/hunt.ts'
import { makeHome, removeHome } from '../support/launch.ts'
import { listAccounts, lookUpSecret } from '../support/secret-tool.ts'
import { type CliRun, runCli, typeIntoCli } from './run-cli.ts'

const listSchema = z.array(z.object({ profile: z.object({ name: z.string() }) }))
const fileSchema = z.object({ profiles: z.array(z.object({ id: z.string() })) })
const secret = `kanari+/${crypto.randomUUID()} "ü`
let home: string
let file: string
let accountsBefore: readonly string[]

beforeAll(async () => {
  accountsBefore = await listAccounts()
  home = await makeHome()
  file = path.join(home, '.config/token-loupe/profiles.json')
})

afterEach(async () => {
  for (const name of await namesListed()) await cli(['profiles', 'remove', name])
  expect(await listAccounts()).toEqual(accountsBefore)
})

afterAll(() => removeHome(home))

const options = ['--endpoint', 'https://as.example.com/introspect', '--client-id', 'orders-api']
const add = ['profiles', 'add', '--name', 'Orders API', ...options]

describe('profiles add', () => {
  it.each([
    ['standard input', () => cli(add, secret)],
    ['standard input with a line break at its end', () => cli(add, `${secret}\n`)],
    ['a file', addFromFile],
    [
      'a terminal, without echo',
      () => typeIntoCli(add, /Client secret \(not shown\): /, `${secret}\r`, { home }),
    ],
    [
      'a terminal, with a slip of the finger',
      () => typeIntoCli(add, /Client secret/, `${secret}x\u007f\r`, { home }),
    ],
  ])('keeps the secret in the keychain, read from %s', async (_name, run) => {
    const { code, out, err } = await run()
    expect(`${out}${err}`).not.toContain(secret)
    expect(out).toContain('Added “Orders API”. Its secret is in the keychain.')
    expect(code).toBe(0)
    const [id = ''] = await idsInFile()
    expect(JSON.parse((await lookUpSecret(id)) ?? '{}')).toMatchObject({
      secret: { clientSecret: secret },
      binding: { places: [{ origin: 'https://as.example.com' }] },
    })
    expect(await filesHolding(path.dirname(file), [secret])).toEqual([])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['no secret', add, '', /There is no client secret\. Give it on standard input/],
    ['an empty line', add, '\n', /There is no client secret/],
    ['no name', ['profiles', 'add', ...options], secret, /--name/],
    ['an empty name', ['profiles', 'add', '--name', ' ', ...options], secret, /Give the profile a/],
    ['http to a far host', [...add, '--endpoint', 'http://as.example.com/'], secret, /unencrypted/],
    ['no URL', [...add, '--endpoint', 'as.example.com'], secret, /is not a URL/],
    ['user info', [...add, '--endpoint', 'https://a:b@as.example.com/'], secret, /user name or/],
    ['a fragment', [...add, '--endpoint', 'https://as.example.com/#x'], secret, /fragment/],
    ['an odd skew', [...add, '--skew', '-5'], secret, /whole number of seconds from 0 to 3600/],
    ['no such method', [...add, '--method', 'magic'], secret, /client_secret_basic/],
    ['no such CA file', [...add, '--ca-file', '/nonexistent.pem'], secret, /nonexistent\.pem/],
    ['no such secret file', [...add, '--secret-file', '/nonexistent'], '', /\/nonexistent/],
    ['a secret as an option', [...add, '--secret', 'x'], '', /unknown option '--secret'/],
    ['a secret as an argument', [...add, 'x'], '', /too many arguments/],
    ['too long a secret', add, 'x'.repeat(9_000), /more than 8,192 characters/],
  ])('refuses with a sentence, and keeps nothing: %s', async (_name, words, input, said) => {
    const run = await cli(words, input)
    expect(run.err).toMatch(said)
    expectRefusal(run)
    expect([await namesListed(), await listAccounts()]).toEqual([[], accountsBefore])
  })

  it('refuses a name that exists, in any case', async () => {
    await cli(add, secret)
    const run = await cli([...add, '--name', ' orders api'], 'another secret')
    expect(run.err).toMatch(/There is already a profile named “orders api”\. Choose another name/)
    expectRefusal(run)
    expect(await namesListed()).toEqual(['Orders API'])
  })

  it('ends with a sentence when Ctrl+C is pressed instead of a secret', async () => {
    const { code, out } = await typeIntoCli(add, /Client secret/, '\u0003', { home })
    expect(out).toMatch(/Cancelled\. Nothing was changed\./)
    expect(code).toBe(3)
    expect(await namesListed()).toEqual([])
  })
})

describe('profiles list', () => {
  it('says what to do where there is none', async () => {
    const { code, out } = await cli(['profiles', 'list'])
    expect([code, out]).toEqual([
      0,
      'No profiles yet. Make one in the window, or with: token-loupe profiles add\n',
    ])
  })

  it('shows name, caller and endpoint, as text and as JSON, never the secret', async () => {
    await cli(
      [...add, '--audience', 'https://orders.example.com', '--scope', 'orders:read'],
      secret,
    )
    const text = await cli(['profiles', 'list'])
    expect(text.out).toBe(
      'Orders API\n  resource-server orders-api, client_secret_basic\n  https://as.example.com/introspect\n',
    )
    const json = await cli(['profiles', 'list', '--json'])
    expect(JSON.parse(json.out)).toMatchObject([
      { profile: { name: 'Orders API', expectations: { requiredScopes: ['orders:read'] } } },
    ])
    expect(`${text.out}${json.out}`).not.toContain(secret)
  })

  it('says where a damaged file is now', async () => {
    await cli(add, secret)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.slice(0, 100))
    const { code, err } = await cli(['profiles', 'list'])
    expect(code).toBe(0)
    const aside = /It was kept as (.*\.json), and a new one was begun/.exec(err)?.[1] ?? ''
    expect(await readFile(aside, 'utf8')).toBe(text.slice(0, 100))
    await writeFile(file, text)
  })

  it('shows control characters of a name escaped', async () => {
    const name = 'Red \u001b[31mAPI \u009b'
    const runs = [
      await cli([...add, '--name', name], secret),
      await cli(['profiles', 'list']),
      await cli(['profiles', 'list', '--json']),
      await cli(['profiles', 'remove', 'another']),
      await cli(['profiles', 'remove', name]),
    ]
    const shown = runs.map(({ out, err }) => `${out}${err}`)
    expect(shown.map((text) => /\p{Cc}/u.test(text.replaceAll('\n', '')))).toEqual(
      runs.map(() => false),
    )
    expect(shown.map((text) => text.includes('Red \\u001b[31mAPI \\u009b'))).toEqual(
      runs.map(() => true),
    )
  })
})

describe('profiles remove', () => {
  it('removes the profile and its secret', async () => {
    await cli(add, secret)
    const [id = ''] = await idsInFile()
    const { code, out } = await cli(['profiles', 'remove', 'orders api'])
    expect([code, out]).toEqual([0, 'Removed “Orders API”, and its secret from the keychain.\n'])
    expect([await idsInFile(), await lookUpSecret(id)]).toEqual([[], null])
  })

  it('names the profiles that there are, where that one is not among them', async () => {
    await cli(add, secret)
    const run = await cli(['profiles', 'remove', 'CRM API'])
    expect(run.err).toBe('token-loupe: There is no profile “CRM API”. There are: “Orders API”.\n')
    expectRefusal(run)
  })
})

function cli(words: readonly string[], input = ''): Promise<CliRun> {
  return runCli(words, { home, input })
}

async function addFromFile(): Promise<CliRun> {
  const secretFile = path.join(home, 'secret')
  await writeFile(secretFile, `${secret}\n`)
  return cli([...add, '--secret-file', secretFile])
}

function expectRefusal({ code, out, err }: CliRun): void {
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).not.toMatch(/^\s+at |\bError:/m)
  expect(err).not.toContain(secret)
}

async function namesListed(): Promise<readonly string[]> {
  const { out } = await cli(['profiles', 'list', '--json'])
  return listSchema.parse(JSON.parse(out)).map(({ profile }) => profile.name)
}

async function idsInFile(): Promise<readonly string[]> {
  const { profiles } = fileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  return profiles.map(({ id }) => id)
}
