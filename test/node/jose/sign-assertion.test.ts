import { compactVerify, decodeProtectedHeader, importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { keyAlgorithms, secretAlgorithms } from '../../../core/profile/authentication.ts'
import { generateKey } from '../../../node/jose/generate-key.ts'
import { type AssertionInput, signAssertion } from '../../../node/jose/sign-assertion.ts'
import { failureOf } from './failure.ts'
import { readObject } from './read-object.ts'

const assertion = { audience: 'own', ownAudience: '', lifetimeSeconds: 90 } as const
const rest = { audience: 'https://issuer.example.com', now: 1_700_000_000_999, jti: 'once' }
const claims = {
  iss: 'caller',
  sub: 'caller',
  aud: 'https://issuer.example.com',
  jti: 'once',
  iat: 1_700_000_000,
  exp: 1_700_000_090,
}

type SecretAlgorithm = (typeof secretAlgorithms)[number]
type KeyAlgorithm = (typeof keyAlgorithms)[number]

const bySecret = (algorithm: SecretAlgorithm, clientSecret?: string): AssertionInput => ({
  ...rest,
  authentication: {
    method: 'client_secret_jwt',
    clientId: 'caller',
    assertion: { ...assertion, algorithm },
  },
  secret: clientSecret === undefined ? {} : { clientSecret },
})

const byKey = (
  algorithm: KeyAlgorithm,
  privateKey?: string,
  more: { readonly keyId?: string; readonly thumbprint?: 'x5t' | 'x5t#S256' } = {},
): AssertionInput => ({
  ...rest,
  authentication: {
    method: 'private_key_jwt',
    clientId: 'caller',
    assertion: { ...assertion, algorithm, keyId: '', thumbprint: 'none', ...more },
  },
  secret: privateKey === undefined ? {} : { privateKey },
})

describe('signAssertion signs', () => {
  it.each(
    secretAlgorithms.flatMap(
      (algorithm) =>
        [
          [algorithm, 'short'],
          [algorithm, 'a secret that is long enough for any of them: 0123456789abcdefgh'],
        ] as const,
    ),
  )('by %s with the secret %s', async (algorithm, clientSecret) => {
    const { compact, sent } = await signAssertion(bySecret(algorithm, clientSecret))
    const { payload } = await compactVerify(compact, Buffer.from(clientSecret))
    expect(readObject(Buffer.from(payload).toString())).toEqual(claims)
    expect(sent).toEqual({ header: { alg: algorithm }, claims })
  })

  it.each(keyAlgorithms)('by %s with a key', async (algorithm) => {
    const { privateJwk, publicJwk } = await generateKey({ use: 'sig', algorithm })
    const { compact, sent } = await signAssertion(byKey(algorithm, privateJwk))
    const { payload } = await compactVerify(compact, await importJWK({ ...publicJwk }, algorithm))
    expect(readObject(Buffer.from(payload).toString())).toEqual(claims)
    expect(sent).toEqual({ header: { alg: algorithm, kid: publicJwk['kid'] }, claims })
  })

  it('without kid where neither profile nor key has one', async () => {
    const { privateJwk } = await generateKey({ use: 'sig', algorithm: 'ES256' })
    const { kid: _, ...key } = readObject(privateJwk)
    const { sent } = await signAssertion(byKey('ES256', JSON.stringify(key)))
    expect(sent.header).toEqual({ alg: 'ES256' })
  })

  it('with kid and thumbprint in the header', async () => {
    const { privateJwk } = await generateKey({ use: 'sig', algorithm: 'ES256' })
    const key = JSON.stringify({ ...readObject(privateJwk), x5t: 'one', 'x5t#S256': 'two' })
    const signed = await signAssertion(byKey('ES256', key, { keyId: 'k1', thumbprint: 'x5t#S256' }))
    expect(signed.sent.header).toEqual({ alg: 'ES256', kid: 'k1', 'x5t#S256': 'two' })
    expect(decodeProtectedHeader(signed.compact)).toEqual(signed.sent.header)
    const other = await signAssertion(byKey('ES256', key, { thumbprint: 'x5t' }))
    expect(other.sent.header).toEqual({
      alg: 'ES256',
      kid: readObject(privateJwk)['kid'],
      x5t: 'one',
    })
  })
})

describe('signAssertion refuses', () => {
  const cases: readonly (readonly [made: string, asked: KeyAlgorithm, message: RegExp])[] = [
    ['RS256', 'ES256', /is an RSA key.*Choose RS256, RS384, RS512, PS256, PS384 or PS512/],
    ['ES256', 'RS256', /curve P-256.*Choose ES256/],
    ['ES384', 'ES256', /curve P-384.*Choose ES384/],
    ['ES512', 'Ed25519', /curve P-521.*Choose ES512/],
    ['Ed25519', 'PS256', /curve Ed25519.*Choose Ed25519/],
    ['RS256', 'PS256', /marked for RS256/],
  ]
  it.each(cases)('a key made for %s where %s is asked for', async (algorithm, asked, message) => {
    const { privateJwk } = await generateKey({ use: 'sig', algorithm })
    const failure = await failureOf(signAssertion(byKey(asked, privateJwk)))
    expect(failure.code).toBe('key-unsuitable')
    expect(failure.message).toMatch(message)
  })

  it('a thumbprint where there was no certificate', async () => {
    const { privateJwk } = await generateKey({ use: 'sig', algorithm: 'ES256' })
    const failure = await failureOf(
      signAssertion(byKey('ES256', privateJwk, { thumbprint: 'x5t' })),
    )
    expect(failure.message).toMatch(/no certificate lay beside/)
  })

  it('a damaged key, without quoting it', async () => {
    const key = JSON.stringify({ kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA', d: 'c2VjcmV0' })
    const failure = await failureOf(signAssertion(byKey('ES256', key)))
    expect(failure.code).toBe('key-unsuitable')
    expect(failure.message).not.toContain('c2VjcmV0')
  })

  it.each([bySecret('HS256'), byKey('ES256')])('to sign without a secret', async (input) => {
    expect((await failureOf(signAssertion(input))).code).toBe('secret-missing')
  })
})
