import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type { Page } from 'playwright-core'
import type { Evidence } from '../core/introspection/evidence.ts'
import { examine } from '../core/report/examine.ts'
import { redactReport } from '../core/report/redact.ts'
import type { Report } from '../core/report/report.ts'
import { reportToText } from '../core/report/to-text.ts'
import { readPasted } from '../core/token/read-pasted.ts'
import { tokenFacts } from '../core/token/token-facts.ts'
import { askThroughWindow } from './ask-through-window.ts'
import type { DemoCaller, DemoCallerKey } from './callers.ts'
import { electronCommand } from './electron-command.ts'
import { launchElectron } from './launch-electron.ts'
import type { DemoServer } from './server.ts'
import type { DemoToken, DemoTokenKey } from './tokens.ts'

/** Colours change over a moment when the theme does. */
const settleMs = 250
const folder = path.join(import.meta.dirname, '../artifacts/demo')

/** Who asks about which token, where it is not the Orders API: the cases that tell most. */
const askers: Readonly<Partial<Record<DemoTokenKey, readonly DemoCallerKey[]>>> = {
  orders: ['orders-api', 'ledger-api'],
  'customer-data': ['crm-api', 'partner-app'],
  partner: ['partner-app'],
}

/**
 * Drives the window through the main job as a person would: picks each demo token, asks, prints the report
 * and takes screenshots. Resolves with 0, or 1 where a verdict is not the one that the token is there to show.
 */
export async function drive(server: DemoServer, home: string): Promise<number> {
  const { executable, args, env } = electronCommand(home, server.handoverUrl)
  await mkdir(folder, { recursive: true })
  const app = await launchElectron({
    executablePath: executable,
    args: [...args],
    env: { ...env },
  })
  try {
    const page = await app.firstWindow()
    await page.getByRole('heading', { name: 'Demo tokens' }).waitFor()
    await shoot(page, 'start')
    const wrong: string[] = []
    for (const token of server.tokens) {
      for (const caller of callersOf(server, token)) {
        const fault = await tellOne(page, token, caller)
        if (fault !== null) wrong.push(fault)
      }
    }
    await page.getByRole('tab', { name: 'Profiles' }).click()
    await shoot(page, 'profiles')
    for (const fault of wrong) process.stderr.write(`${fault}\n`)
    process.stdout.write(`\nScreenshots, light and dark, are in artifacts/demo.\n`)
    return wrong.length === 0 ? 0 : 1
  } finally {
    await app.close()
  }
}

function callersOf(server: DemoServer, token: DemoToken): readonly DemoCaller[] {
  const keys = askers[token.key] ?? ['orders-api']
  return server.callers.filter(({ key }) => keys.includes(key))
}

/** Asks in the window, photographs what it shows, prints the same report; null, or what is not as expected. */
async function tellOne(page: Page, token: DemoToken, caller: DemoCaller): Promise<string | null> {
  const shown = await askThroughWindow(page, token.label, caller.name)
  await shoot(page, `${token.key}-as-${caller.key}`)
  const report = redactReport(await reportOf(page, token, caller))
  const width = process.stdout.columns ?? 100
  process.stdout.write(
    `\n━━━ ${token.label}, asked by ${caller.name} ━━━\n${token.description}\n\n`,
  )
  process.stdout.write(`${reportToText(report, { timeZone: 'UTC', color: false, width })}\n`)
  const expected = token.expected[caller.key].verdict
  if (shown === expected && report.verdict.state === expected) return null
  return `${token.label}, asked by ${caller.name}: the window shows ${shown}, expected ${expected}.`
}

/** Asks once more through the window's own bridge, for the evidence that the terminal report is made of. */
async function reportOf(page: Page, token: DemoToken, caller: DemoCaller): Promise<Report> {
  const found = readPasted(token.token).tokens[0]
  if (found === undefined) throw new Error(`The demo token ${token.key} is not read as a token`)
  const { profiles } = await call<{
    profiles: { profile: Parameters<typeof examine>[0]['profile'] }[]
  }>(page, 'profiles:list', undefined)
  const profile = profiles.find((one) => one.profile.name === caller.name)?.profile
  if (profile === undefined) throw new Error(`The window has no profile ${caller.name}`)
  const evidence = await call<Evidence>(page, 'inspect', {
    requestId: crypto.randomUUID(),
    profileId: profile.id,
    token: token.token,
    tokenTypeHint: token.tokenTypeHint,
    basicEncoding: 'form',
    format: null,
    refresh: false,
  })
  return examine({
    evidence,
    token: tokenFacts(found, token.tokenTypeHint),
    profile,
    now: Date.now(),
  })
}

/** Bytes travel as a list of numbers out of the page, and become bytes again here. */
async function call<T>(page: Page, name: string, input: unknown): Promise<T> {
  const words = `window.loupe[${JSON.stringify(name)}](${JSON.stringify(input)}).then((answer) =>
    JSON.stringify(answer, (_key, value) => value instanceof Uint8Array ? { bytes: [...value] } : value))`
  const text = await page.evaluate<string>(words)
  const answer = JSON.parse(text, (_key, value: unknown) => revive(value)) as
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: { readonly message: string } }
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return value
  return Array.isArray(value.bytes) ? Uint8Array.from(value.bytes as number[]) : value
}

async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(settleMs)
    await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`) })
  }
}
