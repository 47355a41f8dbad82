import type { Profile } from '../../core/profile/profile.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import type { Identity } from './trust.ts'

/** The certificate that a caller presents at the introspection endpoint; null for none. @see RFC 8705 section 2 */
export function identityOf(
  { authentication, connection }: Pick<Profile, 'authentication' | 'connection'>,
  secret: Pick<ProfileSecret, 'certificate'>,
): Identity | null {
  const byCertificate =
    authentication.method === 'tls_client_auth' ||
    authentication.method === 'self_signed_tls_client_auth'
  return byCertificate || connection.clientCertificate ? (secret.certificate ?? null) : null
}
