import type { App } from 'electron'

/**
 * Sandboxes every window and helper process, before the app is ready. Chromium's sandbox can't run as
 * root, where the app is started with `--no-sandbox`; `enableSandbox` would take that away from the
 * helper processes, and each of them would end at once.
 */
export function enableSandbox(app: App, effectiveUser: number | undefined): void {
  const impossible = effectiveUser === 0 && app.commandLine.hasSwitch('no-sandbox')
  if (!impossible) app.enableSandbox()
}
