import { spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chooseProfile, pressAsk } from '../../demo/ask-through-window.ts'
import { type DemoServer, startDemoServer } from '../../demo/server.ts'
import { callFromPage } from './support/bridge.ts'
import {
  environmentFor,
  launchApp,
  makeHome,
  type RunningApp,
  removeHome,
} from './support/launch.ts'
import { lookUpSecret } from './support/secret-tool.ts'
import { makeProfile, paste } from './support/window-model.ts'

const commandLine = path.join(import.meta.dirname, '../../dist/cli/token-loupe.js')

let demo: DemoServer
let home: string
let running: RunningApp

beforeAll(async () => {
  demo = await startDemoServer()
  home = await makeHome()
  running = await launchApp({ home })
})

afterAll(async () => {
  await running.close()
  await demo.close()
  await removeHome(home)
})

it('finds a profile that was made in the window with secret-tool and on the command line', async () => {
  const caller = demo.callers.find(({ key }) => key === 'orders-api')
  const token = demo.tokens.find(({ key }) => key === 'orders')
  if (caller === undefined || token === undefined) throw new Error('not in the demo')
  const { page } = running
  await makeProfile(page, {
    name: 'Orders of the window',
    endpoint: demo.introspectionEndpoint,
    clientId: caller.clientId,
    clientSecret: caller.clientSecret,
    issuer: demo.issuer,
    audiences: caller.audiences,
  })
  const list = await callFromPage(page, 'profiles:list', undefined)
  if (!list.ok) throw new Error(list.error.message)
  expect(list.value.profiles.map(({ profile }) => profile.name)).toEqual(['Orders of the window'])
  const id = list.value.profiles[0]?.profile.id ?? ''
  const item = await lookUpSecret(id)
  expect(JSON.parse(item ?? '{}')).toMatchObject({ secret: { clientSecret: caller.clientSecret } })

  await paste(page, token.token)
  await chooseProfile(page, 'Orders of the window')
  expect(await pressAsk(page)).toBe('active')

  const listed = await runCommandLine(['profiles', 'list'], '')
  expect(listed.output).toMatch(/^Orders of the window$/m)
  const answer = await runCommandLine(
    ['inspect', '--profile', 'Orders of the window', '--json', '--fail-on', 'none'],
    token.token,
  )
  expect(answer.code).toBe(0)
  expect(JSON.parse(answer.output)).toMatchObject({
    format: 'token-loupe-report',
    version: 1,
    verdict: { state: 'active' },
  })

  const removed = await runCommandLine(['profiles', 'remove', 'Orders of the window'], '')
  expect(removed.code).toBe(0)
  expect(await lookUpSecret(id)).toBeNull()
})

function runCommandLine(
  words: readonly string[],
  input: string,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [commandLine, ...words], {
    env: environmentFor(home, {}),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }))
  })
}
