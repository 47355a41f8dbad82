import type { CallName, callNames } from '../../core/call-names.ts'
import type {
  AppInfo,
  Bridge,
  CallInput,
  CallOutputs,
  DemoTokenChoice,
  Envelope,
  KeychainState,
} from '../../core/contract.ts'
import type { ErrorCode } from '../../core/errors.ts'
import type { DiscoveryResult } from '../../core/metadata/discovery.ts'
import { noProposals } from '../../core/metadata/make-discovery.ts'
import type { ProfileSummary } from '../../core/profile/profile.ts'

/** How each call of the double answers; what is left out answers as a fresh install does. */
export type Handlers = Partial<AllHandlers>

type Handler<N extends CallName> = (
  input: CallInput<N>,
) => Envelope<CallOutputs[N]> | Promise<Envelope<CallOutputs[N]>>

type AllHandlers = { readonly [N in CallName]: Handler<N> }

/** A call as the window made it. */
export interface RecordedCall {
  readonly name: CallName
  readonly input: unknown
}

/** The double of main: it answers, and remembers what it was asked. */
export interface FakeMain {
  readonly bridge: Bridge
  readonly calls: readonly RecordedCall[]
  readonly inputsOf: (name: CallName) => readonly unknown[]
}

export const appInfo: AppInfo = {
  version: '0.1.0',
  electron: '45.4.1',
  chrome: '142.0.0.0',
  node: '24.11.0',
  fallbackRuntime: false,
  demo: null,
}

const keychain: KeychainState = { available: true, problem: null }

/** Discovery that found nothing. */
export const noDiscovery: DiscoveryResult = {
  attempts: [],
  issuer: '',
  url: null,
  metadata: null,
  from: 'network',
  fetchedAt: null,
  resource: null,
  proposals: noProposals,
  remarks: [],
}

/** A good answer, in its envelope. */
export function good<T>(value: T): Envelope<T> {
  return { ok: true, value }
}

/** A failure, in its envelope. */
export function bad<T>(code: ErrorCode, message: string): Envelope<T> {
  return { ok: false, error: { code, message } }
}

/** A double of main over a list of profiles, which it keeps as main does. */
export function createFakeMain(
  start: {
    readonly profiles?: readonly ProfileSummary[]
    readonly notices?: readonly string[]
    readonly demoTokens?: readonly DemoTokenChoice[]
    readonly fallbackRuntime?: boolean
  } = {},
  handlers: Handlers = {},
): FakeMain {
  const calls: RecordedCall[] = []
  let profiles = start.profiles ?? []
  let ids = 0

  function freshId(): string {
    ids += 1
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`
  }

  const defaults: AllHandlers = {
    'app:info': () =>
      good({
        ...appInfo,
        fallbackRuntime: start.fallbackRuntime ?? false,
        demo: start.demoTokens === undefined ? null : { tokens: start.demoTokens },
      }),
    'keychain:state': () => good(keychain),
    'profiles:list': () => good({ profiles, notices: start.notices ?? [] }),
    'profiles:save': ({ draft, secret }) => {
      const before = profiles.find(({ profile }) => profile.id === draft.id)
      const saved: ProfileSummary = {
        profile: { ...draft, id: draft.id ?? freshId() },
        secret: { stored: secret === null ? (before?.secret.stored ?? 'none') : draft.storage },
      }
      profiles = [...profiles.filter((one) => one !== before), saved]
      return good(saved)
    },
    'profiles:duplicate': ({ id }) => {
      const source = profiles.find(({ profile }) => profile.id === id)
      if (source === undefined) return bad('profile-unknown', 'This profile is gone.')
      const copy: ProfileSummary = {
        profile: { ...source.profile, id: freshId(), name: `${source.profile.name} (copy)` },
        secret: { stored: 'none' },
      }
      profiles = [...profiles, copy]
      return good(copy)
    },
    'profiles:remove': ({ id }) => {
      profiles = profiles.filter(({ profile }) => profile.id !== id)
      return good(null)
    },
    discover: () => good(noDiscovery),
    inspect: () => bad('internal', 'This test did not say what the server answers.'),
    'token:verify': () => bad('internal', 'This test did not say what the check gives.'),
    'token:status': () => bad('internal', 'This test did not say what the list says.'),
    'keys:generate': () => bad('internal', 'This test did not say which key is made.'),
    cancel: () => good(null),
    'files:choose-certificates': () => good([]),
    'files:choose-key': () => good(null),
    'report:save': ({ suggestedName }) => good(suggestedName),
    'clipboard:write': () => good(null),
    'link:open': () => good(null),
  }

  const answers: AllHandlers = { ...defaults, ...handlers }

  function answer<N extends CallName>(name: N) {
    return async (input: CallInput<N>): Promise<Envelope<CallOutputs[N]>> => {
      calls.push({ name, input })
      return await answers[name](input)
    }
  }

  const bridge: Bridge = {
    'app:info': answer('app:info'),
    'keychain:state': answer('keychain:state'),
    'profiles:list': answer('profiles:list'),
    'profiles:save': answer('profiles:save'),
    'profiles:duplicate': answer('profiles:duplicate'),
    'profiles:remove': answer('profiles:remove'),
    discover: answer('discover'),
    inspect: answer('inspect'),
    'token:verify': answer('token:verify'),
    'token:status': answer('token:status'),
    'keys:generate': answer('keys:generate'),
    cancel: answer('cancel'),
    'files:choose-certificates': answer('files:choose-certificates'),
    'files:choose-key': answer('files:choose-key'),
    'report:save': answer('report:save'),
    'clipboard:write': answer('clipboard:write'),
    'link:open': answer('link:open'),
  } satisfies Record<(typeof callNames)[number], unknown>

  return {
    bridge,
    calls,
    inputsOf: (name) => calls.filter((call) => call.name === name).map(({ input }) => input),
  }
}
