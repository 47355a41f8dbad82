import type { CallInput, CallOutputs } from '../core/contract.ts'
import type { Inspector } from '../node/inspect/inspector.ts'
import type { TokenChecker } from '../node/inspect/token-checker.ts'
import type { Keychain } from '../node/keychain/keychain.ts'
import type { MetadataSource } from '../node/metadata/metadata-source.ts'
import type { GeneratedKeys } from '../node/profiles/generated-keys.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import type { Operations } from './ipc/operations.ts'
import type { Handlers } from './ipc/register-calls.ts'

/** What the handlers need of the outside world. */
export interface HandlerParts {
  readonly info: () => CallOutputs['app:info']
  readonly profiles: ProfileService
  readonly keychain: Pick<Keychain, 'state'>
  readonly generatedKeys: Pick<GeneratedKeys, 'generate'>
  readonly metadata: Pick<MetadataSource, 'discover'>
  readonly inspector: Inspector
  readonly checker: TokenChecker
  readonly operations: Operations
  readonly chooseCertificates: (what: 'files' | 'folder') => Promise<readonly string[]>
  readonly chooseKey: () => Promise<string | null>
  /** Resolves with the file's name; null where the person chose none. */
  readonly saveReport: (report: CallInput<'report:save'>) => Promise<string | null>
  readonly writeClipboard: (text: string) => void
  readonly openLink: (url: string) => Promise<void>
}

/** Ties each call of the contract to the part that does it. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { profiles, operations, checker } = parts
  return {
    'app:info': async () => parts.info(),
    'keychain:state': () => parts.keychain.state(),
    'profiles:list': () => profiles.list(),
    'profiles:save': (input) => profiles.save(input),
    'profiles:duplicate': ({ id }) => profiles.duplicate({ id }),
    'profiles:remove': async ({ id }) => {
      await profiles.remove({ id })
      return null
    },
    'keys:generate': (input) => parts.generatedKeys.generate(input),
    discover: ({ requestId, ...question }) =>
      operations.run(requestId, (signal) => parts.metadata.discover(question, signal)),
    inspect: ({ requestId, ...question }) =>
      operations.run(requestId, (signal) => parts.inspector.inspect(question, signal)),
    'token:verify': ({ requestId, ...question }) =>
      operations.run(requestId, (signal) => checker.verify(question, signal)),
    'token:status': ({ requestId, ...question }) =>
      operations.run(requestId, (signal) => checker.status(question, signal)),
    cancel: async ({ requestId }) => {
      operations.cancel(requestId)
      return null
    },
    'files:choose-certificates': ({ what }) => parts.chooseCertificates(what),
    'files:choose-key': () => parts.chooseKey(),
    'report:save': (report) => parts.saveReport(report),
    'clipboard:write': async ({ text }) => {
      parts.writeClipboard(text)
      return null
    },
    'link:open': async ({ url }) => {
      await parts.openLink(url)
      return null
    },
  }
}
