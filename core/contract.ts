import { z } from 'zod'
import type { CallName } from './call-names.ts'
import type { ErrorCode } from './errors.ts'
import type { Evidence } from './introspection/evidence.ts'
import type { JsonObject } from './json.ts'
import type { DiscoveryResult } from './metadata/discovery.ts'
import { keyAlgorithms } from './profile/authentication.ts'
import { connectionSettingsSchema } from './profile/connection-settings.ts'
import { type ProfileSummary, profileDraftSchema } from './profile/profile.ts'
import { secretInputSchema } from './profile/secret.ts'
import { exportEndings, exportFormats, exportTextLimit } from './report/export/export-format.ts'
import type { TokenTypeHint } from './token/token.ts'
import type { TokenSignatureCheck, TokenStatusCheck } from './token/token-checks.ts'

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

/** A key that main made and holds until a profile is saved with it. */
export interface GeneratedKey {
  readonly id: string
  /** @see RFC 7517 section 4 */
  readonly publicJwk: JsonObject
}

const requestId = z.uuid()
const token = z.string().min(1).max(1_000_000)
/** Algorithms for which the app makes a key that decrypts answers. @see RFC 7518 section 4 */
export const generatedEncryptionAlgorithms = [
  'RSA-OAEP',
  'RSA-OAEP-256',
  'ECDH-ES',
  'ECDH-ES+A128KW',
  'ECDH-ES+A192KW',
  'ECDH-ES+A256KW',
] as const
const hint = z.enum(['access_token', 'refresh_token']).nullable()
const nothing = z.undefined()
const exportedText = z.string().max(exportTextLimit)

/** The parser of each call's input. Main parses with these; nothing else reaches a handler. */
export const callInputs = {
  'app:info': nothing,
  'keychain:state': nothing,
  'profiles:list': nothing,
  /** Parts of the secret that are not given stay as they are; main refuses where they are bound elsewhere. */
  'profiles:save': z.strictObject({
    draft: profileDraftSchema,
    secret: secretInputSchema.nullable(),
  }),
  'profiles:duplicate': z.strictObject({ id: z.uuid() }),
  'profiles:remove': z.strictObject({ id: z.uuid() }),
  /** Makes a key pair; the private half stays in main. */
  'keys:generate': z.strictObject({
    use: z.enum(['sig', 'enc']),
    algorithm: z.enum([...keyAlgorithms, ...generatedEncryptionAlgorithms]),
  }),
  discover: z.strictObject({
    requestId,
    start: z.discriminatedUnion('from', [
      /** An issuer, or the URL of its metadata. */
      z.strictObject({ from: z.literal('issuer'), issuer: z.string().min(1).max(2048) }),
      /** A protected resource's URL, or that of its metadata. @see RFC 9728 section 3.1 */
      z.strictObject({ from: z.literal('resource'), url: z.string().min(1).max(2048) }),
      /** A `WWW-Authenticate` line with `resource_metadata` in it. @see RFC 9728 section 5.1 */
      z.strictObject({ from: z.literal('challenge'), line: z.string().min(1).max(20_000) }),
    ]),
    caFiles: z.array(z.string().max(4096)).max(20),
    allowInsecureHttp: z.boolean(),
    /** The form's, so that discovery goes the way that the calls will go; secret values are not needed for it. */
    connection: connectionSettingsSchema,
    /** `refresh` asks the server whatever the cache holds; `offline` asks the cache alone. */
    cache: z.enum(['use', 'refresh', 'offline']),
  }),
  inspect: z.strictObject({
    requestId,
    profileId: z.uuid(),
    /** Null asks about a made-up token: the control request, and how a profile is tried out. */
    token: token.nullable(),
    tokenTypeHint: hint,
    basicEncoding: z.enum(['form', 'raw']),
    /** Null asks as the profile says. */
    format: z.enum(['json', 'jwt', 'vendor-jwt']).nullable(),
    /** True fetches metadata and keys anew, whatever the cache holds. */
    refresh: z.boolean(),
  }),
  /** Checks the token's own signature with the keys of its issuer: a request, so only when the person asks. */
  'token:verify': z.strictObject({
    requestId,
    profileId: z.uuid(),
    token,
    /** Whose keys the person agreed to fetch: the token's own word is a proposal, no more. */
    issuer: z.string().min(1).max(2048),
  }),
  /** Fetches the status list that token or answer name, which the person agreed to. */
  'token:status': z.strictObject({
    requestId,
    profileId: z.uuid(),
    uri: z.string().min(1).max(2048),
    index: z.number().int().min(0).max(1_000_000_000),
  }),
  cancel: z.strictObject({ requestId }),
  /** PEM files, or one folder of them. */
  'files:choose-certificates': z.strictObject({ what: z.enum(['files', 'folder']) }),
  /** One file with a key or a certificate. */
  'files:choose-key': nothing,
  /** Saves an exported report where the person says; the window names no path. */
  'report:save': z
    .strictObject({
      /** Proposed to the person: a plain file name. */
      suggestedName: z
        .string()
        .max(200)
        .regex(/^[\w-][\w.-]*$/),
      format: z.enum(exportFormats),
      text: exportedText,
    })
    .refine(({ suggestedName, format }) => suggestedName.endsWith(`.${exportEndings[format]}`), {
      path: ['suggestedName'],
    }),
  'clipboard:write': z.strictObject({ text: exportedText }),
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
  'keys:generate': GeneratedKey
  discover: DiscoveryResult
  inspect: Evidence
  'token:verify': TokenSignatureCheck
  'token:status': TokenStatusCheck
  cancel: null
  /** Paths; empty where the person chose none. */
  'files:choose-certificates': readonly string[]
  /** A path; null where the person chose none. */
  'files:choose-key': string | null
  /** The name of the file that was written, without its folder; null where the person chose none. */
  'report:save': string | null
  'clipboard:write': null
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
