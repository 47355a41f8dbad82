import { describe, expect, it } from 'vitest'
import { checkEndpoint, checkProfile, isLoopbackHost } from '../../../core/profile/check-profile.ts'
import { laterDefaults, type ProfileDraft } from '../../../core/profile/profile.ts'
import { containing } from '../../node/like.ts'

const draft: ProfileDraft = {
  id: null,
  name: 'Orders API',
  role: 'resource-server',
  issuer: '',
  introspectionEndpoint: 'https://as.example.com/introspect',
  authentication: { method: 'client_secret_basic', clientId: 'orders' },
  expectations: { audiences: [], requiredScopes: [], entitledClaims: [], clockSkewSeconds: 60 },
  caFiles: [],
  allowInsecureHttp: false,
  storage: 'keychain',
  ...laterDefaults,
}
const id = '11111111-1111-4111-8111-111111111111'

describe('checkEndpoint', () => {
  it.each([
    'https://as.example.com/introspect',
    'https://as.example.com:8443/introspect?tenant=1',
    '  https://as.example.com/introspect  ',
    'https://as.example.com/@user',
    'http://localhost:4000/introspect',
    'http://127.0.0.1/introspect',
    'http://127.9.8.7/introspect',
    'http://127.1/introspect',
    'http://[::1]:4000/introspect',
  ])('takes %s', (introspectionEndpoint) => {
    expect(checkEndpoint({ introspectionEndpoint, allowInsecureHttp: false })).toEqual([])
  })

  it.each([
    ['', 'endpoint-invalid', 'Give the URL'],
    ['as.example.com/introspect', 'endpoint-invalid', 'is not a URL'],
    ['https:as.example.com', 'endpoint-invalid', 'is not a URL'],
    ['https://', 'endpoint-invalid', 'is not a URL'],
    ['https://as.example.com:99999/', 'endpoint-invalid', 'is not a URL'],
    ['https://as.example.com/a b', 'endpoint-invalid', 'contains blanks'],
    ['https://as.exam\nple.com/', 'endpoint-invalid', 'contains blanks'],
    ['https://as.exam\u202eple.com/', 'endpoint-invalid', 'contains blanks'],
    ['ftp://as.example.com/', 'endpoint-invalid', 'begins with ftp:'],
    ['file:///etc/passwd', 'endpoint-invalid', 'begins with file:'],
    ['javascript://as.example.com/', 'endpoint-invalid', 'begins with javascript:'],
    ['https://me:pw@as.example.com/', 'endpoint-invalid', 'user name or password'],
    ['https://me@as.example.com/', 'endpoint-invalid', 'user name or password'],
    ['https://@as.example.com/', 'endpoint-invalid', 'user name or password'],
    ['http://localhost@as.example.com/', 'endpoint-invalid', 'user name or password'],
    ['https://as.example.com/#part', 'endpoint-invalid', 'fragment'],
    ['https://as.example.com/#', 'endpoint-invalid', 'fragment'],
    ['http://as.example.com/introspect', 'endpoint-insecure', 'unencrypted to as.example.com'],
    ['HTTP://10.0.0.1/introspect', 'endpoint-insecure', 'unencrypted to 10.0.0.1'],
    ['http://localhost.example.com/', 'endpoint-insecure', 'unencrypted'],
    ['http://127.0.0.1.example.com/', 'endpoint-insecure', 'unencrypted'],
    ['http://[::2]/', 'endpoint-insecure', 'unencrypted'],
  ])('refuses %j', (introspectionEndpoint, code, part) => {
    expect(checkEndpoint({ introspectionEndpoint, allowInsecureHttp: false })).toEqual([
      { field: 'introspectionEndpoint', code, message: containing(part) },
    ])
  })

  it('takes plain http by consent, and nothing else by it', () => {
    const consent = { allowInsecureHttp: true }
    expect([
      checkEndpoint({ ...consent, introspectionEndpoint: 'http://as.example.com/' }),
      checkEndpoint({ ...consent, introspectionEndpoint: 'http://me@as.example.com/' }).length,
      checkEndpoint({ ...consent, introspectionEndpoint: 'ftp://as.example.com/' }).length,
    ]).toEqual([[], 1, 1])
  })
})

describe('checkProfile', () => {
  it('takes a good draft, and one that keeps its own name', () => {
    expect([
      checkProfile(draft, []),
      checkProfile({ ...draft, id }, [{ id, name: 'orders api' }]),
    ]).toEqual([[], []])
  })

  it.each(['Orders API', 'orders api', '  ORDERS API\t'])('finds %j taken', (name) => {
    expect(checkProfile({ ...draft, name }, [{ id, name: ' Orders Api ' }])).toEqual([
      {
        field: 'name',
        code: 'profile-name-taken',
        message: `There is already a profile named “${name.trim()}”. Choose another name.`,
      },
    ])
  })

  it('tells everything that is wrong, in the order of the form', () => {
    const authentication = { method: 'client_secret_post', clientId: ' ' } as const
    const bad = { ...draft, name: '  ', introspectionEndpoint: 'nowhere', authentication }
    expect(checkProfile(bad, []).map(({ field, code }) => [field, code])).toEqual([
      ['name', 'input-invalid'],
      ['introspectionEndpoint', 'endpoint-invalid'],
      ['clientId', 'input-invalid'],
    ])
  })
})

describe('isLoopbackHost', () => {
  it.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['127.255.255.254', true],
    ['[::1]', true],
    ['128.0.0.1', false],
    ['127.0.0.1.example', false],
    ['localhost.example', false],
    ['0.0.0.0', false],
    ['[::ffff:7f00:1]', false],
  ])('%s: %s', (host, loopback) => {
    expect(isLoopbackHost(host)).toBe(loopback)
  })
})
