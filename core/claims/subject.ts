import { type JsonObject, type JsonValue, memberOf } from '../json.ts'

const clientNames = ['client_id', 'azp', 'appid', 'clientId', 'cid'] as const
const loginNames = ['username', 'preferred_username', 'upn', 'user_name', 'Username'] as const

/** Whether a text names the client itself: its id, or the account that a server keeps for it. */
export function namesClient(value: JsonValue, members: JsonObject): boolean {
  if (typeof value !== 'string') return false
  const text = value.toLowerCase()
  if (text.startsWith('service-account-') || text.endsWith('@clients')) return true
  return clientNames.some((name) => textMember(members, name) === text)
}

/** Whether the token is the client's own: then there is no person whom roles and logins could belong to. */
export function isClientsOwn(members: JsonObject): boolean {
  const sub = memberOf(members, 'sub')
  if (sub !== undefined && namesClient(sub, members)) return true
  const username = memberOf(members, 'username') ?? memberOf(members, 'preferred_username')
  if (username !== undefined && namesClient(username, members)) return true
  const grant = textMember(members, 'gty') ?? textMember(members, 'grant_type')
  const ofApp = textMember(members, 'idtyp') === 'app'
  return ofApp || /^client[-_]credentials$/.test(grant ?? '') || isServiceType(members)
}

/**
 * Whether a `sub` says who the person is, where it should be opaque: an e-mail address, a telephone
 * number, a distinguished name, `DOMAIN\login`, or a login that the answer tells as well.
 * @see RFC 7662 section 5
 */
export function tellsPerson(sub: JsonValue, members: JsonObject): boolean {
  if (typeof sub !== 'string' || namesClient(sub, members) || isServiceType(members)) return false
  if (/^(?:mailto|acct|tel):/i.test(sub)) return true
  if (/^urn:|:\/\//i.test(sub) || /\bi?am\.g?serviceaccount\b/i.test(sub)) return false
  return (
    /^[^\s@]+@[^\s@]+/.test(sub) ||
    /^\+\d[\d ()-]{5,}$/.test(sub) ||
    /^(?:cn|uid|ou|dc|e|emailaddress)=[^,]+,/i.test(sub) ||
    /^[A-Za-z][\w-]*\\[^\\]+$/.test(sub) ||
    holdsLogin(sub, members)
  )
}

/** Whether a text is the login that the answer tells as well. */
export function isLogin(value: JsonValue, members: JsonObject): boolean {
  return typeof value === 'string' && loginsOf(members).includes(value.toLowerCase())
}

function holdsLogin(sub: string, members: JsonObject): boolean {
  const parts = [sub, ...sub.split(/[^\p{L}\p{N}._-]+/u)]
  return parts.some((part) => !isOpaque(part) && isLogin(part, members))
}

/** A UUID, a long number, a long hexadecimal text. */
function isOpaque(text: string): boolean {
  return (
    text.length < 2 ||
    /^(?:\d{6,}|[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(text)
  )
}

function loginsOf(members: JsonObject): readonly string[] {
  return loginNames
    .map((name) => textMember(members, name))
    .filter((login): login is string => login !== null && login !== '')
}

function isServiceType(members: JsonObject): boolean {
  return ['sub_type', 'subject_type', 'principal_type'].some((name) =>
    /service|machine|client|application/.test(textMember(members, name) ?? ''),
  )
}

function textMember(members: JsonObject, name: string): string | null {
  const value = memberOf(members, name)
  return typeof value === 'string' ? value.toLowerCase() : null
}
