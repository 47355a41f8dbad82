import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examine } from '../../../core/report/examine.ts'
import { readPasted } from '../../../core/token/read-pasted.ts'
import { tokenFacts } from '../../../core/token/token-facts.ts'
import {
  type AuthorizationServer,
  startAuthorizationServer,
} from '../../fixtures/authorization-server.ts'
import { type Certificates, makeCertificates } from '../../fixtures/certificates.ts'
import { type Asking, startAsking } from './asking.ts'
import {
  type ContentEncryption,
  type KeyManagement,
  makeSecret,
  type Registered,
  type RegisteredAsker,
  registered,
  type Signing,
} from './callers.ts'

const signings: readonly Signing[] = ['HS256', 'RS256', 'PS256', 'ES256', 'ES512', 'Ed25519']
const keyManagements: readonly KeyManagement[] = [
  'RSA-OAEP',
  'RSA-OAEP-256',
  'ECDH-ES',
  'ECDH-ES+A128KW',
  'ECDH-ES+A192KW',
  'ECDH-ES+A256KW',
  'A128KW',
  'A256KW',
  'A128GCMKW',
  'A256GCMKW',
  'dir',
]
const encryptions: readonly ContentEncryption[] = [
  'A128CBC-HS256',
  'A192CBC-HS384',
  'A256CBC-HS512',
  'A128GCM',
  'A192GCM',
  'A256GCM',
]

const cases: readonly (readonly [string, Registered])[] = [
  ...signings.map((signed) => [`signed with ${signed}`, { signed }] as const),
  ...keyManagements.map(
    (alg) =>
      [
        `signed with ES256, encrypted with ${alg} and A256GCM`,
        { signed: 'ES256', encrypted: { alg, enc: 'A256GCM' } },
      ] as const,
  ),
  ...encryptions.map(
    (enc) =>
      [
        `signed with RS256, encrypted with RSA-OAEP-256 and ${enc}`,
        { signed: 'RS256', encrypted: { alg: 'RSA-OAEP-256', enc } },
      ] as const,
  ),
]
const askers: ReadonlyMap<string, RegisteredAsker> = new Map(
  cases.map(([name, answers], index) => [
    name,
    registered(
      { method: 'client_secret_basic', clientId: `caller-${index}` },
      { secret: { clientSecret: makeSecret() } },
      answers,
    ),
  ]),
)

let certificates: Certificates
let server: AuthorizationServer
let asking: Asking
let token: string

beforeAll(async () => {
  certificates = await makeCertificates()
  server = await startAuthorizationServer({
    tls: certificates.valid,
    clientCa: certificates.ca,
    clients: [...askers.values()].map(({ registration }) => registration),
  })
  asking = await startAsking(server, certificates.ca)
  token = await server.issueToken()
})

afterAll(async () => {
  await asking.close()
  await server.close()
})

describe('answers of a real authorization server', () => {
  it.each(cases)('%s: read, verified, explained', async (name, answers) => {
    const asker = askers.get(name)
    if (asker === undefined) throw new Error('There is no such caller')
    const evidence = await asking.ask(asker, 'jwt', token)
    const [found] = readPasted(token).tokens
    if (found === undefined) throw new Error('The token is not read as one')
    const report = examine({
      evidence,
      token: tokenFacts(found, null),
      profile: asking.profileOf(asker),
      now: Date.now(),
    })
    expect({
      state: report.verdict.state,
      dialect: report.dialect,
      encrypted: report.jwt?.encryption?.verdict.state ?? null,
      signed: report.jwt?.signature?.verdict.state ?? null,
      alg: report.jwt?.signature?.header?.['alg'],
      scope: report.members.find((member) => member.name === 'scope')?.value,
    }).toEqual({
      state: 'active',
      dialect: 'rfc9701',
      encrypted: answers.encrypted === undefined ? null : 'decrypted',
      signed: 'verified',
      alg: answers.signed,
      scope: 'orders:read orders:write',
    })
  })
})
