export type OidcProviderModule = typeof import('oidc-provider')

let loading: Promise<OidcProviderModule> | undefined

/**
 * Loads oidc-provider without the notice that it prints on Node 20, for which it works but is not supported.
 * Every other line that is printed meanwhile passes.
 */
export function loadProvider(): Promise<OidcProviderModule> {
  loading ??= importQuietly()
  return loading
}

async function importQuietly(): Promise<OidcProviderModule> {
  const { warn } = console
  console.warn = (...line: unknown[]) => {
    if (!String(line[0]).includes('oidc-provider WARNING: Unsupported runtime')) warn(...line)
  }
  try {
    return await import('oidc-provider')
  } finally {
    console.warn = warn
  }
}
