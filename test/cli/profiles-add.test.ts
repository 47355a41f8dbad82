import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Profile } from '../../core/profile/profile.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import { makeCertificates } from '../fixtures/certificates.ts'
import { type CliRig, makeCliRig } from './cli-rig.ts'

let cli: CliRig
beforeEach(async () => {
  cli = await makeCliRig()
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text)
})
afterEach(() => cli.rig.remove())

const files = {
  secret: 'canary-1 from a file\n',
  key: 'key A',
  locked: 'locked key',
  passphrase: 'open\n',
  cert: 'cert chain',
  certkey: 'key of the certificate',
  bearer: 'canary-2 bearer\n',
  password: 'canary-3 password\n',
  gateway: 'canary-4 gateway\n',
  public: '{"kty":"EC"}\n',
  empty: '\n',
} as const

const add = [
  'profiles',
  'add',
  '--name',
  'Orders API',
  '--client-id',
  'orders',
  '--endpoint',
  'https://as.example.com/introspect',
  '--issuer',
  'https://as.example.com',
]
const assertion = { audience: 'issuer', ownAudience: '', lifetimeSeconds: 60 } as const
const clientId = 'orders'
const sigKey = (k: string) => JSON.stringify({ kty: 'oct', k, use: 'sig' })
const encKey = (k: string) => JSON.stringify({ kty: 'oct', k, use: 'enc' })
const publicKey = (of: string) => ({ kty: 'public', of })

type Case = readonly [
  name: string,
  words: readonly string[],
  input: string,
  profile: Partial<Profile>,
  secret: ProfileSecret,
]

