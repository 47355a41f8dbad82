import { dialog } from 'electron'

/**
 * Says a bug of our own loudly, on standard error: where it happened, never the error's message, which
 * could quote a token or a secret.
 */
export function reportBug(during: string, error: unknown): void {
  process.stderr.write(`Token Loupe: a bug, during ${during}\n${describe(error)}\n`)
}

/** Ends the app with a sentence, not a stack trace, when an error reaches nobody. */
export function reportCrashes(target: NodeJS.Process): void {
  const crash = (error: unknown): void => {
    reportBug('running', error)
    dialog.showErrorBox(
      'Token Loupe has to close',
      'This is a fault of Token Loupe. Saved profiles are safe. Start it again, and please report what you did.',
    )
    target.exit(70)
  }
  target.on('uncaughtException', crash)
  target.on('unhandledRejection', crash)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `  (${typeof error})`
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`  ${error.name}`, ...frames].join('\n')
}
