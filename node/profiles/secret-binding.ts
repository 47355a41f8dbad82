/** A server to which parts of a secret go, and the proxy that is on the way. */
export interface SecretPlace {
  /** As `URL.origin` writes it, scheme included. */
  readonly origin: string
  /** Without user info; null for none. */
  readonly proxy: string | null
}

/** How the servers are told from others. */
interface Recognition {
  /** SHA-256 (hex) of the extra CA certificates; null for none. */
  readonly ca: string | null
  /** SHA-256 of the pinned key; null for none. */
  readonly pin: string | null
  /** The name that the server's certificate must carry; null for the endpoint's host. */
  readonly serverName: string | null
  /** The proxy that the profile itself names: where a proxy password goes. Null for none. */
  readonly ownProxy: string | null
}

/** Where a secret may go: what was in force when the person typed it. */
export interface SecretBinding extends Recognition {
  readonly places: readonly SecretPlace[]
}

/** Where a secret is about to go. */
export interface SecretDestination extends Recognition {
  readonly places: readonly SecretPlace[]
  /** Whether variables of the environment choose the proxy: they can differ from process to process. */
  readonly proxyFromEnvironment: boolean
}

export type BindingVerdict =
  | { readonly ok: true }
  /** `why` says what differs, old and new; `advice` is a sentence of its own, or empty. */
  | { readonly ok: false; readonly why: string; readonly advice: string }

/** The binding of a secret that is typed now, for that destination. */
export function bindTo(destination: SecretDestination): SecretBinding {
  const { proxyFromEnvironment: _, ...binding } = destination
  return binding
}

/**
 * Whether a stored secret may go to that destination: only where, and how, it was typed for. `hasProxyPassword`: a
 * password for the profile's own proxy is part of it.
 */
export function bindingAllows(
  binding: SecretBinding,
  destination: SecretDestination,
  hasProxyPassword: boolean,
): BindingVerdict {
  const proxies = proxyDifferences(binding, destination)
  const differences = [
    ...originDifferences(binding, destination),
    ...proxies,
    ...(hasProxyPassword ? ownProxyDifferences(binding, destination) : []),
    ...recognitionDifferences(binding, destination),
  ]
  if (differences.length === 0) return { ok: true }
  const isEnvironment = proxies.length > 0 && destination.proxyFromEnvironment
  return { ok: false, why: differences.join(', and '), advice: isEnvironment ? setTheProxy : '' }
}

const setTheProxy =
  'The proxy comes from the environment variables (HTTPS_PROXY, NO_PROXY and the like), which are not the same in the window and in every terminal: set the proxy, or none, in the profile’s connection settings, and it is the same everywhere.'

function originDifferences(binding: SecretBinding, { places }: SecretDestination): string[] {
  const bound = binding.places.map(({ origin }) => origin)
  const strange = places.map(({ origin }) => origin).filter((origin) => !bound.includes(origin))
  if (strange.length === 0) return []
  const typedFor = bound.join(' and ') || 'no server'
  return [`it was typed for ${typedFor}, and would now go to ${strange.join(' and ')}`]
}

function proxyDifferences(binding: SecretBinding, { places }: SecretDestination): string[] {
  const changes = places.flatMap(({ origin, proxy }) => {
    const bound = binding.places.filter((place) => place.origin === origin)
    const [first] = bound
    if (first === undefined || bound.some((place) => place.proxy === proxy)) return []
    return [`it was typed for use ${byProxy(first.proxy)}, and would now go ${byProxy(proxy)}`]
  })
  return [...new Set(changes)]
}

function ownProxyDifferences(binding: SecretBinding, { ownProxy }: SecretDestination): string[] {
  if (binding.ownProxy === ownProxy) return []
  const bound = binding.ownProxy ?? 'no proxy'
  return [`its proxy password was typed for ${bound}, and would now go to ${ownProxy ?? 'none'}`]
}

function recognitionDifferences(bound: SecretBinding, now: SecretDestination): string[] {
  const differences = [
    bound.ca === now.ca ? null : caDifference(bound.ca, now.ca),
    bound.pin === now.pin ? null : 'the pinned key of the server is another one',
    bound.serverName === now.serverName ? null : nameDifference(bound.serverName, now.serverName),
  ]
  return differences.filter((difference) => difference !== null)
}

function byProxy(proxy: string | null): string {
  return proxy === null ? 'without a proxy' : `through the proxy ${proxy}`
}

function caDifference(bound: string | null, now: string | null): string {
  if (bound === null) return 'extra CA certificates were added since it was typed'
  if (now === null) return 'the extra CA certificates were removed since it was typed'
  return 'the extra CA certificates changed since it was typed'
}

function nameDifference(bound: string | null, now: string | null): string {
  return `the server had to prove the name ${sayName(bound)}, and would now prove ${sayName(now)}`
}

function sayName(name: string | null): string {
  return name === null ? 'of its host' : `“${name}”`
}
