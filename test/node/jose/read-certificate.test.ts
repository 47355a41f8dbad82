import { createHash, createPrivateKey, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificateFacts } from '../../../node/jose/certificate-facts.ts'
import { readCertificate } from '../../../node/jose/read-certificate.ts'
import { failureOf } from './failure.ts'
import { makeCertificate, openWorkshop, type Workshop } from './openssl.ts'

const workshop = openWorkshop()
const keys = {
  rsa: '-algorithm RSA -pkeyopt rsa_keygen_bits:2048',
  ec: '-algorithm EC -pkeyopt ec_paramgen_curve:P-384',
}
const old = '-legacy -provider legacy -provider default'
const forms = {
  modern: '',
  'modern, SHA-512': '-macalg sha512 -keypbe aes-128-cbc -certpbe aes-192-cbc',
  'as OpenSSL 1 wrote it': old,
  'triple DES throughout': `-certpbe PBE-SHA1-3DES -keypbe PBE-SHA1-3DES -macalg sha1`,
  'RC2 with 128 bits': `${old} -certpbe PBE-SHA1-RC2-128 -keypbe PBE-SHA1-2DES`,
  'certificates in the clear': '-certpbe NONE',
  'without a MAC': '-nomac',
} as const
const names = Object.keys(keys)
const formNames = Object.keys(forms)

beforeAll(() => {
  for (const [name, options] of Object.entries(keys)) {
    makeCertificate(workshop, name, options)
    workshop.write(`${name}.chain`, `${workshop.text(`${name}.pem`)}${workshop.text('ca.pem')}`)
    for (const [form, formOptions] of Object.entries(forms))
      exportP12(workshop, name, form, formOptions)
  }
  workshop.run('pkcs12 -export -inkey rsa.key -in rsa.pem -passout pass: -out empty.p12')
  workshop.run('pkcs12 -export -nokeys -in rsa.pem -passout pass:x -out no-key.p12')
  workshop.run(
    'pkcs12 -export -nocerts -inkey rsa.key -in rsa.pem -passout pass:x -out no-cert.p12',
  )
  workshop.run('x509 -in rsa.pem -outform der -out rsa.der')
  workshop.run('pkcs8 -topk8 -in rsa.key -passout pass:geheim -out rsa-encrypted.key')
}, 60_000)
afterAll(() => workshop.close())

function exportP12({ run }: Workshop, name: string, form: string, options: string): void {
  const file = fileOf(name, form)
  run(
    `pkcs12 -export -inkey ${name}.key -in ${name}.pem -certfile ca.pem -passout pass:gehëim -out ${file} ${options}`.trimEnd(),
  )
}

function fileOf(name: string, form: string): string {
  return `${name}-${form.replaceAll(/\W+/g, '-')}.p12`
}

function expected(name: string, withIssuer = true) {
  const key = createPrivateKey(workshop.text(`${name}.key`))
  return {
    chain: workshop.text(withIssuer ? `${name}.chain` : `${name}.pem`),
    key: key.export({ type: 'pkcs8', format: 'pem' }),
  }
}

function issuerOf(name: string): string {
  const leaf = workshop.text(`${name}.pem`)
  return workshop.text(`${name}.chain`).slice(leaf.length)
}

describe.each(names)('readCertificate opens a PKCS#12 file with a key of type %s', (name) => {
  it.each(formNames)('%s', async (form) => {
    const file = workshop.read(fileOf(name, form))
    expect(await readCertificate(file, undefined, 'gehëim')).toEqual(expected(name))
  })
})

describe('readCertificate reads', () => {
  const bytes = (file: string) => workshop.read(file)

  it('PEM in one file, in any order', async () => {
    const [chain, key] = [workshop.text('rsa.chain'), workshop.text('rsa.key')]
    const reversed = `${key}${issuerOf('rsa')}${workshop.text('rsa.pem')}`
    for (const text of [`${chain}${key}`, reversed]) {
      expect(await readCertificate(Buffer.from(text), undefined, undefined)).toEqual(
        expected('rsa'),
      )
    }
  })

  it('PEM in two files, the key encrypted', async () => {
    const read = await readCertificate(bytes('rsa.chain'), bytes('rsa-encrypted.key'), 'geheim')
    expect(read).toEqual(expected('rsa'))
  })

  it('a certificate in DER with its key in PEM', async () => {
    const read = await readCertificate(bytes('rsa.der'), bytes('rsa.key'), undefined)
    expect(read).toEqual(expected('rsa', false))
  })

  it.each([undefined, ''])('PKCS#12 with an empty passphrase, given %o', async (passphrase) => {
    expect(await readCertificate(bytes('empty.p12'), undefined, passphrase)).toEqual(
      expected('rsa', false),
    )
  })
})

describe('readCertificate refuses', () => {
  const cases: readonly (readonly [
    file: string,
    extra: string | undefined,
    passphrase: string | undefined,
    code: string,
    message: RegExp,
  ])[] = [
    [fileOf('rsa', 'modern'), undefined, 'wrong', 'key-passphrase', /does not open/],
    [fileOf('rsa', 'modern'), undefined, undefined, 'key-passphrase', /Give the passphrase/],
    [fileOf('ec', 'as OpenSSL 1 wrote it'), undefined, 'wrong', 'key-passphrase', /does not open/],
    [fileOf('ec', 'without a MAC'), undefined, 'wrong', 'key-passphrase', /does not open/],
    ['rsa.chain', 'ec.key', undefined, 'key-unsuitable', /another certificate/],
    ['rsa.chain', undefined, undefined, 'key-unsuitable', /without its private key/],
    ['rsa.key', undefined, undefined, 'key-unsuitable', /no certificate/],
    ['rsa.chain', 'rsa-encrypted.key', 'falsch', 'key-passphrase', /does not open/],
    ['no-key.p12', undefined, 'x', 'key-unsuitable', /no private key/],
    ['no-cert.p12', undefined, 'x', 'key-unsuitable', /no certificate/],
    ['rsa.der', undefined, undefined, 'key-unreadable', /./],
    ['rsa.csr', undefined, undefined, 'key-unsuitable', /no private key/],
  ]
  it.each(cases)('%s with %s and passphrase %s', async (file, extra, passphrase, code, message) => {
    const second = extra === undefined ? undefined : workshop.read(extra)
    const failure = await failureOf(readCertificate(workshop.read(file), second, passphrase))
    expect(failure.code).toBe(code)
    expect(failure.message).toMatch(message)
  })

  it('a PKCS#12 file that was cut, at any place', async () => {
    const whole = workshop.read(fileOf('ec', 'modern'))
    for (let length = 0; length < whole.length; length += 37) {
      const { code } = await failureOf(
        readCertificate(whole.subarray(0, length), undefined, 'gehëim'),
      )
      expect(code).toBe('key-unreadable')
    }
  })
})

describe('certificateFacts', () => {
  it('tells of the leaf', () => {
    const pem = workshop.text('rsa.chain')
    const { raw, validTo } = new X509Certificate(pem)
    expect(certificateFacts(pem)).toEqual({
      subject: 'O=Example, CN=rsa',
      issuer: 'CN=Example-CA',
      thumbprint: createHash('sha256').update(raw).digest('base64url'),
      validTo: Date.parse(validTo),
    })
  })
})
