import { laterDefaults, type Profile } from '../core/profile/profile.ts'

/** A profile of a resource server that asks at an endpoint, with expectations so that every rule has work. */
export function profileFor(endpoint: string, issuer: string, clientId: string): Profile {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Bench',
    role: 'resource-server',
    issuer,
    introspectionEndpoint: endpoint,
    authentication: { method: 'client_secret_basic', clientId },
    expectations: {
      audiences: ['https://api.example.com'],
      requiredScopes: ['orders:read', 'orders:write'],
      entitledClaims: ['email'],
      clockSkewSeconds: 60,
    },
    caFiles: [],
    allowInsecureHttp: false,
    storage: 'session',
    ...laterDefaults,
    metadata: 'off',
  }
}
