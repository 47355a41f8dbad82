import type { answerFormats } from '../core/profile/answer-settings.ts'
import type {
  CallerAuthenticationMethod,
  ClientAuthenticationMethod,
  KeyAssertion,
} from '../core/profile/authentication.ts'
import type { metadataUses, ProfileRole } from '../core/profile/profile.ts'

/** What `token-loupe profiles add` was asked for: files are named, a secret is never among it. */
export interface AddOptions {
  readonly name: string
  readonly endpoint: string
  readonly clientId: string
  readonly role: ProfileRole
  readonly issuer: string
  readonly audience: readonly string[]
  readonly scope: readonly string[]
  readonly entitled: readonly string[]
  readonly skew: number
  readonly metadata: (typeof metadataUses)[number]

  readonly method: CallerAuthenticationMethod
  readonly secretFile?: string
  readonly assertionAlg?: string
  /** `issuer`, `token-endpoint`, `introspection-endpoint`, or an audience of one's own. */
  readonly assertionAudience: string
  /** In seconds. */
  readonly assertionLifetime: number
  readonly keyFile?: string
  readonly generateKey?: boolean
  readonly keyId: string
  readonly thumbprint: KeyAssertion['thumbprint']
  readonly certificateFile?: string
  readonly certificateKeyFile?: string
  readonly passphraseFile?: string
  readonly bearerTokenFile?: string

  readonly tokenEndpoint: string
  readonly tokenClientMethod: ClientAuthenticationMethod
  readonly tokenScope: string
  readonly tokenResource: readonly string[]
  readonly tokenAudience: string

  readonly answer: (typeof answerFormats)[number]
  readonly signedResponseAlg: string
  readonly encryptedResponseAlg: string
  readonly encryptedResponseEnc: string
  readonly jwksUrl?: string
  readonly verificationKeyFile?: string
  readonly decryptionKeyFile?: string
  readonly generateDecryptionKey?: string

  readonly caFile: readonly string[]
  readonly allowInsecureHttp: boolean
  /** `environment`, `none`, or a URL. */
  readonly proxy: string
  readonly proxyUser: string
  readonly proxyPasswordFile?: string
  readonly serverName: string
  readonly pin: string
  /** Each like `Name: value`. */
  readonly header: readonly string[]
  /** Each like `Name=file`. */
  readonly secretHeaderFile: readonly string[]
  /** Each like `name=value`. */
  readonly parameter: readonly string[]
  /** Each like `name=file`. */
  readonly secretParameterFile: readonly string[]
}
