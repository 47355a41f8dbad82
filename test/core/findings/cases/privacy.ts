import { answer, type Given } from '../given.ts'
import type { RuleCase } from './rule-case.ts'

const listed = (change: Readonly<Record<string, unknown>>, ...entitledClaims: string[]): Given => ({
  ...answer(change),
  expectations: { entitledClaims },
})
const oidc = 'openid orders:read'

export const privacyCases: readonly RuleCase[] = [
  ['PII-01', 'no user name', answer({}), []],
  ['PII-01', 'a user name', answer({ username: 'jdoe' }), [['security', '/username']]],
  [
    'PII-01',
    'a user name on the allow-list',
    listed({ username: 'jdoe' }, 'username'),
    [['info', '/username']],
  ],
  ['PII-01', 'the client’s own account', answer({ username: 'service-account-shop-web' }), []],
  ['PII-01', 'the client itself', answer({ username: 'shop-web' }), []],
  ['PII-02', 'nothing personal', answer({}), []],
  [
    'PII-02',
    'three claims in one finding',
    answer({ email: 'a@example.org', name: 'Ann', phone_number: '+44 7700 900461' }),
    [['security', '/email /name /phone_number']],
  ],
  [
    'PII-02',
    'one of each severity',
    {
      ...answer({
        scope: 'openid email',
        email: 'a@example.org',
        employee_number: '0815',
        nickname: 'An',
      }),
      expectations: { entitledClaims: ['employee_number'] },
    },
    [
      ['security', '/nickname'],
      ['warning', '/email'],
      ['info', '/employee_number'],
    ],
  ],
  [
    'PII-02',
    'on the allow-list by its path',
    {
      ...answer({ user: { email: 'a@example.org' } }),
      expectations: { entitledClaims: ['user.email'] },
    },
    [['info', '/user/email']],
  ],
  [
    'PII-02',
    'on the allow-list by its pointer',
    {
      ...answer({ user: { email: 'a@example.org' } }),
      expectations: { entitledClaims: ['/user/email'] },
    },
    [['info', '/user/email']],
  ],
  [
    'PII-02',
    'an address as one datum',
    answer({ address: { country: 'FR', locality: 'Lyon' } }),
    [['security', '/address']],
  ],
  ['PII-02', 'only whether it is verified', answer({ email_verified: true, email: '' }), []],
  ['PII-03', 'an opaque subject', answer({}), []],
  ['PII-03', 'an e-mail address', answer({ sub: 'ann@example.org' }), [['warning', '/sub']]],
  ['PII-03', 'a telephone number', answer({ sub: '+447700900461' }), [['warning', '/sub']]],
  ['PII-03', 'the client itself', answer({ sub: 'batch@reports', client_id: 'batch@reports' }), []],
  ['PII-03', 'on the allow-list', listed({ sub: 'ann@example.org' }, 'sub'), [['info', '/sub']]],
  [
    'PII-04',
    'verified data',
    answer({
      verified_claims: {
        verification: { trust_framework: 'eidas' },
        claims: { given_name: 'Ann' },
      },
    }),
    [['security', '/verified_claims/claims/given_name']],
  ],
  [
    'PII-04',
    'a request for verified data',
    answer({
      verified_claims: {
        verification: { trust_framework: { value: 'eidas' } },
        claims: { given_name: null, birthdate: { essential: true } },
      },
    }),
    [],
  ],
  [
    'PII-06',
    'roles',
    answer({ realm_access: { roles: ['payroll'] }, groups: ['staff'] }),
    [['warning', '/realm_access /groups']],
  ],
  [
    'PII-06',
    'roles on the allow-list',
    listed({ groups: ['staff'] }, 'groups'),
    [['info', '/groups']],
  ],
  ['PII-06', 'no roles', answer({ groups: [] }), []],
  ['PII-06', 'roles of the client itself', answer({ sub: 'shop-web', roles: ['writer'] }), []],
  [
    'PII-11',
    'a claim whose scope is granted',
    answer({ scope: 'openid email', email: 'a@example.org' }),
    [],
  ],
  ['PII-13', 'on the baseline', listed({ email: 'a@example.org' }, 'email'), []],
  [
    'PII-13',
    'a session beyond the baseline',
    listed({ sid: 'x8Kq', email: 'a@example.org' }, 'email'),
    [['warning', '/sid']],
  ],
  ['PII-13', 'no baseline', answer({ sid: 'x8Kq' }), { notRun: /entitled/ }],
  [
    'PII-19',
    'openid is granted',
    answer({ scope: oidc, email: 'a@example.org' }),
    { notRun: /openid is granted/ },
  ],
  ['PII-19', 'nothing personal', answer({}), []],
  [
    'PII-19',
    'openid is not granted',
    answer({ email: 'a@example.org', name: 'Ann' }),
    [['security', '/email /name']],
  ],
  [
    'PII-19',
    'no scope told',
    answer({ scope: undefined, email: 'a@example.org' }),
    [['info', '/email']],
  ],
  ['PII-19', 'on the allow-list', listed({ email: 'a@example.org' }, 'email'), []],
  ['PII-11', 'PII-02 says it', answer({ scope: 'openid', email: 'a@example.org' }), []],
  [
    'PII-11',
    'on the allow-list, yet the person did not grant its scope',
    listed({ scope: 'openid', email: 'a@example.org' }, 'email'),
    [['warning', '/email']],
  ],
  ['PII-11', 'no sign-in', listed({ email: 'a@example.org' }, 'email'), { notRun: /openid/ }],
  [
    'PII-11',
    'no scope told',
    answer({ scope: undefined, email: 'a@example.org' }),
    { notRun: /granted scopes/ },
  ],
  [
    'PII-01',
    'in an error',
    { status: 403, body: { error: 'access_denied', username: 'jdoe' } },
    [['security', '/username']],
  ],
  [
    'PII-08',
    'by the name of the member',
    answer({ national_id: 'X12345678' }),
    [['security', '/national_id']],
  ],
  ['PII-02', 'no response', { failure: true }, { notRun: /No response/ }],
]
