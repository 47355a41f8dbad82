import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const mostTries = 20

/** The keychain item of a profile as another program sees it; null where there is none. */
export async function lookUpSecret(profileId: string): Promise<string | null> {
  const words = ['lookup', 'service', 'token-loupe', 'username', `profile:${profileId}`]
  return run('secret-tool', words).then(
    ({ stdout }) => stdout,
    () => null,
  )
}

/** The user names of all our items in the keychain but the app’s passing probe. Throws when the keyring can't be searched. */
export async function listAccounts(): Promise<readonly string[]> {
  const found = (await search(mostTries)).matchAll(/^attribute\.username = (.*)$/gm)
  return [...found].map(([, account]) => account ?? '').filter((account) => account !== 'probe')
}

/** secret-tool gives up when an item goes while it reads, as the app's own probe does; then it is asked again. */
async function search(tries: number): Promise<string> {
  try {
    const { stdout, stderr } = await run('secret-tool', [
      'search',
      '--all',
      'service',
      'token-loupe',
    ])
    return `${stdout}\n${stderr}`
  } catch (error) {
    if (tries === 1) throw error
    await sleep(100)
    return search(tries - 1)
  }
}
