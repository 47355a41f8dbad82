import { type JsonObject, type JsonValue, memberOf } from '../../json.ts'
import { thingWords } from '../names/owners.ts'
import { isServiceAccount, isServiceName } from './service-account.ts'
import { textMember } from './text-member.ts'

const clientNames = [
  'client_id',
  'azp',
  'appid',
  'clientId',
  'cid',
  'client_name',
  'app_displayname',
  'application_name',
  'app_name',
] as const
const loginNames = ['username', 'preferred_username', 'upn', 'user_name', 'Username'] as const

/** Whether a text names the client itself: its id, its name, or the account that a server keeps for it. */
export function namesClient(value: JsonValue, members: JsonObject): boolean {
  if (typeof value !== 'string') return false
  const text = value.toLowerCase()
  if (text.startsWith('service-account-') || text.endsWith('@clients')) return true
  return accountOf(members).clientTexts.has(text)
}

/** What the members say of whose the token is. */
interface Account {
  /** The texts that name the client, in lower case. */
  readonly clientTexts: ReadonlySet<string>
  readonly clientsOwn: boolean
  /** In lower case. */
  readonly logins: ReadonlySet<string>
}

const accounts = new WeakMap<JsonObject, Account>()

/** Worked out once for an answer, however many members ask. */
function accountOf(members: JsonObject): Account {
  const known = accounts.get(members)
  if (known !== undefined) return known
  const account = {
    clientTexts: textsOf(members, clientNames),
    clientsOwn: false,
    logins: textsOf(members, loginNames),
  }
  accounts.set(members, account)
  const whole = { ...account, clientsOwn: isOfClient(members) }
  accounts.set(members, whole)
  return whole
}

function textsOf(members: JsonObject, names: readonly string[]): ReadonlySet<string> {
  const texts = names.map((name) => textMember(members, name))
  return new Set(texts.filter((text): text is string => text !== null && text !== ''))
}

/** Whether the token is the client's own: then there is no person whom roles and logins could belong to. */
export function isClientsOwn(members: JsonObject): boolean {
  return accountOf(members).clientsOwn
}

function isOfClient(members: JsonObject): boolean {
  const sub = memberOf(members, 'sub')
  if (sub !== undefined && (namesService(sub, members) || isMadeOfClient(sub, members))) return true
  const username = memberOf(members, 'username') ?? memberOf(members, 'preferred_username')
  if (username !== undefined && namesService(username, members)) return true
  return isServiceAccount(members)
}

/** `urn:stations:cs:0417` for the client `cs-0417`. */
function isMadeOfClient(sub: JsonValue, members: JsonObject): boolean {
  const client = squash(textMember(members, 'client_id') ?? '')
  return typeof sub === 'string' && client.length >= 5 && squash(sub).endsWith(client)
}

function squash(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether a login is the client’s, or one that a program has. */
export function namesService(value: JsonValue, members: JsonObject): boolean {
  return namesClient(value, members) || (typeof value === 'string' && isServiceName(value))
}

/**
 * Whether a `sub` says who the person is, where it should be opaque: an e-mail address, a telephone
 * number, a distinguished name, `DOMAIN\login`, `first.last`, or a login that the answer tells as well.
 * @see RFC 7662 section 5
 */
export function tellsPerson(sub: JsonValue, members: JsonObject): boolean {
  if (typeof sub !== 'string' || sub.length > 1_000) return false
  if (namesService(sub, members) || isServiceAccount(members)) return false
  if (/^(?:mailto|acct|tel):/i.test(sub)) return true
  if (isMadeOfClient(sub, members)) return false
  if (/^urn:|:\/\//i.test(sub) || /\bi?am\.g?serviceaccount\b/i.test(sub)) return false
  return (
    /^[^\s@/]+@[^\s@/]+/.test(sub) ||
    /^\+\d[\d ()-]{5,}$/.test(sub) ||
    /^(?:cn|uid|ou|dc|e|emailaddress|serialnumber|givenname|sn)=[^,]+,/i.test(sub) ||
    /^[A-Za-z][\w-]*\\[^\\]+$/.test(sub) ||
    isFirstAndLast(sub) ||
    isPrefixedLogin(sub) ||
    holdsLogin(sub, members)
  )
}

/** `(usr!ndeye.faye)`, `user:mlopez`; not behind it an opaque identifier. */
function isPrefixedLogin(sub: string): boolean {
  const login =
    /^\(?(?:usr|user|users|person|people|login|employee|ldap)[!:|/](?:[\w-]{1,30}[|:/])?([^\s)]{3,100})\)?$/i.exec(
      sub,
    )?.[1]
  return login !== undefined && !isOpaque(login) && !/\d{3}/.test(login) && /\p{Ll}{3}/u.test(login)
}

/** `first.last`, alone or behind a prefix such as `user:` or `ldap|`. */
function isFirstAndLast(sub: string): boolean {
  const name = /(?:^|[:|/])(\p{L}{2,30})\.(\p{L}{2,30})$/u.exec(sub)
  if (name === null) return false
  return [name[1], name[2]].every((word) => word !== undefined && !isThingWord(word.toLowerCase()))
}

function isThingWord(word: string): boolean {
  return thingWords.has(word) || /^(?:com|net|org|io|dev|local|example|internal|www|id)$/.test(word)
}

/** Whether a text is the login that the answer tells as well. */
export function isLogin(value: JsonValue, members: JsonObject): boolean {
  return typeof value === 'string' && accountOf(members).logins.has(value.toLowerCase())
}

function holdsLogin(sub: string, members: JsonObject): boolean {
  const parts = [sub, ...sub.split(/[^\p{L}\p{N}._-]+/u)]
  return parts.some((part) => !isOpaque(part) && isLogin(part, members))
}

/** A UUID, a long number, a long hexadecimal text. */
export function isOpaque(text: string): boolean {
  return (
    text.length < 2 ||
    /^(?:\d{6,}|[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(text)
  )
}
