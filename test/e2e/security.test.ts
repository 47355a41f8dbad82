import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callNames } from '../../core/call-names.ts'
import packageFile from '../../package.json' with { type: 'json' }
import { callFromPage } from './support/bridge.ts'
import { launchApp, type RunningApp } from './support/launch.ts'

let running: RunningApp
let bait: Server
let baitUrl: string
const baited: string[] = []

beforeAll(async () => {
  bait = createServer((request, response) => {
    baited.push(request.url ?? '')
    response.end('bait')
  })
  await new Promise<void>((resolve) => bait.listen(0, '127.0.0.1', resolve))
  const address = bait.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  baitUrl = `http://127.0.0.1:${address.port}`
  running = await launchApp()
})

afterAll(async () => {
  await running.close()
  await new Promise((resolve) => bait.close(resolve))
})

describe('the window (checklist of Electron’s security guide)', () => {
  it('1: shows only its own content', () => {
    expect(running.page.url()).toBe('app://token-loupe/index.html')
  })

  it('2, 3, 4, 6, 8–11: runs the page isolated, in the sandbox, without Node and webviews', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const all = (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences()
      const names = [
        'nodeIntegration',
        'nodeIntegrationInWorker',
        'nodeIntegrationInSubFrames',
        'contextIsolation',
        'sandbox',
        'webSecurity',
        'allowRunningInsecureContent',
        'experimentalFeatures',
        'webviewTag',
        'enableBlinkFeatures',
      ]
      return Object.fromEntries(names.map((name) => [name, all[name] ?? false]))
    })
    expect(preferences).toEqual({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      enableBlinkFeatures: '',
    })
    const globals = await running.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in window),
    )
    expect(globals).toEqual([])
  })

  it('5: refuses every permission, asked for and checked', async () => {
    const answers = await running.page.evaluate(async () => {
      const states = await Promise.all(
        ['geolocation', 'notifications', 'camera', 'clipboard-read'].map(async (name) => {
          const status = await navigator.permissions.query({ name: name as PermissionName })
          return status.state
        }),
      )
      const asked = await Notification.requestPermission()
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        (error: unknown) => (error instanceof Error ? error.name : 'error'),
      )
      return { states: [...new Set(states)], asked, media }
    })
    expect(answers.states).toEqual(['denied'])
    expect(answers.asked).toBe('denied')
    expect(['NotAllowedError', 'NotFoundError']).toContain(answers.media)
  })

  it('7: sends its content security policy as a header, with every file', async () => {
    const headers = await running.app.evaluate(async ({ session }) => {
      const own = session.fromPartition('token-loupe')
      const answers = await Promise.all(
        ['index.html', 'nothing-here.html'].map((name) => own.fetch(`app://token-loupe/${name}`)),
      )
      return answers.map((answer) => answer.headers.get('content-security-policy'))
    })
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    expect(headers).toEqual([policy, policy])
  })

  it('7: runs no inline script and no eval', async () => {
    const ran = await running.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.inlineRan = true'
      document.body.append(script)
      // Later, out of Playwright's own evaluation, which the policy does not bind.
      return new Promise<{ inline: boolean; evaluated: boolean }>((resolve) => {
        setTimeout(() => {
          let evaluated = true
          try {
            Reflect.construct(Function, ['return 1'])
          } catch {
            evaluated = false
          }
          resolve({ inline: 'inlineRan' in window, evaluated })
        })
      })
    })
    expect(ran).toEqual({ inline: false, evaluated: false })
  })

  it('12: attaches no webview', async () => {
    const prevented = await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      let stopped = false
      contents?.emit(
        'will-attach-webview',
        {
          preventDefault: () => {
            stopped = true
          },
        },
        {},
        {},
      )
      return stopped
    })
    expect(prevented).toBe(true)
  })

  it('13: goes nowhere else, whoever asks', async () => {
    await running.page.evaluate((url) => {
      window.location.href = url
      const link = document.createElement('a')
      link.href = `${url}/link`
      document.body.append(link)
      link.click()
      link.remove()
    }, baitUrl)
    await running.page.waitForTimeout(300)
    expect(running.page.url()).toBe('app://token-loupe/index.html')
    expect(baited).toEqual([])
  })

  it('14: opens no window', async () => {
    const opened = await running.page.evaluate((url) => window.open(url) !== null, baitUrl)
    const count = await running.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    )
    expect({ opened, count }).toEqual({ opened: false, count: 1 })
  })

  it('15: opens in the browser only documentation that is on its list', async () => {
    await running.app.evaluate(({ shell }) => {
      const opened: string[] = []
      Reflect.set(globalThis, 'opened', opened)
      Reflect.set(shell, 'openExternal', async (url: string) => void opened.push(url))
    })
    const documentation = 'https://www.rfc-editor.org/rfc/rfc7662#section-2.2'
    const urls = [documentation, 'https://example.com/', 'file:///etc/passwd', `${documentation}x`]
    const answers: boolean[] = []
    for (const url of urls)
      answers.push((await callFromPage(running.page, 'link:open', { url })).ok)
    const opened = await running.app.evaluate(() => Reflect.get(globalThis, 'opened') as string[])
    expect(answers).toEqual([true, false, false, false])
    expect(opened).toEqual([documentation])
  })

  it('16: is pinned to an exact Electron, and says so when it runs on an older one', async () => {
    const pinned = packageFile.devDependencies.electron
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/)
    const info = await callFromPage(running.page, 'app:info', undefined)
    if (!info.ok) throw new Error(info.error.message)
    const older = Number(info.value.electron.split('.')[0]) < Number(pinned.split('.')[0])
    expect(info.value.fallbackRuntime).toBe(older)
    expect(await running.page.getByText(/old.*runtime|fallback runtime/i).count()).toBe(
      older ? 1 : 0,
    )
  })

  it('17: answers no other window, even with the same preload', async () => {
    const answer = await running.app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/dist/preload/preload.cjs`
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload } })
      await stranger.loadURL('data:text/html,x')
      const said: unknown = await stranger.webContents.executeJavaScript(
        `window.loupe['profiles:list'](undefined).then(() => 'answered', (error) => String(error))`,
      )
      stranger.destroy()
      return said
    })
    expect(answer).toMatch(/Refused: this call is for the window of Token Loupe only/)
  })

  it('18: serves listed files by GET, and nothing else, from no other scheme', async () => {
    const statuses = await running.app.evaluate(async ({ session }) => {
      const own = session.fromPartition('token-loupe')
      const ask = async (url: string, method = 'GET'): Promise<number | string> =>
        own.fetch(url, { method }).then(
          (answer) => answer.status,
          () => 'blocked',
        )
      return [
        await ask('app://token-loupe/index.html'),
        await ask('app://token-loupe/index.html', 'POST'),
        await ask('app://token-loupe/../main/main.js'),
        await ask('app://token-loupe/%2e%2e/main/main.js'),
        await ask('app://elsewhere/index.html'),
        await ask('file:///etc/hostname'),
      ]
    })
    expect(statuses).toEqual([200, 405, 404, 404, 404, 403])
  })

  it('20: exposes one function a call of the contract, and no more', async () => {
    const exposed = await running.page.evaluate(() => {
      const bridge = Reflect.get(window, 'loupe') as Record<string, unknown>
      return Object.entries(bridge).map(([name, value]) => `${name}: ${typeof value}`)
    })
    expect(exposed).toEqual(callNames.map((name) => `${name}: function`))
  })

  it('refuses input that is not of the contract’s form', async () => {
    const wrong: unknown = { requestId: 'x', profileId: '../..', token: 7 }
    const answer = await running.page.evaluate((input) => {
      const bridge = Reflect.get(window, 'loupe') as Record<
        string,
        (value: unknown) => Promise<unknown>
      >
      return bridge['inspect']?.(input)
    }, wrong)
    expect(answer).toMatchObject({ ok: false, error: { code: 'input-invalid' } })
  })
})

describe('the window’s session', () => {
  it('reaches no network from the page', async () => {
    await running.page.evaluate(async (url) => {
      const image = new Image()
      image.src = `${url}/image`
      document.body.append(image)
      const sheet = document.createElement('link')
      sheet.rel = 'stylesheet'
      sheet.href = `${url}/sheet.css`
      document.head.append(sheet)
      const frame = document.createElement('iframe')
      frame.src = `${url}/frame`
      document.body.append(frame)
      navigator.sendBeacon(`${url}/beacon`, 'x')
      const script = document.createElement('script')
      script.type = 'module'
      script.src = `${url}/module.js`
      document.head.append(script)
      await Promise.allSettled([
        fetch(`${url}/fetch`),
        fetch(`${url}/no-cors`, { mode: 'no-cors' }),
      ])
      try {
        new WebSocket(url.replace('http', 'ws'))
      } catch {
        // Refused at once.
      }
      new EventSource(`${url}/events`).close()
      image.remove()
      sheet.remove()
      script.remove()
      frame.remove()
    }, baitUrl)
    await running.page.waitForTimeout(500)
    expect(baited).toEqual([])
  })

  it('reaches no network even where no policy of the page stands in the way', async () => {
    const outcomes = await running.app.evaluate(async ({ session, BrowserWindow }, url) => {
      const own = session.fromPartition('token-loupe')
      const direct = await own.fetch(url).then(
        () => 'reached',
        () => 'blocked',
      )
      const window = new BrowserWindow({ show: false, webPreferences: { session: own } })
      const loaded = await window.loadURL(url).then(
        () => 'reached',
        () => 'blocked',
      )
      window.destroy()
      return [direct, loaded]
    }, baitUrl)
    expect(outcomes).toEqual(['blocked', 'blocked'])
    expect(baited).toEqual([])
  })

  it('keeps nothing on the disk', async () => {
    const persistent = await running.app.evaluate(({ session }) =>
      session.fromPartition('token-loupe').isPersistent(),
    )
    expect(persistent).toBe(false)
  })
})
