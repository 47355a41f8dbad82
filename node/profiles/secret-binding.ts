/** Where a secret may go: what was in force when the person typed it. */
export interface SecretBinding {
  /** Origins as `URL.origin` writes them, scheme included. */
  readonly origins: readonly string[]
  /** The proxy without user info; null for none. */
  readonly proxy: string | null
  /** SHA-256 (hex) of the extra CA certificates; null for none. */
  readonly ca: string | null
  /** SHA-256 of the pinned key; null for none. */
  readonly pin: string | null
}

/** Where a secret is about to go. */
export interface SecretDestination {
  readonly origin: string
  readonly proxy: string | null
  readonly ca: string | null
  readonly pin: string | null
}

export type BindingVerdict =
  | { readonly ok: true }
  /** `why` says what differs, old and new. */
  | { readonly ok: false; readonly why: string }

/** The binding of a secret that is typed now, for that destination. */
export function bindTo(destination: SecretDestination): SecretBinding {
  const { origin, ...rest } = destination
  return { origins: [origin], ...rest }
}

/** Whether a stored secret may go to that destination: only where, and how, it was typed for. */
export function bindingAllows(
  binding: SecretBinding,
  destination: SecretDestination,
): BindingVerdict {
  const differences = [
    originDifference(binding.origins, destination.origin),
    proxyDifference(binding.proxy, destination.proxy),
    binding.ca === destination.ca ? null : caDifference(binding.ca, destination.ca),
    binding.pin === destination.pin ? null : 'the pinned key of the server is another one',
  ].filter((difference) => difference !== null)
  return differences.length === 0 ? { ok: true } : { ok: false, why: differences.join(', and ') }
}

function originDifference(origins: readonly string[], origin: string): string | null {
  if (origins.includes(origin)) return null
  return `it was typed for ${origins.join(' and ') || 'no server'}, and would now go to ${origin}`
}

function proxyDifference(bound: string | null, now: string | null): string | null {
  if (bound === now) return null
  return `it was typed for use ${byProxy(bound)}, and would now go ${byProxy(now)}`
}

function byProxy(proxy: string | null): string {
  return proxy === null ? 'without a proxy' : `through the proxy ${proxy}`
}

function caDifference(bound: string | null, now: string | null): string {
  if (bound === null) return 'extra CA certificates were added since it was typed'
  if (now === null) return 'the extra CA certificates were removed since it was typed'
  return 'the extra CA certificates changed since it was typed'
}
