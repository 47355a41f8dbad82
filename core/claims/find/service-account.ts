import { type JsonObject, memberOf } from '../../json.ts'
import { textMember } from './text-member.ts'

/** How accounts of programs are called: `svc-billing`, `backup-bot`, `system:node:a`. */
const serviceWord =
  'svc|srv|service|services|serviceaccount|service-account|service_account|system|sa|bot|robot|daemon|cron|machine|job|worker|workload|host|node|device|robot\\$'
const serviceBeginning = new RegExp(`^(?:${serviceWord})[-_.:/\\\\|]`, 'i')
const serviceEnd =
  /[-_.](?:svc|service|services|bot|robot|daemon|worker|runner|agent|job|cron|sync|client|api|app|backend|frontend|gateway|server|connector|integration|automation|machine|exporter|importer|batch)\d{0,4}$/i
const serviceDomain =
  /@(?:[\w-]{1,63}\.){0,6}(?:iam\.)?g?serviceaccounts?\.(?:[\w-]{1,63}\.){0,3}[\w-]{2,63}$/i

/** Whether a login is one that a program has, as its form tells. */
export function isServiceName(login: string): boolean {
  if (login.length > 320) return false
  const local = login.split('@', 1)[0] ?? ''
  return (
    serviceBeginning.test(login) ||
    serviceEnd.test(local) ||
    serviceDomain.test(login) ||
    /@(?:clients|services?|apps?|bots?)(?:\.|$)/i.test(login) ||
    local.endsWith('$')
  )
}

const typeNames = [
  'sub_type',
  'subject_type',
  'principal_type',
  'principalType',
  'actor_type',
  'account_type',
  'accountType',
  'entity_type',
  'user_type',
  'userType',
  'token_owner_type',
  'aut',
  'idtyp',
  'token_use',
  'token_subject_type',
  'identity_type',
] as const

const serviceTypes =
  /(?:^|[^a-z])(?:service|services|machine|client|app|application|bot|robot|workload|daemon|system|m2m|device|server)(?:[^a-z]|$)|serviceaccount|serviceprincipal|machineuser/i

const clientGrant = /^(?:urn:ietf:params:oauth:grant-type:)?client[-_ ]?credentials$/i

/** Whether the members say by a type, a grant or a flag that the account is a program's. */
export function isServiceAccount(members: JsonObject): boolean {
  const grant =
    textMember(members, 'gty') ??
    textMember(members, 'grant_type') ??
    textMember(members, 'grantType') ??
    textMember(members, 'grant')
  if (grant !== null && clientGrant.test(grant)) return true
  if (
    ['is_service_account', 'service_account', 'isServiceAccount', 'is_bot', 'machine'].some(
      (name) => memberOf(members, name) === true,
    )
  ) {
    return true
  }
  return typeNames.some((name) => {
    const type = textMember(members, name)
    return type !== null && type !== 'application_user' && serviceTypes.test(type)
  })
}