describe('profiles add', () => {
  it.each<Case>([
    [
      'client_secret_basic from standard input',
      [],
      'canary-0\n',
      { authentication: { method: 'client_secret_basic', clientId } },
      { clientSecret: 'canary-0' },
    ],
    [
      'client_secret_post from a file',
      ['--method', 'client_secret_post', '--secret-file', 'FILE:secret'],
      '',
      { authentication: { method: 'client_secret_post', clientId } },
      { clientSecret: 'canary-1 from a file' },
    ],
    [
      'client_secret_jwt',
      ['--method', 'client_secret_jwt', '--assertion-alg', 'HS512', '--assertion-lifetime', '30'],
      'canary-0',
      {
        authentication: {
          method: 'client_secret_jwt',
          clientId,
          assertion: { ...assertion, lifetimeSeconds: 30, algorithm: 'HS512' },
        },
      },
      { clientSecret: 'canary-0' },
    ],
    [
      'private_key_jwt',
      [
        '--method',
        'private_key_jwt',
        '--assertion-alg',
        'PS256',
        '--key-file',
        'FILE:key',
        '--key-id',
        'k1',
        '--thumbprint',
        'x5t#S256',
        '--assertion-audience',
        'urn:own',
      ],
      '',
      {
        authentication: {
          method: 'private_key_jwt',
          clientId,
          assertion: {
            audience: 'own',
            ownAudience: 'urn:own',
            lifetimeSeconds: 60,
            algorithm: 'PS256',
            keyId: 'k1',
            thumbprint: 'x5t#S256',
            publicKey: publicKey('key A'),
          },
        },
      },
      { privateKey: sigKey('key A') },
    ],
    [
      'tls_client_auth with a passphrase',
      [
        '--method',
        'tls_client_auth',
        '--certificate-file',
        'FILE:cert',
        '--certificate-key-file',
        'FILE:certkey',
        '--passphrase-file',
        'FILE:passphrase',
      ],
      '',
      { authentication: { method: 'tls_client_auth', clientId } },
      { certificate: { chain: 'cert chain', key: 'key of the certificate open' } },
    ],
    [
      'self_signed_tls_client_auth',
      ['--method', 'self_signed_tls_client_auth', '--certificate-file', 'FILE:cert'],
      '',
      { authentication: { method: 'self_signed_tls_client_auth', clientId } },
      { certificate: { chain: 'cert chain', key: 'key inside without passphrase' } },
    ],
    [
      'a typed bearer token, without a client ID',
      ['--method', 'bearer', '--bearer-token-file', 'FILE:bearer', '--client-id', ''],
      '',
      { authentication: { method: 'bearer', clientId: '', source: { from: 'typed' } } },
      { bearerToken: 'canary-2 bearer' },
    ],
    [
      'a fetched bearer token',
      [
        '--method',
        'bearer',
        '--token-endpoint',
        'https://as.example.com/token',
        '--token-client-method',
        'client_secret_post',
        '--token-scope',
        'introspect',
        '--token-resource',
        'https://as.example.com',
        '--token-audience',
        'as',
      ],
      'canary-0',
      {
        tokenEndpoint: 'https://as.example.com/token',
        authentication: {
          method: 'bearer',
          clientId,
          source: {
            from: 'client-credentials',
            tokenEndpoint: 'https://as.example.com/token',
            client: { method: 'client_secret_post', clientId },
            scope: 'introspect',
            resources: ['https://as.example.com'],
            audience: 'as',
          },
        },
      },
      { clientSecret: 'canary-0' },
    ],
    ['none', ['--method', 'none'], '', { authentication: { method: 'none', clientId } }, {}],
    [
      'signed and encrypted answers',
      [
        '--answer',
        'jwt',
        '--signed-response-alg',
        'ES256',
        '--metadata',
        'offline',
        '--encrypted-response-alg',
        'ECDH-ES',
        '--encrypted-response-enc',
        'A256GCM',
        '--verification-key-file',
        'FILE:public',
        '--decryption-key-file',
        'FILE:key',
      ],
      'canary-0',
      {
        metadata: 'offline',
        answer: {
          format: 'jwt',
          signedResponseAlg: 'ES256',
          encryptedResponseAlg: 'ECDH-ES',
          encryptedResponseEnc: 'A256GCM',
          keys: { from: 'pinned', key: '{"kty":"EC"}' },
          encryptionKey: publicKey('key A'),
        },
      },
      { clientSecret: 'canary-0', decryptionKey: encKey('key A') },
    ],
    [
      'everything about the connection',
      [
        '--proxy',
        'http://proxy.example:3128',
        '--proxy-user',
        'me',
        '--proxy-password-file',
        'FILE:password',
        '--server-name',
        'as.internal',
        '--pin',
        '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
        '--header',
        'X-Tenant: a:b',
        '--parameter',
        'resource=x=y',
        '--secret-header-file',
        'X-Gateway-Key=FILE:gateway',
        '--secret-parameter-file',
        'tenant=FILE:gateway',
        '--certificate-file',
        'FILE:cert',
      ],
      'canary-0',
      {
        connection: {
          proxy: { use: 'url', url: 'http://proxy.example:3128', userName: 'me' },
          serverName: 'as.internal',
          pin: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
          clientCertificate: true,
          headers: [
            { name: 'X-Tenant', value: 'a:b', secret: false },
            { name: 'X-Gateway-Key', value: '', secret: true },
          ],
          parameters: [
            { name: 'resource', value: 'x=y', secret: false },
            { name: 'tenant', value: '', secret: true },
          ],
        },
      },
      {
        clientSecret: 'canary-0',
        proxyPassword: 'canary-3 password',
        certificate: { chain: 'cert chain', key: 'key inside without passphrase' },
        headers: { 'x-gateway-key': 'canary-4 gateway' },
        parameters: { tenant: 'canary-4 gateway' },
      },
    ],
    [
      'a JWKS URL, and no proxy',
      ['--jwks-url', 'https://as.example.com/jwks', '--proxy', 'none'],
      'canary-0',
      {
        answer: {
          format: 'json',
          signedResponseAlg: '',
          encryptedResponseAlg: '',
          encryptedResponseEnc: '',
          keys: { from: 'jwks-url', url: 'https://as.example.com/jwks' },
          encryptionKey: null,
        },
      },
      { clientSecret: 'canary-0' },
    ],
  ])('%s', async (_name, words, input, expected, secret) => {
    const { code, out, err } = await cli.run([...add, ...words.map(named)], { input })
    expect(err).not.toMatch(/token-loupe: /)
    expect(code).toBe(0)
    const [profile] = await profiles()
    expect(profile).toMatchObject(expected)
    expect(profile === undefined ? null : await cli.rig.secretOf(profile)).toEqual(secret)
    const kept = Object.keys(secret).length === 0 ? 'It has no secret.' : 'is in the keychain.'
    expect(out).toContain(kept)
    expect(`${out}${err}${await cli.fileText()}`).not.toMatch(/canary-|key inside/)
  })

  it('makes keys, and prints their public halves', async () => {
    const made = await cli.run([
      ...add,
      '--method',
      'private_key_jwt',
      '--assertion-alg',
      'ES256',
      '--generate-key',
      '--generate-decryption-key',
      'RSA-OAEP-256',
    ])
    expect([made.code, made.err]).toEqual([
      0,
      'Its public keys, for the server’s administrator: token-loupe keys public "Orders API"',
    ])
    const { code, out } = await cli.run(['keys', 'public', 'orders api'])
    expect([code, parse(out)]).toEqual([
      0,
      {
        keys: [
          { kty: 'public', of: 'sig ES256', use: 'sig' },
          { kty: 'public', of: 'enc RSA-OAEP-256', use: 'enc' },
        ],
      },
    ])
  })

  it('asks for what is missing, part by part, where a person types', async () => {
    const words = ['--proxy', 'http://proxy.example:3128', '--proxy-user', 'me']
    const run = await cli.run([...add, ...words], { answers: ['canary-0', 'canary-1'] })
    expect([run.code, run.terminal.questions]).toEqual([
      0,
      ['Client secret (not shown): ', 'Proxy password (not shown): '],
    ])
    const [profile] = await profiles()
    expect(profile && (await cli.rig.secretOf(profile))).toEqual({
      clientSecret: 'canary-0',
      proxyPassword: 'canary-1',
    })
  })

  it('asks for the passphrase of a locked key', async () => {
    const words = ['--method', 'private_key_jwt', '--assertion-alg', 'ES256']
    const key = ['--key-file', at('locked')]
    const run = await cli.run([...add, ...words, ...key], { answers: ['open'] })
    expect([run.code, run.terminal.questions]).toEqual([0, ['Passphrase (not shown): ']])
    const again = [...add, ...words, ...key, '--name', 'Two']
    const unattended = await cli.run(again)
    expect([unattended.code, unattended.err]).toEqual([
      2,
      'token-loupe: The signing key was not taken. The passphrase does not open it. Type it again.',
    ])
  })

  it('takes a CA file from the folder in which the command runs', async () => {
    await writeFile(at('ca.pem'), (await makeCertificates()).ca)
    const relative = path.relative(process.cwd(), at('ca.pem'))
    await cli.run([...add, '--ca-file', relative], { input: 'canary-0' })
    expect((await profiles())[0]?.caFiles).toEqual([at('ca.pem')])
  })

  it.each<[string, readonly string[], RegExp]>([
    ['no client ID', ['--client-id', ''], /--client-id/],
    ['no algorithm for a key', ['--method', 'private_key_jwt'], /--assertion-alg, one of RS256/],
    [
      'an algorithm of the wrong kind',
      ['--method', 'client_secret_jwt', '--assertion-alg', 'ES256'],
      /--assertion-alg ES256 does not go with client_secret_jwt: choose one of HS256/,
    ],
    [
      'no key',
      ['--method', 'private_key_jwt', '--assertion-alg', 'ES256'],
      /--key-file, or have one made with --generate-key/,
    ],
    ['no certificate', ['--method', 'tls_client_auth'], /--certificate-file/],
    [
      'an audience that is not known',
      ['--method', 'client_secret_jwt', '--assertion-audience', 'token-endpoint'],
      /name the token endpoint as its audience: give --token-endpoint/,
    ],
    [
      'two secrets from one standard input',
      ['--proxy', 'http://proxy.example', '--proxy-user', 'me'],
      /needs the client secret and the proxy password, .* with --proxy-password-file/,
    ],
    [
      'two sources of keys',
      ['--jwks-url', 'x', '--verification-key-file', 'FILE:public'],
      /not both/,
    ],
    ['two signing keys', ['--key-file', 'FILE:key', '--generate-key'], /-key, not both/],
    ['a key of no certificate', ['--certificate-key-file', 'FILE:certkey'], /--certificate-file/],
    ['an empty file', ['--secret-file', 'FILE:empty'], /is empty: there is no client secret in it/],
    ['a file that is not there', ['--secret-file', '/nonexistent'], /\/nonexistent/],
    ['a proxy user without proxy', ['--proxy-user', 'me'], /--proxy <url>/],
    [
      'a key for a method without',
      ['--key-file', 'FILE:key'],
      /no use for --key-file\. Give the --method that it is for/,
    ],
    ['a bearer token for Basic', ['--bearer-token-file', 'FILE:bearer'], /no use for --bearer-to/],
    [
      'a password for no proxy',
      ['--proxy-password-file', 'FILE:password'],
      /no use for --proxy-password-file\. Give --proxy <url> and --proxy-user/,
    ],
    ['a header without a name', ['--header', 'value'], /Write --header "Name: value"/],
    ['a header of the app’s', ['--header', 'Authorization: x'], /is set by the app itself/],
    ['a parameter of the app’s', ['--parameter', 'token=x'], /token is set by the app itself/],
    ['an odd lifetime', ['--assertion-lifetime', '1'], /from 5 to 3600/],
    ['no such method', ['--method', 'magic'], /Allowed choices are client_secret_basic/],
    ['a secret as an option', ['--proxy-password', 'x'], /unknown option '--proxy-password'/],
  ])('refuses with a sentence, and keeps nothing: %s', async (_name, words, said) => {
    const { code, out, err } = await cli.run([...add, ...words.map(named)], { input: 'canary-0' })
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(said)])
    expect([await profiles(), cli.rig.keychain.items.size]).toEqual([[], 0])
  })

  it('lists a caller that knows no client ID', async () => {
    const words = ['--method', 'bearer', '--client-id', '', '--bearer-token-file', at('bearer')]
    await cli.run([...add, ...words])
    expect((await cli.run(['profiles', 'list'])).out).toBe(
      'Orders API\n  resource-server, bearer\n  https://as.example.com/introspect',
    )
  })

  it('groups its options', async () => {
    const { code, out } = await cli.run(['profiles', 'add', '--help'])
    expect(code).toBe(0)
    expect(out.match(/^[A-Z].*:$/gm)).toEqual([
      'Who asks, and what for:',
      'Caller authentication:',
      'Bearer token from a token endpoint (with --method bearer):',
      'Answers (RFC 9701):',
      'Connection:',
      'Options:',
    ])
  })
})

function at(name: string): string {
  return path.join(cli.rig.folder, name)
}

/** Puts the folder into words like `FILE:key`. */
function named(word: string): string {
  return word.replace('FILE:', `${cli.rig.folder}${path.sep}`)
}

async function profiles(): Promise<readonly Profile[]> {
  return (await cli.rig.profiles.list()).profiles.map(({ profile }) => profile)
}

function parse(text: string): unknown {
  return JSON.parse(text)
}
