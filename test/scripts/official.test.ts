import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { artifactUrl, downloadFault, findOfficial } from '../../scripts/runtime/official.ts'

const day = 24 * 60 * 60_000
const now = Date.parse('2026-11-21T12:00:00Z')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'token-loupe-official-'))
  vi.stubEnv('electron_config_cache', path.join(folder, 'electron-cache'))
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'])
    vi.stubEnv(name, '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const place = () => ({
  packageFolder: path.join(folder, 'electron'),
  version: '45.4.1',
  cacheFolder: path.join(folder, 'cache'),
})

async function withMirror(
  answer: RequestListener,
  use: (asked: () => number) => Promise<void>,
): Promise<void> {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${port}/`)
  try {
    await use(() => asked)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe('downloadFault', () => {
  it('finds no fault with a mirror that has the archive, behind a redirect too', async () => {
    await withMirror(
      (request, response) => {
        if (request.url?.startsWith('/elsewhere')) response.writeHead(206).end('x')
        else response.writeHead(302, { location: '/elsewhere' }).end()
      },
      async () => expect(await downloadFault(place(), now, false)).toBeNull(),
    )
  })

  it('remembers a fault for a day, unless it is to ask again', async () => {
    await withMirror(
      (_, response) => response.writeHead(404).end(),
      async (asked) => {
        const fault = /^127\.0\.0\.1:\d+ answered with status 404$/
        expect(await downloadFault(place(), now, false)).toMatch(fault)
        expect(await downloadFault(place(), now + day - 1, false)).toMatch(fault)
        expect(asked()).toBe(1)
        expect(await downloadFault(place(), now + 1, true)).toMatch(fault)
        expect(await downloadFault(place(), now + 1 + day, false)).toMatch(fault)
        expect(asked()).toBe(3)
      },
    )
  })

  it('asks another mirror at once', async () => {
    const refuse: RequestListener = (_, response) => response.writeHead(404).end()
    await withMirror(refuse, async () => {
      await downloadFault(place(), now, false)
    })
    await withMirror(
      (_, response) => response.writeHead(200).end('x'),
      async () => expect(await downloadFault(place(), now, false)).toBeNull(),
    )
  })

  it('names a host that refuses the connection', async () => {
    vi.stubEnv('ELECTRON_MIRROR', 'http://127.0.0.1:1/')
    expect(await downloadFault(place(), now, false)).toMatch(/^127\.0\.0\.1:1 can't be reached \(/)
  })

  it('does not ask when the archive was downloaded before', async () => {
    vi.stubEnv('ELECTRON_MIRROR', 'http://127.0.0.1:1/')
    const kept = path.join(folder, 'electron-cache/0123')
    mkdirSync(kept, { recursive: true })
    const name = `electron-v45.4.1-${process.platform}-${process.arch}.zip`
    writeFileSync(path.join(kept, name), '')
    expect(await downloadFault(place(), now, false)).toBeNull()
  })
})

describe('findOfficial', () => {
  it.each([
    [
      'whole',
      { 'dist/version': 'v45.4.1', 'dist/electron': '', 'path.txt': 'electron' },
      'electron',
    ],
    [
      'of another version',
      { 'dist/version': '44.0.0', 'dist/electron': '', 'path.txt': 'electron' },
      null,
    ],
    ['without path.txt', { 'dist/version': '45.4.1', 'dist/electron': '' }, null],
    ['without its program', { 'dist/version': '45.4.1', 'path.txt': 'electron' }, null],
    ['absent', {}, null],
  ])('an installation that is %s', (_, files, expected) => {
    mkdirSync(path.join(place().packageFolder, 'dist'), { recursive: true })
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(place().packageFolder, name), text)
    }
    expect(findOfficial(place())).toBe(expected)
  })
})

describe('artifactUrl', () => {
  const file = `electron-v45.4.1-${process.platform}-${process.arch}.zip`
  it.each([
    [{}, `https://github.com/electron/electron/releases/download/v45.4.1/${file}`],
    [{ ELECTRON_MIRROR: 'https://mirror.example/e/' }, `https://mirror.example/e/v45.4.1/${file}`],
    [
      { ELECTRON_MIRROR: 'https://mirror.example/', ELECTRON_CUSTOM_DIR: '{{ version }}' },
      `https://mirror.example/45.4.1/${file}`,
    ],
  ])('%o', (environment, expected) => {
    expect(artifactUrl('45.4.1', environment)).toBe(expected)
  })
})
