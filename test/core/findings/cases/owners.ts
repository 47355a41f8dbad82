import type { JsonObject } from '../../../../core/json.ts'
import { opaqueToken } from '../../introspection/evidence-of.ts'
import { jwtToken } from '../../report/report-of.ts'
import { answer, at, type Given } from '../given.ts'
import type { RuleCase } from './rule-case.ts'

const refresh = { ...opaqueToken, kind: 'refresh_token' } as const
const audiences = (change: Readonly<Record<string, unknown>>, names: readonly string[]): Given => ({
  ...answer(change),
  expectations: { audiences: [...names] },
})
const asClient = (change: Readonly<Record<string, unknown>>, claims?: JsonObject): Given => ({
  ...answer(change),
  profile: { role: 'client' },
  ...(claims === undefined ? {} : { claims }),
})

const keycloak = (change: Readonly<Record<string, unknown>>): Given =>
  answer({ iss: 'https://sso.example.com/realms/shop', ...change })

export const ownerCases: readonly RuleCase[] = [
  ['MEM-23', 'an access token', answer({}), { notRun: /refresh token/ }],
  [
    'MEM-23',
    'a refresh token as Bearer',
    { ...answer({}), token: refresh },
    [['warning', '/token_type']],
  ],
  [
    'MEM-23',
    'a refresh token without token_type',
    { ...answer({ token_type: undefined }), token: refresh },
    [],
  ],
  [
    'MEM-23',
    'another exp than its own',
    {
      ...answer({ token_type: undefined }),
      token: jwtToken({ exp: at(86400) }, { kind: 'refresh_token' }),
    },
    [['warning', '/exp token /exp']],
  ],
  ['MEM-24', 'the client of the token', { ...answer({}), claims: { azp: 'shop-web' } }, []],
  [
    'MEM-24',
    'the caller in its place',
    { ...answer({ client_id: 'rs-orders' }), claims: { azp: 'shop-web' } },
    [['error', '/client_id token /azp profile client id']],
  ],
  [
    'MEM-24',
    'the caller’s own token',
    { ...answer({ client_id: 'rs-orders' }), claims: { client_id: 'rs-orders' } },
    [],
  ],
  ['MEM-24', 'an opaque token', answer({}), { notRun: /./ }],
  ['AUD-01', 'aud names this resource server', answer({}), []],
  ['AUD-01', 'aud names it among others', answer({ aud: ['a', 'https://orders.example.com'] }), []],
  ['AUD-01', 'aud names the caller’s client id', answer({ aud: ['rs-orders'] }), []],
  [
    'AUD-01',
    'aud names somebody else',
    answer({ aud: ['account'] }),
    [['security', '/aud profile audiences']],
  ],
  [
    'AUD-01',
    'a slash more',
    answer({ aud: 'https://orders.example.com/' }),
    [['security', '/aud profile audiences']],
  ],
  ['AUD-01', 'no aud: AUD-02 says it', answer({ aud: undefined }), []],
  [
    'AUD-01',
    'no audiences in the profile',
    audiences({ aud: 'x' }, []),
    { notRun: /names no audiences/ },
  ],
  ['AUD-01', 'a client asks', asClient({ aud: 'x', client_id: 'rs-orders' }), { notRun: /client/ }],
  ['AUD-02', 'with aud', answer({}), []],
  ['AUD-02', 'without aud', answer({ aud: undefined }), [['warning', '/aud']]],
  ['AUD-02', 'an empty list', answer({ aud: [] }), [['warning', '/aud']]],
  [
    'AUD-02',
    'no audiences in the profile',
    audiences({ aud: undefined }, []),
    { notRun: /names no audiences/ },
  ],
  ['AUD-09', 'a resource identifier', answer({}), []],
  [
    'AUD-09',
    'the resource identifier among others',
    answer({ aud: ['account', 'https://orders.example.com'] }),
    [],
  ],
  [
    'AUD-09',
    'the client id of this resource server',
    answer({ aud: 'rs-orders' }),
    [['info', '/aud']],
  ],
  ['AUD-09', 'somebody else: AUD-01 says it', answer({ aud: 'account' }), []],
  [
    'AUD-09',
    'no resource identifier in the profile',
    audiences({ aud: 'orders' }, ['orders']),
    { notRun: /resource identifier/ },
  ],
  ['AUD-10', 'another kind of server', answer({}), { notRun: /Keycloak/ }],
  [
    'AUD-10',
    'the caller is not in aud',
    keycloak({ aud: ['https://orders.example.com'] }),
    [['info', '/aud']],
  ],
  ['AUD-10', 'the caller is in aud', keycloak({ aud: ['rs-orders', 'account'] }), []],
  ['AUD-10', 'the caller’s own token', keycloak({ client_id: 'rs-orders' }), []],
  ['AUD-10', 'inactive', { body: { active: false } }, { notRun: /active/ }],
  ['AUD-04', 'a client’s own token', asClient({ client_id: 'rs-orders' }), []],
  ['AUD-04', 'another client’s token', asClient({}), [['warning', '/client_id']]],
  ['AUD-04', 'nobody’s token', asClient({ client_id: undefined }), [['info', '/client_id']]],
  [
    'AUD-04',
    'its own token by what is decoded',
    asClient({ client_id: undefined }, { azp: 'rs-orders' }),
    [],
  ],
  ['AUD-04', 'a resource server asks', answer({}), { notRun: /resource server/ }],
]
