import path from 'node:path'
import { LoupeError } from '../core/errors.ts'
import { checkProfile } from '../core/profile/check-profile.ts'
import type {
  CallerAuthenticationMethod,
  ProfileDraft,
  ProfileRole,
} from '../core/profile/profile.ts'
import { escapeControls } from '../core/report/escape-controls.ts'
import { readTextFile } from '../node/files/read-text-file.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import { exitCodes } from './exit-code.ts'
import type { Terminal } from './terminal.ts'

/** What `token-loupe profiles add` was asked for. The secret is never among it. */
export interface AddOptions {
  readonly name: string
  readonly endpoint: string
  readonly clientId: string
  readonly method: CallerAuthenticationMethod
  readonly role: ProfileRole
  readonly issuer: string
  readonly audience: readonly string[]
  readonly scope: readonly string[]
  readonly entitled: readonly string[]
  readonly skew: number
  readonly caFile: readonly string[]
  readonly allowInsecureHttp: boolean
  readonly secretFile?: string
}

const secretLimit = 8192

/** Adds a profile, its secret to the keychain. Returns the exit code; throws LoupeError. */
export async function addProfile(
  profiles: Pick<ProfileService, 'list' | 'save'>,
  terminal: Terminal,
  options: AddOptions,
): Promise<number> {
  const draft = draftOf(options)
  const present = (await profiles.list()).profiles.map(({ profile }) => profile)
  const problems = checkProfile(draft, present)
  const [first] = problems
  if (first !== undefined) {
    throw new LoupeError(first.code, problems.map(({ message }) => message).join(' '))
  }
  const clientSecret = await readSecret(terminal, options.secretFile)
  await profiles.save({ draft, secret: { clientSecret } })
  terminal.print(escapeControls(`Added “${draft.name}”. Its secret is in the keychain.`))
  return exitCodes.fine
}

function draftOf(options: AddOptions): ProfileDraft {
  return {
    id: null,
    name: options.name,
    role: options.role,
    issuer: options.issuer,
    introspectionEndpoint: options.endpoint,
    authentication: { method: options.method, clientId: options.clientId },
    expectations: {
      audiences: [...options.audience],
      requiredScopes: [...options.scope],
      entitledClaims: [...options.entitled],
      clockSkewSeconds: options.skew,
    },
    caFiles: options.caFile.map((file) => path.resolve(file)),
    allowInsecureHttp: options.allowInsecureHttp,
    storage: 'keychain',
  }
}

/** One line break at the end is the file's or the pipe's, not the secret's. */
async function readSecret(terminal: Terminal, file: string | undefined): Promise<string> {
  const text =
    file !== undefined
      ? await readTextFile(file, secretLimit)
      : terminal.interactive
        ? await terminal.askHidden('Client secret (not shown): ')
        : await terminal.readInput(secretLimit)
  const secret = text.replace(/\r?\n$/, '')
  if (secret !== '') return secret
  throw new LoupeError(
    'input-invalid',
    'There is no client secret. Give it on standard input, with --secret-file, or type it when asked.',
  )
}
