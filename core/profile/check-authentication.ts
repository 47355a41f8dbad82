import type { CallerAuthentication, ClientAuthentication } from './authentication.ts'
import type { ProfileDraft } from './profile.ts'

/** A setting of caller authentication or of answers that a problem can be shown beside. */
export type AuthenticationField =
  | 'clientId'
  | 'assertion'
  | 'tokenEndpoint'
  | 'verificationKeys'
  | 'encryptedResponseAlg'

/** What is wrong with one setting, as a sentence that says what to do. */
export interface AuthenticationProblem {
  readonly field: AuthenticationField
  readonly message: string
}

/** Everything that is wrong with how a caller authenticates, and with which answers it expects. */
export function checkAuthentication(draft: ProfileDraft): readonly AuthenticationProblem[] {
  const { authentication, answer } = draft
  const client = clientOf(authentication)
  const { keys, encryptedResponseAlg, encryptedResponseEnc } = answer
  return [
    ...problem(
      'clientId',
      [client, authentication].some((one) => one !== null && lacksClientId(one)),
      'Give the client ID under which the authorization server knows this caller.',
    ),
    ...(client === null ? [] : assertionProblems(client, draft)),
    ...tokenEndpointProblems(authentication),
    ...problem(
      'verificationKeys',
      (keys.from === 'jwks-url' && keys.url === '') || (keys.from === 'pinned' && keys.key === ''),
      'Give the key set’s address, or the key, or take the keys of the metadata.',
    ),
    ...problem(
      'encryptedResponseAlg',
      encryptedResponseEnc !== '' && encryptedResponseAlg === '',
      'introspection_encrypted_response_enc must not be registered without introspection_encrypted_response_alg (RFC 9701 section 6). Give both, or neither.',
    ),
  ]
}

function clientOf(authentication: CallerAuthentication): ClientAuthentication | null {
  if (authentication.method !== 'bearer') return authentication
  const { source } = authentication
  return source.from === 'typed' ? null : source.client
}

/** A caller that authorises itself by a bearer token need not know its client ID. */
function lacksClientId({ method, clientId }: CallerAuthentication): boolean {
  return method !== 'bearer' && clientId.trim() === ''
}

function assertionProblems(
  client: ClientAuthentication,
  { issuer, tokenEndpoint, authentication }: ProfileDraft,
): readonly AuthenticationProblem[] {
  if (client.method !== 'client_secret_jwt' && client.method !== 'private_key_jwt') return []
  const { audience, ownAudience, lifetimeSeconds } = client.assertion
  const isForToken = authentication.method === 'bearer'
  return [
    ...problem(
      'assertion',
      audience === 'issuer' && issuer.trim() === '',
      'The assertion names the issuer as its audience: give the issuer above, or choose another audience.',
    ),
    ...problem(
      'assertion',
      audience === 'token-endpoint' && !isForToken && tokenEndpoint.trim() === '',
      'The assertion names the token endpoint as its audience: give the token endpoint, or choose another audience.',
    ),
    ...problem(
      'assertion',
      audience === 'own' && ownAudience.trim() === '',
      'Give the audience that the assertion names.',
    ),
    ...problem(
      'assertion',
      !(lifetimeSeconds >= 5 && lifetimeSeconds <= 3600),
      'The assertion lives for whole seconds from 5 to 3600.',
    ),
  ]
}

function tokenEndpointProblems(
  authentication: CallerAuthentication,
): readonly AuthenticationProblem[] {
  if (authentication.method !== 'bearer' || authentication.source.from === 'typed') return []
  return problem(
    'tokenEndpoint',
    !URL.canParse(authentication.source.tokenEndpoint.trim()),
    'Give the URL of the token endpoint in full, like https://as.example.com/token.',
  )
}

function problem(
  field: AuthenticationField,
  isWrong: boolean,
  message: string,
): readonly AuthenticationProblem[] {
  return isWrong ? [{ field, message }] : []
}
