import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoHandoverSchema } from '../../core/demo-handover.ts'
import { askThroughWindow } from '../../demo/ask-through-window.ts'
import { mira } from '../../demo/person.ts'
import { type DemoServer, startDemoServer } from '../../demo/server.ts'
import { axeFaults } from './support/axe-faults.ts'
import { filesHolding, writtenForms } from './support/hunt.ts'
import { launchApp, type RunningApp } from './support/launch.ts'

const caller = 'CRM API'
/** Long enough to be hunted in every form in which it could be written. */
const longPersonal = [
  mira.username,
  String(mira.claims['name']),
  String(mira.claims['email']),
  '+12025550143',
  '1990-05-17',
  '12 Harbour Lane',
  'loyalty-gold',
  'newsletter-editor',
]
const shortPersonal = ['Mira', 'Sandoval', 'East Quay', 'XX0000042']

let demo: DemoServer
let running: RunningApp
let folder: string
/** The token and every secret of the demo: they leave the app in no file. */
let secrets: readonly string[]

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'token-loupe-export-'))
  demo = await startDemoServer()
  const handover = demoHandoverSchema.parse(await (await fetch(demo.handoverUrl)).json())
  secrets = [
    ...handover.tokens.map(({ token }) => token),
    ...handover.profiles.flatMap(({ secret }) =>
      secret.clientSecret === undefined ? [] : [secret.clientSecret],
    ),
  ]
  running = await launchApp({ demoUrl: demo.handoverUrl })
  await running.page.getByRole('heading', { name: 'Demo tokens' }).waitFor()
  expect(await askThroughWindow(running.page, 'Customer data leaks', caller)).toBe('active')
})

afterAll(async () => {
  await running.close()
  await demo.close()
  await rm(folder, { recursive: true })
})

describe('the leaky resource server of the demo', () => {
  it('gives the findings that one would expect, the worst first', async () => {
    const cards = running.page.locator('[data-section="findings"] [data-rule]')
    const rules = await cards.evaluateAll((all) =>
      all.map((card) => card.getAttribute('data-rule')),
    )
    expect(rules).toEqual(expect.arrayContaining(['PII-01', 'PII-02', 'PII-04', 'PII-06']))
    expect(await cards.first().innerText()).toMatch(/security/i)
  })
})

describe('an export through the window', () => {
  it.each([
    ['Markdown', 'report.md', /^# Token introspection report: Active/],
    ['HTML', 'report.html', /^<!doctype html>/],
    ['JSON', 'report.json', /^\{\n {2}"format": "token-loupe-report"/],
    ['SARIF', 'report.sarif', /"version": "2\.1\.0"/],
  ])('as %s holds no secret, no token and no personal value', async (format, name, start) => {
    const text = await save(format, name)
    expect(text).toMatch(start)
    expect(bare(text)).toContain('PII-04')
    expect(bare(text)).toContain('email 1')
    expect(shortPersonal.filter((value) => bare(text).includes(value))).toEqual([])
    expect(holdsAny(bare(text), [...secrets, ...longPersonal])).toEqual([])
    expect(await filesHolding(folder, [...secrets, ...longPersonal])).toEqual([])
    expect((await stat(path.join(folder, name))).mode & 0o777).toBe(0o600)
  })

  it('copies the same that it saves', async () => {
    const text = await save('Markdown', 'same.md')
    const panel = await openPanel()
    await panel.getByRole('button', { name: 'Copy', exact: true }).click()
    await panel.getByText('Copied as Markdown.').waitFor()
    expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(text)
  })

  it.each([
    ['Markdown', 'clear.md'],
    ['HTML', 'clear.html'],
  ])(
    'as %s shows personal values only when asked, that once, and says so',
    async (format, name) => {
      const panel = await openPanel()
      const choice = panel.getByRole('checkbox', { name: /^Show personal values/ })
      await choice.check()
      const text = await save(format, name)
      expect(bare(text)).toContain('This file shows personal values in clear')
      expect(longPersonal.filter((value) => !bare(text).includes(value))).toEqual([])
      expect(holdsAny(text, secrets)).toEqual([])
      expect(await choice.isChecked()).toBe(false)
      expect(bare(await save(format, `masked-${name}`))).not.toContain(mira.username)
    },
  )

  it('says so where the file can not be written, and writes nothing when the dialog is closed', async () => {
    const panel = await openPanel()
    await answerDialog(path.join(folder, 'gone', 'report.md'))
    await panel.getByRole('button', { name: 'Save…' }).click()
    expect(await panel.getByRole('alert').innerText()).toMatch(
      /“report\.md” can’t be written: its folder/,
    )
    await answerDialog(null)
    await panel.getByRole('button', { name: 'Save…' }).click()
    await panel.getByText('Nothing was saved.').waitFor()
  })

  it.each(['light', 'dark'] as const)(
    'has no accessibility fault in its %s theme',
    async (theme) => {
      await running.page.emulateMedia({ colorScheme: theme })
      await openPanel()
      expect(await axeFaults(running.page)).toEqual([])
    },
  )

  it('closes with Escape, and the focus goes back', async () => {
    const panel = await openPanel()
    await panel.getByRole('radio', { name: /^JSON/ }).focus()
    await running.page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    const focused = await running.page.evaluate(() => document.activeElement?.textContent)
    expect(focused).toBe('Export')
  })
})

async function openPanel() {
  const panel = running.page.getByRole('region', { name: 'Export', exact: true })
  if ((await panel.count()) === 0) {
    await running.page.getByRole('button', { name: 'Export', exact: true }).click()
  }
  return panel
}

/** Saves through the window; the person would pick the file in the system's dialog. */
async function save(format: string, name: string): Promise<string> {
  const file = path.join(folder, name)
  const panel = await openPanel()
  await panel.getByRole('radio', { name: new RegExp(`^${format}`) }).check()
  await answerDialog(file)
  await panel.getByRole('button', { name: 'Save…' }).click()
  await panel.getByText(`Saved as “${name}”`).waitFor()
  return readFile(file, 'utf8')
}

/** Lets the system's dialog answer with that file, or be closed. */
async function answerDialog(file: string | null): Promise<void> {
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, file)
}

/** A text without what Markdown puts between its characters. */
function bare(text: string): string {
  return text.replaceAll(/[\\\u2060]/g, '')
}

function holdsAny(text: string, markers: readonly string[]): readonly string[] {
  return markers.flatMap(writtenForms).filter((form) => text.includes(form))
}
