import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol, type Session } from 'electron'

/** The only origin whose content the window shows and whose messages main answers. */
export const appOrigin = 'app://token-loupe'

/** The page that the window loads. */
export const appPage = `${appOrigin}/index.html`

/** Sent with every file of the window: its own files, and nothing from anywhere else. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Tells Chromium of the scheme; it must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/**
 * Serves the window's files: GET only, and only the files that the build listed, so that no path
 * reaches anything else on the disk.
 */
export function serveApp(session: Session, root: string, files: ReadonlySet<string>): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const name = url.pathname.slice(1)
    const mediaType = mediaTypes[path.extname(name)]
    if (request.method !== 'GET') return refuse(405)
    if (`${url.protocol}//${url.host}` !== appOrigin) return refuse(404)
    if (!files.has(name) || mediaType === undefined) return refuse(404)
    return new Response(await readFile(path.join(root, name)), {
      headers: {
        'content-type': mediaType,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      },
    })
  })
}

function refuse(status: number): Response {
  return new Response(null, {
    status,
    headers: { 'content-security-policy': contentSecurityPolicy },
  })
}
