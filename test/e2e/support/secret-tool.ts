import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The keychain item of a profile as another program sees it; null where there is none. */
export async function lookUpSecret(profileId: string): Promise<string | null> {
  const words = ['lookup', 'service', 'token-loupe', 'username', `profile:${profileId}`]
  return run('secret-tool', words).then(
    ({ stdout }) => stdout,
    () => null,
  )
}

/** The user names of all our items in the keychain. */
export async function listAccounts(): Promise<readonly string[]> {
  const words = ['search', '--all', 'service', 'token-loupe']
  const { stdout, stderr } = await run('secret-tool', words).catch(() => ({
    stdout: '',
    stderr: '',
  }))
  const found = `${stdout}\n${stderr}`.matchAll(/^attribute\.username = (.*)$/gm)
  return [...found].map(([, account]) => account ?? '')
}
