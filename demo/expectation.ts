import type { DemoCallerKey } from './callers.ts'

/** What a caller should see for a token; `members` are the names in an active answer, sorted. */
export type Expectation =
  | { readonly verdict: 'active'; readonly status: 200; readonly members: readonly string[] }
  | { readonly verdict: 'inactive'; readonly status: 200; readonly members: readonly ['active'] }
  | { readonly verdict: 'no-valid-answer'; readonly status: 400; readonly error: string }

export type Expectations = Readonly<Record<DemoCallerKey, Expectation>>

const accessToken = words('active aud client_id exp iat iss scope token_type')
const refreshToken = words('active client_id exp iat iss scope')
const directoryEntry = words(
  'address birthdate email email_verified family_name given_name groups name phone_number roles verified_claims',
)

/** A user's access token: little, the whole directory entry, or what the provider says by itself. */
export function activeForUser(extras: readonly string[] = []): Expectations {
  const members = [...accessToken, 'sub', ...extras]
  return {
    'orders-api': active(members),
    'crm-api': active([...members, 'username', ...directoryEntry]),
    'partner-app': active([...members, 'username']),
    'ledger-api': active([...members, 'username']),
  }
}

/** A user's refresh token: neither an audience nor a token type. */
export const activeRefreshToken: Expectations = {
  'orders-api': active([...refreshToken, 'sub']),
  'crm-api': active([...refreshToken, 'sub', 'username', ...directoryEntry]),
  'partner-app': active([...refreshToken, 'sub']),
  'ledger-api': active([...refreshToken, 'sub']),
}

/** A token without a user: everybody is told the same. */
export const activeForNobody: Expectations = forEverybody(active(accessToken))

export const inactive: Expectations = forEverybody({
  verdict: 'inactive',
  status: 200,
  members: ['active'],
})

/** oidc-provider answers so to every token in the shape of a JWT. */
export const refusedKind: Expectations = forEverybody({
  verdict: 'no-valid-answer',
  status: 400,
  error: 'unsupported_token_type',
})

function active(members: readonly string[]): Expectation {
  return { verdict: 'active', status: 200, members: members.toSorted() }
}

function forEverybody(expectation: Expectation): Expectations {
  return {
    'orders-api': expectation,
    'crm-api': expectation,
    'partner-app': expectation,
    'ledger-api': expectation,
  }
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
