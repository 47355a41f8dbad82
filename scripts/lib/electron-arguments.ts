import process from 'node:process'

let said = false

/**
 * Arguments that Electron needs on this machine: `--no-sandbox` when the effective user is root, who can't
 * run Chromium's sandbox. Says so once.
 */
export function electronArguments(
  effectiveUser: number | null = process.geteuid?.() ?? null,
  say: (line: string) => void = (line) => console.log(line),
): readonly string[] {
  if (effectiveUser !== 0) return []
  if (!said) say('runtime: running as root, so Electron runs without its sandbox (--no-sandbox)')
  said = true
  return ['--no-sandbox']
}
