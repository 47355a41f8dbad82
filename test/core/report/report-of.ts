import type { Evidence, ReceivedResponse } from '../../../core/introspection/evidence.ts'
import type { SentRequest } from '../../../core/introspection/sent-request.ts'
import type { JsonObject } from '../../../core/json.ts'
import { laterDefaults, type Profile } from '../../../core/profile/profile.ts'
import { examine } from '../../../core/report/examine.ts'
import type { Report } from '../../../core/report/report.ts'
import type { TokenFacts } from '../../../core/token/token.ts'
import { evidenceOf, now, opaqueToken, responseOf } from '../introspection/evidence-of.ts'

/** Seconds since the epoch, that many seconds from `now`. */
export const inSeconds = (seconds: number) => Math.floor(now / 1000) + seconds

export const profile: Profile = {
  id: '5f2b1c0e-8f55-4a5e-9d0b-2b0c3f1f5a01',
  name: 'Orders API',
  role: 'resource-server',
  issuer: 'https://as.example.com',
  introspectionEndpoint: 'https://as.example.com/introspect',
  authentication: { method: 'client_secret_basic', clientId: 'rs-orders' },
  expectations: {
    audiences: ['https://orders.example.com'],
    requiredScopes: [],
    entitledClaims: [],
    clockSkewSeconds: 60,
  },
  caFiles: [],
  allowInsecureHttp: false,
  storage: 'session',
  ...laterDefaults,
}

export function jwtToken(payload: JsonObject, change: Partial<TokenFacts> = {}): TokenFacts {
  const decoded = { header: { alg: 'RS256', typ: 'at+jwt' }, payload, problems: [] }
  return { ...opaqueToken, format: 'jws', decoded, length: 600, ...change }
}

export interface Situation {
  readonly body?: unknown
  readonly outcome?: Evidence['outcome']
  readonly response?: Partial<ReceivedResponse>
  readonly request?: Partial<SentRequest>
  readonly token?: TokenFacts
  readonly profile?: Partial<Profile>
  readonly expectations?: Partial<Profile['expectations']>
}

export function reportOf(situation: Situation): Report {
  const { body = '', response = {}, request = {}, token = opaqueToken } = situation
  return examine({
    evidence: evidenceOf(situation.outcome ?? responseOf(body, response), request),
    token,
    profile: {
      ...profile,
      ...situation.profile,
      expectations: { ...profile.expectations, ...situation.expectations },
    },
    now,
  })
}
