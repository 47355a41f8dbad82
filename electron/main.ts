import { randomUUID } from 'node:crypto'
import path from 'node:path'
import process from 'node:process'
import { rendererFiles } from 'virtual:renderer-files'
import { app, type BrowserWindow, clipboard, dialog, ipcMain, session, shell } from 'electron'
import type { DemoHandover } from '../core/demo-handover.ts'
import { documentationUrls } from '../core/findings/sources.ts'
import { openKeychain } from '../node/keychain/keychain.ts'
import { userDataFolder } from '../node/paths.ts'
import { createServices, type Services } from '../node/services.ts'
import { describeApp } from './app-info.ts'
import { demoKeychain, demoSession } from './demo/demo-session.ts'
import { loadDemo } from './demo/load-demo.ts'
import { createHandlers } from './handlers.ts'
import { createOperations } from './ipc/operations.ts'
import { registerCalls } from './ipc/register-calls.ts'
import { isOwnFrame } from './ipc/sender.ts'
import { setMenu } from './menu.ts'
import { reportBug, reportCrashes } from './report-bug.ts'
import { type SaveQuestion, saveReport } from './save-report.ts'
import { registerAppScheme, serveApp } from './security/app-scheme.ts'
import { enableSandbox } from './security/enable-sandbox.ts'
import { lockAllContents } from './security/lock-contents.ts'
import { lockSession } from './security/lock-session.ts'
import { openLink } from './security/open-link.ts'
import { openWindow } from './window.ts'

const here = import.meta.dirname
const devTools = !app.isPackaged
let window: BrowserWindow | null = null

function boot(): void {
  reportCrashes(process)
  app.setPath('userData', userDataFolder(process.platform, process.env))
  enableSandbox(app, process.geteuid?.())
  registerAppScheme()
  lockAllContents(app)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.on('second-instance', () => window?.focus())
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start).catch(stop)
}

async function start(): Promise<void> {
  const ownSession = session.fromPartition('token-loupe')
  serveApp(ownSession, path.join(here, '../renderer'), new Set(rendererFiles))
  lockSession(ownSession)
  setMenu(process.platform, devTools)

  const demo = app.isPackaged ? null : await loadDemo(process.env['TOKEN_LOUPE_DEMO_URL'])
  const services = openServices(demo)
  const operations = createOperations()
  const handlers = createHandlers({
    ...services,
    operations,
    info: () => describeApp(process.versions, demo),
    chooseCertificates,
    chooseKey,
    saveReport: (report) => saveReport(report, chooseReportFile),
    writeClipboard: (text) => {
      void clipboard.writeText(text)
    },
    openLink: (url) => openLink(url, documentationUrls, (allowed) => shell.openExternal(allowed)),
  })
  registerCalls(
    ipcMain,
    handlers,
    (event) => isOwnFrame(event, { contents: () => window?.webContents ?? null }),
    reportBug,
  )

  window = openWindow(ownSession, path.join(here, '../preload/preload.cjs'), devTools)
  window.on('closed', () => {
    window = null
    operations.cancelAll()
  })
  app.on('will-quit', () => void services.close())
}

function openServices(demo: DemoHandover | null): Services {
  const userData = app.getPath('userData')
  if (demo !== null) {
    return createServices({
      userData,
      environment: {},
      keychain: demoKeychain(),
      session: demoSession(demo, randomUUID),
    })
  }
  const worker = new URL('./keychain-worker.js', import.meta.url)
  return createServices({
    userData,
    environment: process.env,
    keychain: openKeychain({ worker, platform: process.platform }),
  })
}

function stop(error: unknown): void {
  reportBug('start', error)
  app.exit(70)
}

async function chooseCertificates(what: 'files' | 'folder'): Promise<readonly string[]> {
  if (window === null) return []
  const choice = await dialog.showOpenDialog(window, {
    title: 'Choose CA certificates',
    properties: what === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
    filters: [
      { name: 'PEM certificates', extensions: ['pem', 'crt', 'cer'] },
      { name: 'All files', extensions: ['*'] },
    ],
  })
  return choice.canceled ? [] : choice.filePaths
}

async function chooseKey(): Promise<string | null> {
  if (window === null) return null
  const choice = await dialog.showOpenDialog(window, {
    title: 'Choose a key or a certificate',
    properties: ['openFile'],
    filters: [
      {
        name: 'Keys and certificates',
        extensions: ['pem', 'key', 'jwk', 'json', 'crt', 'cer', 'p12', 'pfx'],
      },
      { name: 'All files', extensions: ['*'] },
    ],
  })
  return choice.canceled ? null : (choice.filePaths[0] ?? null)
}

async function chooseReportFile(question: SaveQuestion): Promise<string | null> {
  if (window === null) return null
  const { canceled, filePath } = await dialog.showSaveDialog(window, question)
  return canceled || filePath === '' ? null : filePath
}

boot()
