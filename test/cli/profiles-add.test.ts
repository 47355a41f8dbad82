import path from 'node:path'
import { expect, it } from 'vitest'
import { type AddOptions, addProfile } from '../../cli/profiles-add.ts'
import type { CallInput } from '../../core/contract.ts'

const options: AddOptions = {
  name: 'Orders API',
  endpoint: 'https://as.example.com/introspect',
  clientId: 'orders-api',
  method: 'client_secret_basic',
  role: 'resource-server',
  issuer: '',
  audience: [],
  scope: [],
  entitled: [],
  skew: 30,
  caFile: ['company.pem', path.resolve('/etc/other.pem')],
  allowInsecureHttp: false,
}

it('takes a CA file from the folder in which the command runs', async () => {
  const saved: CallInput<'profiles:save'>[] = []
  const profiles = {
    list: () => Promise.resolve({ profiles: [], notices: [] }),
    save: (input: CallInput<'profiles:save'>) => {
      saved.push(input)
      return Promise.reject(new Error('far enough'))
    },
  }
  const terminal = {
    interactive: false,
    color: false,
    width: 80,
    timeZone: 'UTC',
    readInput: () => Promise.resolve('a secret\n'),
    askHidden: () => Promise.reject(new Error('not asked')),
    print: () => undefined,
    remark: () => undefined,
  }
  await expect(addProfile(profiles, terminal, options)).rejects.toThrow('far enough')
  expect(saved[0]?.draft.caFiles).toEqual([
    path.resolve('company.pem'),
    path.resolve('/etc/other.pem'),
  ])
  expect(saved[0]?.secret).toEqual({ clientSecret: 'a secret' })
})
