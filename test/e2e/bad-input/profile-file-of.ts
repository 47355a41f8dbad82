import { randomUUID } from 'node:crypto'
import { laterDefaults, type Profile } from '../../../core/profile/profile.ts'

/** A profile as the profile file keeps it. */
export function keptProfile(name: string): Profile {
  return {
    id: randomUUID(),
    name,
    role: 'resource-server',
    issuer: '',
    introspectionEndpoint: 'https://as.example.com/introspect',
    authentication: { method: 'client_secret_basic', clientId: 'an-api' },
    expectations: { audiences: [], requiredScopes: [], entitledClaims: [], clockSkewSeconds: 60 },
    caFiles: [],
    allowInsecureHttp: false,
    storage: 'keychain',
    ...laterDefaults,
    metadata: 'off',
  }
}

/** The text of a profile file, written down here so that a change of the format is seen. */
export function profileFileOf(profiles: readonly object[]): string {
  return `${JSON.stringify({ format: 'token-loupe-profiles', version: 1, profiles }, null, 2)}\n`
}
