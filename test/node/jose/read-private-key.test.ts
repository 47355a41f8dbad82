import { createHash, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicJwkOf, readPrivateKey } from '../../../node/jose/read-private-key.ts'
import { failureOf } from './failure.ts'
import { makeCertificate, openWorkshop } from './openssl.ts'
import { readObject } from './read-object.ts'

const workshop = openWorkshop()
const pass = '-passout pass:pässwort'

beforeAll(() => {
  const { run } = workshop
  run('genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.pem')
  run('rsa -in rsa.pem -traditional -out rsa-pkcs1.pem')
  run(`rsa -in rsa.pem -traditional -aes256 ${pass} -out rsa-pkcs1-aes.pem`)
  run(`rsa -in rsa.pem -traditional -des3 ${pass} -out rsa-pkcs1-des3.pem`)
  run(
    `rsa -in rsa.pem -traditional -des ${pass} -provider legacy -provider default -out rsa-pkcs1-des.pem`,
  )
  run(`pkcs8 -topk8 -in rsa.pem -v2 aes-256-cbc ${pass} -out rsa-aes.pem`)
  run(`pkcs8 -topk8 -in rsa.pem -v2 aes-128-cbc -v2prf hmacWithSHA512 ${pass} -out rsa-sha512.pem`)
  run(`pkcs8 -topk8 -in rsa.pem -v2 des3 -v2prf hmacWithSHA1 ${pass} -out rsa-des3.pem`)
  run(`pkcs8 -topk8 -in rsa.pem -scrypt ${pass} -out rsa-scrypt.pem`)
  run(`pkcs8 -topk8 -in rsa.pem -v1 PBE-SHA1-3DES ${pass} -out rsa-pkcs12.pem`)
  run(
    `pkcs8 -topk8 -in rsa.pem -v1 PBE-MD5-DES -provider legacy -provider default ${pass} -out rsa-md5-des.pem`,
  )
  run('rsa -in rsa.pem -pubout -out rsa-public.pem')
  run('genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out rsa-1024.pem')
  run('genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -out rsa-pss.pem')
  for (const curve of ['P-256', 'P-384', 'P-521', 'secp256k1']) {
    run(`genpkey -algorithm EC -pkeyopt ec_paramgen_curve:${curve} -out ${curve}.pem`)
  }
  run(`pkcs8 -topk8 -in P-256.pem -iter 2000001 ${pass} -out slow.pem`)
  run('ec -in P-256.pem -out P-256-sec1.pem')
  run(`ec -in P-256.pem -aes128 ${pass} -out P-256-sec1-aes.pem`)
  run('genpkey -algorithm Ed25519 -out ed25519.pem')
  run('genpkey -algorithm X25519 -out x25519.pem')
  makeCertificate(workshop, 'caller', '-algorithm EC -pkeyopt ec_paramgen_curve:P-256')
  workshop.write('both.pem', `${workshop.text('caller.pem')}${workshop.text('caller.key')}`)
  workshop.write('mixed.pem', `${workshop.text('caller.pem')}${workshop.text('P-256.pem')}`)
  workshop.write('cut.pem', workshop.text('rsa.pem').slice(0, 900))
  workshop.write('two.pem', `${workshop.text('rsa.pem')}${workshop.text('P-256.pem')}`)
  workshop.write('text.txt', 'ssh-rsa AAAA caller@example.com')
}, 60_000)
afterAll(() => workshop.close())

async function read(file: string, use: 'sig' | 'enc' = 'sig', passphrase?: string) {
  return readObject(await readPrivateKey(workshop.text(file), passphrase, use))
}

describe('readPrivateKey gives the same private JWK', () => {
  it.each([
    'rsa-pkcs1.pem',
    'rsa-pkcs1-aes.pem',
    'rsa-pkcs1-des3.pem',
    'rsa-pkcs1-des.pem',
    'rsa-aes.pem',
    'rsa-sha512.pem',
    'rsa-des3.pem',
    'rsa-scrypt.pem',
    'rsa-pkcs12.pem',
    'rsa-md5-des.pem',
  ])('of %s as of the plain PKCS#8 form', async (file) => {
    expect(await read(file, 'sig', 'pässwort')).toEqual(await read('rsa.pem'))
  })

  it.each(['P-256-sec1.pem', 'P-256-sec1-aes.pem'])('of %s', async (file) => {
    expect(await read(file, 'sig', 'pässwort')).toEqual(await read('P-256.pem'))
  })
})

