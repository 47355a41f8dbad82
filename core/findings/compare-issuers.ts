/** Says in a sentence how two issuer identifiers differ, and what that usually means. @see RFC 7662 section 2.2 */
export function compareIssuers(
  iss: string,
  expected: string,
  show: (text: string) => string,
): string {
  const [one, other] = [parse(iss), parse(expected)]
  if (one === null || other === null) return 'They are compared character by character, and differ.'
  if (withoutSlash(iss) === withoutSlash(expected)) {
    return 'They differ only in a slash at the end, but they are compared character by character.'
  }
  if (iss.toLowerCase() === expected.toLowerCase()) {
    return 'They differ only in upper and lower case, but they are compared character by character.'
  }
  const differences = [
    ...(one.protocol === other.protocol
      ? []
      : [`the scheme (${show(one.protocol)} and ${show(other.protocol)})`]),
    ...(one.host === other.host ? [] : [`the host (${show(one.host)} and ${show(other.host)})`]),
    ...(one.pathname === other.pathname ? [] : [sayPath(one.pathname, other.pathname, show)]),
  ]
  if (differences.length === 0) return 'They are compared character by character, and differ.'
  const host =
    one.host !== other.host && one.pathname === other.pathname
      ? ' The same server under an internal and an external name looks like this.'
      : ''
  return `They differ in ${differences.join(' and in ')}.${host}`
}

function sayPath(one: string, other: string, show: (text: string) => string): string {
  const [realm, expected] = [realmIn(one), realmIn(other)]
  return realm !== null && expected !== null && realm !== expected
    ? `the realm (${show(realm)} and ${show(expected)})`
    : `the path (${show(one)} and ${show(other)})`
}

function realmIn(path: string): string | null {
  return /\/realms\/([^/]+)/.exec(path)?.[1] ?? null
}

/** Scheme, host with port, and path; null for what is no URL. */
function parse(
  text: string,
): { readonly protocol: string; readonly host: string; readonly pathname: string } | null {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/i.exec(text)
  if (match === null) return null
  const [, protocol = '', host = '', pathname = ''] = match
  return {
    protocol: protocol.toLowerCase(),
    host: host.toLowerCase().replace(/^[^@]*@/, ''),
    pathname: withoutSlash(pathname),
  }
}

function withoutSlash(text: string): string {
  return text.endsWith('/') ? text.slice(0, -1) : text
}
