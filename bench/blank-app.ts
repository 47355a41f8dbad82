import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The title of the blank window. */
export const blankTitle = 'Blank'

/** The least that is an Electron app: one window, made as ours is, that shows one word. */
const files = {
  'package.json': JSON.stringify({ name: 'blank', type: 'module', main: 'main.js' }),
  'index.html': `<!doctype html><meta charset="utf-8"><title>${blankTitle}</title><p>blank</p>\n`,
  'main.js': `import path from 'node:path'
import { app, BrowserWindow } from 'electron'

app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(path.join(import.meta.dirname, 'index.html'))
})
`,
} as const

/** Writes the blank app into a folder. */
export async function writeBlankApp(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
}
