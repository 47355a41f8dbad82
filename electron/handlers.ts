import type { CallInput, CallOutputs } from '../core/contract.ts'
import type { Inspector } from '../node/inspect/inspector.ts'
import type { Keychain } from '../node/keychain/keychain.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import type { Transport } from '../node/transport/transport.ts'
import type { Operations } from './ipc/operations.ts'
import type { Handlers } from './ipc/register-calls.ts'

/** What the handlers need of the outside world. */
export interface HandlerParts {
  readonly info: () => CallOutputs['app:info']
  readonly profiles: ProfileService
  readonly keychain: Pick<Keychain, 'state'>
  readonly transport: Pick<Transport, 'discover'>
  readonly inspector: Inspector
  readonly operations: Operations
  readonly chooseCertificates: () => Promise<readonly string[]>
  readonly openLink: (url: string) => Promise<void>
}

/** Ties each call of the contract to the part that does it. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { profiles, operations } = parts
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
    discover: (input) => discover(parts, input),
    inspect: ({ requestId, ...question }) =>
      operations.run(requestId, (signal) => parts.inspector.inspect(question, signal)),
    cancel: async ({ requestId }) => {
      operations.cancel(requestId)
      return null
    },
    'files:choose-certificates': () => parts.chooseCertificates(),
    'link:open': async ({ url }) => {
      await parts.openLink(url)
      return null
    },
  }
}

function discover(
  parts: HandlerParts,
  { requestId, ...question }: CallInput<'discover'>,
): Promise<CallOutputs['discover']> {
  return parts.operations.run(requestId, (signal) => parts.transport.discover(question, signal))
}
