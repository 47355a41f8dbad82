import { describe, expect, it } from 'vitest'
import { plainAnswers } from '../../../core/profile/answer-settings.ts'
import type { CallerAuthentication, KeyAssertion } from '../../../core/profile/authentication.ts'
import { checkAuthentication } from '../../../core/profile/check-authentication.ts'
import type { ProfileDraft } from '../../../core/profile/profile.ts'
import { aDraft } from '../../node/profiles/drafts.ts'

const signing = (change: Partial<KeyAssertion>): CallerAuthentication => ({
  method: 'private_key_jwt',
  clientId: 'rs',
  assertion: {
    algorithm: 'ES256',
    audience: 'issuer',
    ownAudience: '',
    lifetimeSeconds: 60,
    keyId: '',
    thumbprint: 'none',
    ...change,
  },
})
const fetching = (tokenEndpoint: string, clientId: string): CallerAuthentication => ({
  method: 'bearer',
  clientId: '',
  source: {
    from: 'client-credentials',
    tokenEndpoint,
    client: { method: 'client_secret_basic', clientId },
    scope: '',
    resources: [],
    audience: '',
  },
})

describe('checkAuthentication', () => {
  it.each<[string, Partial<ProfileDraft>, readonly string[]]>([
    ['a client ID', {}, []],
    ['no client ID', { authentication: { method: 'none', clientId: ' ' } }, ['clientId']],
    [
      'no client ID of a caller with a bearer token',
      { authentication: { method: 'bearer', clientId: '', source: { from: 'typed' } } },
      [],
    ],
    ['an assertion for the issuer', { authentication: signing({}) }, []],
    [
      'an assertion for an issuer that is not known',
      { issuer: '', authentication: signing({}) },
      ['assertion'],
    ],
    [
      'an assertion for a token endpoint that is not known',
      { authentication: signing({ audience: 'token-endpoint' }) },
      ['assertion'],
    ],
    [
      'an assertion for a token endpoint that is',
      {
        tokenEndpoint: 'https://as.example.com/token',
        authentication: signing({ audience: 'token-endpoint' }),
      },
      [],
    ],
    [
      'an empty audience of one’s own',
      { authentication: signing({ audience: 'own' }) },
      ['assertion'],
    ],
    ['no lifetime', { authentication: signing({ lifetimeSeconds: Number.NaN }) }, ['assertion']],
    ['a token endpoint', { authentication: fetching('https://as.example.com/token', 'rs') }, []],
    [
      'a token endpoint that is no URL',
      { authentication: fetching('token', 'rs') },
      ['tokenEndpoint'],
    ],
    [
      'a token client without an ID',
      { authentication: fetching('https://as.example.com/token', '') },
      ['clientId'],
    ],
    [
      'an empty pinned key',
      { answer: { ...plainAnswers, keys: { from: 'pinned', key: '' } } },
      ['verificationKeys'],
    ],
    [
      'a content encryption without a key management',
      { answer: { ...plainAnswers, encryptedResponseEnc: 'A256GCM' } },
      ['encryptedResponseAlg'],
    ],
  ])('%s', (_name, change, fields) => {
    expect(checkAuthentication(aDraft(change)).map(({ field }) => field)).toEqual(fields)
  })
})
