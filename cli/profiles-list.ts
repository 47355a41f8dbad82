import { escapeControls } from '../core/report/escape-controls.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import { exitCodes } from './exit-code.ts'
import { jsonText } from './json-text.ts'
import { sayReach } from './profiles-silence.ts'
import type { Terminal } from './terminal.ts'

/** Prints the profiles of this user, without their secrets. Returns the exit code. */
export async function listProfiles(
  profiles: Pick<ProfileService, 'list'>,
  terminal: Terminal,
  json: boolean,
): Promise<number> {
  const list = await profiles.list()
  for (const notice of list.notices) terminal.remark(escapeControls(notice))
  if (json) terminal.print(jsonText(list.profiles))
  else if (list.profiles.length === 0) {
    terminal.print('No profiles yet. Make one in the window, or with: token-loupe profiles add')
  }
  if (!json) {
    for (const { profile } of list.profiles) {
      const { name, role, introspectionEndpoint, authentication, silenced } = profile
      const { clientId, method } = authentication
      const who = [role, clientId].filter((part) => part !== '').join(' ')
      const quiet = silenced.map((one) => `  silences ${sayReach(one)}: ${one.reason}`)
      const lines = [name, `  ${who}, ${method}`, `  ${introspectionEndpoint}`, ...quiet]
      terminal.print(lines.map(escapeControls).join('\n'))
    }
  }
  return exitCodes.fine
}
