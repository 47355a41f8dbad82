import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RequestedFormat } from '../../../core/introspection/sent-request.ts'
import { keyAlgorithms, secretAlgorithms } from '../../../core/profile/authentication.ts'
import type { ProfileSecret } from '../../../core/profile/secret.ts'
import { examine } from '../../../core/report/examine.ts'
import { madeUpTokenFacts } from '../../../core/token/token-facts.ts'
import {
  type AuthorizationServer,
  audience,
  startAuthorizationServer,
} from '../../fixtures/authorization-server.ts'
import { makeCertificates, type ServerCertificate } from '../../fixtures/certificates.ts'
import { type Asker, type Asking, startAsking } from './asking.ts'
import {
  byKey,
  bySecret,
  jwksOf,
  makeSecret,
  type RegisteredAsker,
  registered,
  signingKey,
} from './callers.ts'

const certificates = await makeCertificates()
const encrypted = { signed: 'RS256', encrypted: { alg: 'RSA-OAEP-256', enc: 'A256GCM' } } as const
const plain = { signed: 'RS256' } as const
const identity = ({ cert, key }: ServerCertificate): ProfileSecret => ({
  certificate: { chain: cert, key },
})

/** One caller a method, each registered twice: oidc-provider gives those with encryption no other form. */
function callersOf(answers: typeof plain | typeof encrypted, suffix: string) {
  const clientSecret = makeSecret()
  const id = (method: string) => `${method}${suffix}`
  const bySecretText = { secret: { clientSecret } }
  return new Map<string, RegisteredAsker>([
    ...(['client_secret_basic', 'client_secret_post'] as const).map(
      (method) =>
        [method, registered({ method, clientId: id(method) }, bySecretText, answers)] as const,
    ),
    ...secretAlgorithms.map((algorithm) => {
      const clientId = id(`client_secret_jwt-${algorithm}`)
      const authentication = {
        method: 'client_secret_jwt',
        clientId,
        assertion: bySecret(algorithm),
      } as const
      const registration = { token_endpoint_auth_signing_alg: algorithm }
      const own = { ...bySecretText, registration }
      return [`client_secret_jwt ${algorithm}`, registered(authentication, own, answers)] as const
    }),
    ...keyAlgorithms.map((algorithm) => {
      const clientId = id(`private_key_jwt-${algorithm}`)
      const assertion = byKey(algorithm)
      const { text, publicJwk } = jwksOf(signingKey(algorithm), 'sig', { kid: 'caller-1' })
      const own = {
        secret: { privateKey: text },
        registration: {
          token_endpoint_auth_signing_alg: algorithm,
          jwks: { keys: [publicJwk] },
        },
      }
      const authentication = { method: 'private_key_jwt', clientId, assertion } as const
      return [`private_key_jwt ${algorithm}`, registered(authentication, own, answers)] as const
    }),
    [
      'tls_client_auth',
      registered(
        { method: 'tls_client_auth', clientId: id('tls') },
        {
          secret: identity(certificates.client),
          registration: { tls_client_auth_san_dns: 'caller.example' },
        },
        answers,
      ),
    ],
    [
      'self_signed_tls_client_auth',
      registered(
        { method: 'self_signed_tls_client_auth', clientId: id('self-signed-tls') },
        {
          secret: identity(certificates.selfSignedClient),
          registration: { jwks: { keys: [certificateJwk(certificates.selfSignedClient.cert)] } },
        },
        answers,
      ),
    ],
    ['none', registered({ method: 'none', clientId: id('public') }, { secret: {} }, answers)],
  ])
}

/** The public key of a certificate with the certificate in it. @see RFC 8705 section 2.2.2 */
function certificateJwk(pem: string) {
  const certificate = new X509Certificate(pem)
  const { kty = '', ...jwk } = certificate.publicKey.export({ format: 'jwk' })
  return { ...jwk, kty, use: 'sig', kid: 'tls-1', x5c: [certificate.raw.toString('base64')] }
}

const forPlain = callersOf(plain, '')
const forEncrypted = callersOf(encrypted, '-encrypted')
const tokenClient = registered(
  { method: 'client_secret_basic', clientId: 'token-client' },
  {
    secret: { clientSecret: makeSecret() },
    registration: { grant_types: ['client_credentials'] },
  },
)

let server: AuthorizationServer
let asking: Asking
let token: string

