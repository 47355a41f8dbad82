import { laterDefaults, type ProfileDraft } from '../../../core/profile/profile.ts'

/** A draft that can be saved; `change` makes it special. */
export function aDraft(change: Partial<ProfileDraft> = {}): ProfileDraft {
  return {
    id: null,
    name: 'Orders API',
    role: 'resource-server',
    issuer: 'https://as.example.com',
    introspectionEndpoint: 'https://as.example.com/introspect',
    authentication: { method: 'client_secret_basic', clientId: 'orders' },
    expectations: { audiences: [], requiredScopes: [], entitledClaims: [], clockSkewSeconds: 60 },
    caFiles: [],
    allowInsecureHttp: false,
    storage: 'keychain',
    ...laterDefaults,
    ...change,
  }
}

/** A UUID that ends in that number. */
export function anId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
