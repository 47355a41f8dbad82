/** Mailboxes of a role, not of a person. @see RFC 2142 */
const roles = new Set(
  `abuse accounts admin administrator alerts api app billing bot careers ci compliance contact daemon deploy
  devops donotreply feedback finance git hello help helpdesk hostmaster hr info it jenkins jobs legal mail
  mailerdaemon marketing monitoring news newsletter noc noreply notification notifications office
  operations ops postmaster press privacy reply root sales security service services support sysadmin
  system team webmaster`.split(/\s+/),
)

const roleBeginnings = /^(?:svc|sa|srv|bot|service|noreply|no-reply|donotreply)[-_.]/

/** Domains that hold accounts of services, not of persons. */
const serviceDomains = ['gserviceaccount.com', 'apps.googleusercontent.com']

/** Whether an e-mail address is that of a role or of a service account, by its two parts. */
export function isRoleMailbox(local: string, domain: string): boolean {
  const name = (local.toLowerCase().split('+')[0] ?? '').slice(0, 64)
  if (roles.has(name.replace(/[-_.]/g, '')) || roleBeginnings.test(`${name}-`)) return true
  const host = domain.toLowerCase()
  return serviceDomains.some((service) => host === service || host.endsWith(`.${service}`))
}