beforeAll(async () => {
  server = await startAuthorizationServer({
    tls: certificates.valid,
    clientCa: certificates.ca,
    clients: [...forPlain.values(), ...forEncrypted.values(), tokenClient].map(
      ({ registration }) => registration,
    ),
  })
  asking = await startAsking(server, certificates.ca)
  token = await server.issueToken()
})

afterAll(async () => {
  await asking.close()
  await server.close()
})

/** What the caller learns, and whether it can trust it. */
async function learn(asker: Asker, format: RequestedFormat) {
  const evidence = await asking.ask(asker, format, token)
  const profile = asking.profileOf(asker)
  const facts = { ...madeUpTokenFacts(token.length), madeUp: false }
  const report = examine({ evidence, token: facts, profile, now: Date.now() })
  return {
    state: report.verdict.state,
    encryption: report.jwt?.encryption?.verdict.state ?? null,
    signature: report.jwt?.signature?.verdict.state ?? null,
  }
}

const asJson = { state: 'active', encryption: null, signature: null }
const asSigned = { state: 'active', encryption: null, signature: 'verified' }
const asEncrypted = { state: 'active', encryption: 'decrypted', signature: 'verified' }

describe.each([...forPlain.keys()])('%s at a real authorization server', (method) => {
  it.each([
    ['JSON', forPlain, 'json', asJson],
    ['signed', forPlain, 'jwt', asSigned],
    ['signed and encrypted', forEncrypted, 'jwt', asEncrypted],
  ] as const)('gets an answer as %s', async (_form, callers, format, expected) => {
    const asker = callers.get(method)
    if (asker === undefined) throw new Error('There is no such caller')
    expect(await learn(asker, format)).toEqual(expected)
  })
})

describe('a bearer token at a real authorization server', () => {
  const fetched = (scope: string): Asker => ({
    authentication: {
      method: 'bearer',
      clientId: '',
      source: {
        from: 'client-credentials',
        tokenEndpoint: server.tokenEndpoint,
        client: { method: 'client_secret_basic', clientId: 'token-client' },
        scope,
        resources: [audience],
        audience: '',
      },
    },
    secret: tokenClient.secret,
  })

  it.each([
    ['JSON', 'json', asJson],
    ['signed', 'jwt', asSigned],
  ] as const)(
    'fetched with client credentials gets an answer as %s',
    async (_, format, expected) => {
      expect(await learn(fetched('orders:read'), format)).toEqual(expected)
    },
  )

  it('that is typed gets one as well', async () => {
    const typed: Asker = {
      authentication: { method: 'bearer', clientId: '', source: { from: 'typed' } },
      secret: { bearerToken: await server.issueToken() },
    }
    expect(await learn(typed, 'json')).toEqual(asJson)
  })

  it('that the token endpoint refuses is explained, and nothing is asked', async () => {
    const wrong = { ...fetched('orders:read'), secret: { clientSecret: 'not-the-secret' } }
    const evidence = await asking.ask(wrong, 'json', token)
    expect(evidence.outcome).toMatchObject({
      type: 'failure',
      failure: {
        kind: 'caller-token',
        status: 401,
        detail:
          'The token endpoint answered with status 401: “invalid_client”, “client authentication failed”.',
      },
    })
  })
})

describe('what a real authorization server sees', () => {
  it('refuses a caller by a wrong assertion audience, and the report says what was sent', async () => {
    const asker = forPlain.get('private_key_jwt ES256')
    if (asker?.authentication.method !== 'private_key_jwt') throw new Error('No such caller')
    const assertion = {
      ...asker.authentication.assertion,
      audience: 'own',
      ownAudience: 'https://elsewhere.example',
    } as const
    const wrong = { ...asker, authentication: { ...asker.authentication, assertion } }
    const evidence = await asking.ask(wrong, 'json', token)
    expect(evidence.outcome).toMatchObject({ type: 'response', response: { status: 401 } })
    expect(evidence.request.authentication.assertion).toMatchObject({
      header: { alg: 'ES256', kid: 'caller-1' },
      claims: { aud: 'https://elsewhere.example', iss: 'private_key_jwt-ES256' },
    })
  })

  it('shows the certificate that was presented', async () => {
    const asker = forPlain.get('tls_client_auth')
    if (asker === undefined) throw new Error('No such caller')
    const { request } = await asking.ask(asker, 'json', token)
    expect(request.inForce.certificate?.subject).toBe('CN=caller.example')
  })
})
