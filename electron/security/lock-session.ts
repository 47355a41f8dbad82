import type { Session } from 'electron'
import { appOrigin } from './app-scheme.ts'

/**
 * Cuts the window's session off: no permission is granted, no request leaves it but for our own files,
 * nothing is downloaded. Main makes the calls; the page has no reason to reach a network.
 */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwn(details.url) })
  })
  session.protocol.handle('file', () => new Response(null, { status: 403 }))
  session.on('will-download', (event) => event.preventDefault())
  session.enableNetworkEmulation({ offline: true })
}

function isOwn(url: string): boolean {
  return url.startsWith(`${appOrigin}/`) || url.startsWith('devtools://') || url.startsWith('data:')
}
