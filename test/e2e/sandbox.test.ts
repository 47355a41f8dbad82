import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchApp, type RunningApp, removeHome } from './support/launch.ts'
import { copyForUnprivileged, type UnprivilegedCopy } from './support/unprivileged.ts'

// Chromium’s sandbox can't run as root, so these run as an unprivileged user, whoever runs the tests.
let copy: UnprivilegedCopy
let running: RunningApp

beforeAll(async () => {
  copy = await copyForUnprivileged()
  running = await launchApp(copy)
})

afterAll(async () => {
  await running.close()
  await removeHome(copy.folder)
})

it('4: runs the page in the sandbox of the operating system', async () => {
  const pid = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  // A filter on system calls, and a process id of its own in a namespace of its own.
  expect(/^Seccomp:\s+(\d)/m.exec(status)?.[1]).toBe('2')
  expect(/^NSpid:\s+(.*)$/m.exec(status)?.[1]?.split('\t').length).toBeGreaterThan(1)
})

it('4: sandboxes every window, one that asks for none as well', async () => {
  const hasRequire = await running.app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: false, contextIsolation: false, nodeIntegration: true },
    })
    await window.loadURL('data:text/html,x')
    const answer: unknown = await window.webContents.executeJavaScript('typeof require')
    window.destroy()
    return answer
  })
  expect(hasRequire).toBe('undefined')
})

it('shows its window there as well', async () => {
  await running.page.getByRole('textbox', { name: 'Token', exact: true }).waitFor()
  expect(running.page.url()).toBe('app://token-loupe/index.html')
})
