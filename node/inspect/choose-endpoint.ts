import type { InForce } from '../../core/introspection/sent-request.ts'
import { isJsonObject, type JsonObject, memberOf } from '../../core/json.ts'
import type { Profile } from '../../core/profile/profile.ts'

/** Where an introspection request goes, and who named that place. */
export interface ChosenEndpoint {
  readonly url: string
  readonly from: InForce['endpointFrom']
}

/** Whether a profile's own certificate is its caller authentication. @see RFC 8705 section 2 */
export function authenticatesByTls({ authentication }: Pick<Profile, 'authentication'>): boolean {
  return (
    authentication.method === 'tls_client_auth' ||
    authentication.method === 'self_signed_tls_client_auth'
  )
}

/**
 * The profile's endpoint, or the alias that the metadata names for mutual TLS where it lies at the same origin: any
 * other origin is a proposal to the person, who has to take it into the profile.
 * @see RFC 8705 section 5
 */
export function chooseEndpoint(profile: Profile, metadata: JsonObject | null): ChosenEndpoint {
  const own: ChosenEndpoint = { url: profile.introspectionEndpoint, from: 'profile' }
  const aliases = metadata === null ? undefined : memberOf(metadata, 'mtls_endpoint_aliases')
  if (!authenticatesByTls(profile) || !isJsonObject(aliases)) return own
  const alias = memberOf(aliases, 'introspection_endpoint')
  if (typeof alias !== 'string' || alias === own.url || !URL.canParse(alias)) return own
  const isSameOrigin = new URL(alias).origin === new URL(own.url).origin
  return isSameOrigin ? { url: alias, from: 'mtls-alias' } : own
}
