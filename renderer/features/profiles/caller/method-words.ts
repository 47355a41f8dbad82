import {
  type CallerAuthenticationMethod,
  type ClientAuthenticationMethod,
  callerMethods,
} from '../../../../core/profile/authentication.ts'
import type { Choice } from '../../../ui/select.tsx'

const words: Readonly<Record<CallerAuthenticationMethod, string>> = {
  client_secret_basic: 'The secret in the Authorization header.',
  client_secret_post: 'The secret in the form body.',
  client_secret_jwt: 'An assertion that the secret signs.',
  private_key_jwt: 'An assertion that a private key signs.',
  tls_client_auth: 'A TLS certificate from a CA that the server trusts.',
  self_signed_tls_client_auth: 'A TLS certificate of the caller’s own making.',
  bearer: 'A token of the caller’s own, in the Authorization header.',
  none: 'A public client: its id alone, which proves nothing.',
}

/** The methods at the introspection endpoint, each with a sentence. */
export const callerMethodChoices: readonly Choice<CallerAuthenticationMethod>[] = callerMethods.map(
  (key) => ({ key, label: key, description: words[key] }),
)

/** The methods at a token endpoint. */
export const clientMethodChoices: readonly Choice<ClientAuthenticationMethod>[] = callerMethods
  .filter((key) => key !== 'bearer')
  .map((key) => ({ key, label: key, description: words[key] }))
