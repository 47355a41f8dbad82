import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { appOrigin } from '../security/app-scheme.ts'

/** The page that a message must come from. */
export interface ExpectedSender {
  readonly contents: () => WebContents | null
}

/**
 * True for a message from the main frame of our own window at our own origin. `senderFrame` is read
 * at once: after the first `await` it may already be another page's.
 */
export function isOwnFrame(event: IpcMainInvokeEvent, expected: ExpectedSender): boolean {
  const frame = event.senderFrame
  const contents = expected.contents()
  if (frame === null || contents === null || event.sender !== contents) return false
  return frame === contents.mainFrame && frame.parent === null && originOf(frame.url) === appOrigin
}

function originOf(url: string): string {
  if (!URL.canParse(url)) return ''
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
