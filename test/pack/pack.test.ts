import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseProfile, pressAsk } from '../../demo/ask-through-window.ts'
import { type DemoServer, startDemoServer } from '../../demo/server.ts'
import { checkFuses } from '../../scripts/pack/check-fuses.ts'
import { findFuseFaults } from '../../scripts/pack/fuses.ts'
import { type PackedApp, packedApp } from '../../scripts/pack/packed-app.ts'
import { executable } from '../e2e/support/launch.ts'
import { listAccounts, lookUpSecret } from '../e2e/support/secret-tool.ts'
import { makeProfile, paste } from '../e2e/support/window-model.ts'
import { launchPacked } from './support/launch-packed.ts'
import { listAsar } from './support/list-asar.ts'
import { type PackEnd, pack } from './support/pack.ts'

const run = promisify(execFile)
const runAsNode = { ELECTRON_RUN_AS_NODE: '1' }

let output: string
let app: PackedApp
let packed: PackEnd

beforeAll(async () => {
  output = await mkdtemp(path.join(os.tmpdir(), 'token-loupe-pack-'))
  app = packedApp(output, process.platform, process.arch)
  packed = await pack(['--allow-fallback-runtime', '--output', output])
})

afterAll(() => rm(output, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }))

describe('npm run pack', () => {
  it('packs, and says that it read the fuses back', () => {
    expect(packed.said).toMatch(/fuses read back and as they should be\n$/)
    expect(packed.code).toBe(0)
  })

  it('refuses a runtime that is not the pinned one, unless it is allowed by an argument', async () => {
    const runtime = path.join(output, 'old-runtime')
    await mkdir(runtime)
    await writeFile(path.join(runtime, 'version'), '1.2.3')
    const target = path.join(output, 'refused')
    const end = await pack(['--output', target], { ELECTRON_OVERRIDE_DIST_PATH: runtime })
    expect(end.said).toMatch(/Electron 1\.2\.3.*no place for production secrets/)
    expect(end.code).toBe(1)
    expect(await readdir(output)).not.toContain('refused')
  })

  it('refuses an argument that it does not know', async () => {
    const end = await pack(['--allow-fallback-runtime', '--outpt', output])
    expect(end.said).toMatch(/^npm run pack takes --output FOLDER and nothing else\. .*\n$/)
    expect(end.code).toBe(1)
  })
})

describe('the packed app', () => {
  it('has the fuses that it should have, read back from the binary', async () => {
    expect(findFuseFaults(await getCurrentFuseWire(app.executable))).toEqual([])
  })

  it('would not have been handed out with a wrong fuse', async () => {
    await expect(checkFuses(executable())).rejects.toThrow(/RunAsNode is on, it must be off/)
  })

  it('holds the built app, the native module, and nothing else', async () => {
    const files = await listAsar(path.join(app.resources, 'app.asar'))
    const [modules, own] = partition(files, (file) => file.startsWith('node_modules/'))
    expect([...new Set(modules.map(packageOf))].sort()).toEqual([
      '@napi-rs/keyring',
      expect.stringMatching(/^@napi-rs\/keyring-[a-z0-9-]+$/),
    ])
    expect(own.filter((file) => !/^(dist\/|package\.json$|LICENSE$)/.test(file))).toEqual([])
    const bundles = /^dist\/(main|preload|renderer)\/.+\.(js|cjs|css|html|svg|png|woff2)$/
    const built = own.filter((file) => file.startsWith('dist/'))
    expect(built.filter((file) => !bundles.test(file))).toEqual([])
    expect(built).toContain('dist/main/keychain-worker.js')
  })

  it("is loaded from its archive alone: Electron's own app is not there", async () => {
    expect((await readdir(app.resources)).sort()).toEqual(['app.asar', 'app.asar.unpacked'])
  })

  it('is not turned into Node by ELECTRON_RUN_AS_NODE, as the bare runtime is', async () => {
    const options = { env: { ...process.env, ...runAsNode } }
    const { stdout } = await run(executable(), ['-p', '6 * 7'], options)
    expect(stdout).toBe('42\n')
    const { page, close } = await launchPacked(app.executable, runAsNode)
    const url = page.url()
    await close()
    expect(url).toBe('app://token-loupe/index.html')
  })
})

describe('the packed app, used', () => {
  let demo: DemoServer

  beforeAll(async () => {
    demo = await startDemoServer()
  })

  afterAll(() => demo.close())

  it('keeps a profile made in the window, its secret in the keychain, and inspects with it', async () => {
    const [caller] = demo.callers
    const token = demo.tokens.find(({ key }) => key === 'orders')
    if (caller === undefined || token === undefined) throw new Error('The demo server lacks a part')
    const before = await listAccounts()
    const { page, home, close } = await launchPacked(app.executable)
    try {
      await makeProfile(page, {
        name: 'Packed',
        endpoint: demo.introspectionEndpoint,
        clientId: caller.clientId,
        clientSecret: caller.clientSecret,
      })
      await paste(page, token.token)
      await chooseProfile(page, 'Packed')
      expect(await pressAsk(page)).toBe('active')

      const [account = ''] = (await listAccounts()).filter((one) => !before.includes(one))
      expect(account).toMatch(/^profile:[0-9a-f-]{36}$/)
      const secret = await lookUpSecret(account.replace('profile:', ''))
      expect(secret).toContain(caller.clientSecret)
      const file = path.join(home, '.config/token-loupe/profiles.json')
      expect(await readFile(file, 'utf8')).not.toContain(caller.clientSecret)
    } finally {
      await close()
    }
  })
})

function partition(
  files: readonly string[],
  test: (file: string) => boolean,
): readonly [readonly string[], readonly string[]] {
  return [files.filter(test), files.filter((file) => !test(file))]
}

function packageOf(file: string): string {
  return file.split('/').slice(1, 3).join('/')
}
