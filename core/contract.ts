import { z } from 'zod'
import type { CallName } from './call-names.ts'
import type { ErrorCode } from './errors.ts'
import type { Evidence } from './introspection/evidence.ts'
import type { DiscoveryResult } from './metadata/discovery.ts'
import { type ProfileSummary, profileDraftSchema, profileSecretSchema } from './profile/profile.ts'
import type { TokenTypeHint } from './token/token.ts'

/** What the app is and runs on. */
export interface AppInfo {
  readonly version: string
  readonly electron: string
  readonly chrome: string
  readonly node: string
  /** True on the old fallback runtime, which is no place for production secrets: the window shows a banner. */
  readonly fallbackRuntime: boolean
  readonly demo: { readonly tokens: readonly DemoTokenChoice[] } | null
}

/** A demo token to pick from. */
export interface DemoTokenChoice {
  readonly key: string
  readonly label: string
  readonly description: string
  readonly token: string
  readonly tokenTypeHint: TokenTypeHint | null
}

/** The profiles, and what must be said about them (a damaged file that was set aside, say). */
export interface ProfileList {
  readonly profiles: readonly ProfileSummary[]
  readonly notices: readonly string[]
}

/** Whether the keychain can take a secret now; `problem` says what is wrong and how to mend it. */
export interface KeychainState {
  readonly available: boolean
  readonly problem: string | null
}

const requestId = z.uuid()
const hint = z.enum(['access_token', 'refresh_token']).nullable()
const nothing = z.undefined()

/** The parser of each call's input. Main parses with these; nothing else reaches a handler. */
export const callInputs = {
  'app:info': nothing,
  'keychain:state': nothing,
  'profiles:list': nothing,
  /** `secret` null keeps the one that is there; main refuses where it is bound elsewhere. */
  'profiles:save': z.strictObject({
    draft: profileDraftSchema,
    secret: profileSecretSchema.nullable(),
  }),
  'profiles:duplicate': z.strictObject({ id: z.uuid() }),
  'profiles:remove': z.strictObject({ id: z.uuid() }),
  discover: z.strictObject({
    requestId,
    issuer: z.string().min(1).max(2048),
    caFiles: z.array(z.string().max(4096)).max(20),
    allowInsecureHttp: z.boolean(),
  }),
  inspect: z.strictObject({
    requestId,
    profileId: z.uuid(),
    /** Null asks about a made-up token: the control request, and how a profile is tried out. */
    token: z.string().min(1).max(1_000_000).nullable(),
    tokenTypeHint: hint,
    basicEncoding: z.enum(['form', 'raw']),
  }),
  cancel: z.strictObject({ requestId }),
  'files:choose-certificates': nothing,
  'link:open': z.strictObject({ url: z.url().max(2048) }),
} as const satisfies Record<CallName, z.ZodType>

/** What each call answers. No answer carries a secret. */
export interface CallOutputs {
  'app:info': AppInfo
  'keychain:state': KeychainState
  'profiles:list': ProfileList
  'profiles:save': ProfileSummary
  'profiles:duplicate': ProfileSummary
  'profiles:remove': null
  discover: DiscoveryResult
  inspect: Evidence
  cancel: null
  /** Paths; empty where the person chose none. */
  'files:choose-certificates': readonly string[]
  'link:open': null
}

/** What a caller of that name hands over. */
export type CallInput<N extends CallName> = z.infer<(typeof callInputs)[N]>

/** How an answer travels: Electron passes on only an error's message. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } }

/** What the preload exposes to the window as `window.loupe`: one named function a call. */
export type Bridge = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<Envelope<CallOutputs[N]>>
}
