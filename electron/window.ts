import { BrowserWindow, nativeTheme, type Session } from 'electron'
import { appPage } from './security/app-scheme.ts'

/** Colours of the empty window before its first paint; the same as the theme's background. */
const background = { light: '#fbfbfa', dark: '#16181b' } as const

/** Opens the one window: sandboxed, isolated, on our own page, shown when it has something to show. */
export function openWindow(session: Session, preload: string, devTools: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 360,
    show: false,
    autoHideMenuBar: true,
    title: 'Token Loupe',
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload,
      session,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(appPage)
  return window
}
