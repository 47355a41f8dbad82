import { rfc7662Members } from '../claims/rfc7662-members.ts'

/** Names that servers use where a registered one is meant. */
const lookAlikes: Readonly<Record<string, string>> = {
  scp: 'scope',
  scopes: 'scope',
  expires_in: 'exp',
  expires_at: 'exp',
  expires: 'exp',
  expiry: 'exp',
  expiration: 'exp',
  expiration_time: 'exp',
  issued_at: 'iat',
  not_before: 'nbf',
  user_id: 'sub',
  subject: 'sub',
  user_name: 'username',
  client: 'client_id',
  cid: 'client_id',
  audience: 'aud',
  issuer: 'iss',
  token_id: 'jti',
  tokentype: 'token_type',
}

const registered = new Set<string>(rfc7662Members)
const bare = new Map<string, string>(rfc7662Members.map((name) => [withoutSeparators(name), name]))

/**
 * The registered name that a name stands for by another spelling (`clientId`, `Scope`) or another word (`scp`,
 * `expires_in`); null where it is registered itself or like none.
 * @see RFC 7662 section 3.1.1
 */
export function findLookAlike(name: string): string | null {
  if (registered.has(name)) return null
  const snake = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1_$2').toLowerCase()
  const spelled = bare.get(withoutSeparators(name))
  return spelled ?? (Object.hasOwn(lookAlikes, snake) ? (lookAlikes[snake] ?? null) : null)
}

function withoutSeparators(name: string): string {
  return name.toLowerCase().replaceAll(/[_.-]/g, '')
}