describe('readPrivateKey reads', () => {
  it.each([
    ['rsa.pem', 'sig', { kty: 'RSA', use: 'sig' }],
    ['rsa-pss.pem', 'sig', { kty: 'RSA', use: 'sig' }],
    ['rsa.pem', 'enc', { kty: 'RSA', use: 'enc' }],
    ['P-384.pem', 'sig', { kty: 'EC', crv: 'P-384', use: 'sig' }],
    ['P-521.pem', 'enc', { kty: 'EC', crv: 'P-521', use: 'enc' }],
    ['ed25519.pem', 'sig', { kty: 'OKP', crv: 'Ed25519', use: 'sig' }],
    ['x25519.pem', 'enc', { kty: 'OKP', crv: 'X25519', use: 'enc' }],
  ] as const)('%s for %s', async (file, use, expected) => {
    const text = await readPrivateKey(workshop.text(file), undefined, use)
    expect(readObject(text)).toMatchObject(expected)
    expect(readObject(text)).toHaveProperty('d')
    expect(Object.keys(await publicJwkOf(text)).toSorted()).toEqual(
      Object.keys({ ...expected, ...publicNames[expected.kty] }).toSorted(),
    )
  })

  const publicNames = {
    RSA: { n: '', e: '' },
    EC: { x: '', y: '' },
    OKP: { x: '' },
  }

  it('the thumbprints of the certificate beside the key', async () => {
    const { raw } = new X509Certificate(workshop.text('caller.pem'))
    expect(await read('both.pem')).toMatchObject({
      x5t: createHash('sha1').update(raw).digest('base64url'),
      'x5t#S256': createHash('sha256').update(raw).digest('base64url'),
    })
  })

  it('a JWK, with its kid and alg, and the one private key of a key set', async () => {
    const plain = await readPrivateKey(workshop.text('P-256.pem'), undefined, 'sig')
    const expected = { ...readObject(plain), kid: 'k1', alg: 'ES256' }
    const jwk = { ...expected, ext: true }
    const publicOnly = { ...(await publicJwkOf(plain)), kid: 'k0' }
    for (const text of [
      JSON.stringify(jwk),
      JSON.stringify({ keys: [publicOnly, jwk] }, null, 2),
    ]) {
      expect(readObject(await readPrivateKey(text, undefined, 'sig'))).toEqual(expected)
    }
  })
})

describe('readPrivateKey refuses', () => {
  const cases: readonly (readonly [
    file: string,
    passphrase: string | undefined,
    use: 'sig' | 'enc',
    code: string,
    message: RegExp,
  ])[] = [
    ['rsa-aes.pem', 'wrong', 'sig', 'key-passphrase', /does not open/],
    ['rsa-scrypt.pem', 'wrong', 'sig', 'key-passphrase', /does not open/],
    ['rsa-pkcs1-aes.pem', 'wrong', 'sig', 'key-passphrase', /does not open/],
    ['rsa-aes.pem', undefined, 'sig', 'key-passphrase', /Give the passphrase/],
    ['rsa-pkcs1-des3.pem', '', 'sig', 'key-passphrase', /Give the passphrase/],
    ['rsa-public.pem', undefined, 'sig', 'key-unsuitable', /public key only/],
    ['caller.pem', undefined, 'sig', 'key-unsuitable', /certificate without its private key/],
    ['caller.csr', undefined, 'sig', 'key-unsuitable', /no private key/],
    ['mixed.pem', undefined, 'sig', 'key-unsuitable', /belongs to another key/],
    ['two.pem', undefined, 'sig', 'key-unsuitable', /more than one/],
    ['rsa-1024.pem', undefined, 'sig', 'key-unsuitable', /1024 bits; 2048/],
    ['rsa-1024.pem', undefined, 'enc', 'key-unsuitable', /1024 bits; 2048/],
    ['ed25519.pem', undefined, 'enc', 'key-unsuitable', /can not decrypt/],
    ['x25519.pem', undefined, 'sig', 'key-unsuitable', /can not sign/],
    ['secp256k1.pem', undefined, 'sig', 'key-unsuitable', /P-256, P-384 or P-521/],
    ['cut.pem', undefined, 'sig', 'key-unreadable', /BEGIN or END/],
    ['slow.pem', 'pässwort', 'sig', 'key-unreadable', /not supported/],
    ['text.txt', undefined, 'sig', 'key-unreadable', /no private key/],
  ]
  it.each(cases)('%s with passphrase %s for %s', async (file, passphrase, use, code, message) => {
    const failure = await failureOf(readPrivateKey(workshop.text(file), passphrase, use))
    expect(failure.code).toBe(code)
    expect(failure.message).toMatch(message)
  })

  const jwkCases: readonly (readonly [
    what: string,
    change: object,
    code: string,
    message: RegExp,
  ])[] = [
    ['a public key', { d: undefined }, 'key-unsuitable', /public key only/],
    [
      'another key’s private half',
      { d: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' },
      'key-unreadable',
      /belong together/,
    ],
    ['a damaged half', { d: 'AA', x: '' }, 'key-unreadable', /damaged|belong together/],
    ['one for encryption', { use: 'enc' }, 'key-unsuitable', /another use/],
    ['one for key agreement', { alg: 'ECDH-ES' }, 'key-unsuitable', /another use/],
    ['one for verifying', { key_ops: ['verify'] }, 'key-unsuitable', /another use/],
    [
      'a shared secret',
      { kty: 'oct', k: 'c2VjcmV0', d: undefined },
      'key-unsuitable',
      /shared secret/,
    ],
    ['no kty', { kty: undefined }, 'key-unreadable', /no kty/],
  ]
  it.each(jwkCases)('a JWK: %s', async (_what, change, code, message) => {
    const plain = await readPrivateKey(workshop.text('P-256.pem'), undefined, 'sig')
    const text = JSON.stringify({ ...readObject(plain), ...change })
    const failure = await failureOf(readPrivateKey(text, undefined, 'sig'))
    expect(failure.code).toBe(code)
    expect(failure.message).toMatch(message)
  })
})
