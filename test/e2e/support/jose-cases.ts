import {
  CompactEncrypt,
  type CompactJWEHeaderParameters,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
} from 'jose'
import { keyAlgorithms, secretAlgorithms } from '../../../core/profile/authentication.ts'
import { makeCertificate, openWorkshop } from '../../node/jose/openssl.ts'
import { rfc3394 } from '../../node/jose/vectors/rfc3394.ts'
import type { JoseOperation } from './jose-operations.ts'

/** An operation, and what its result must have in it. */
export interface JoseCase {
  readonly name: string
  readonly operation: JoseOperation
  readonly expected: object
}

/** The table of operations that every runtime must do alike. */
export async function makeJoseCases(): Promise<readonly JoseCase[]> {
  return [
    ...signingCases(),
    ...(await decryptionCases()),
    ...keyCases(),
    ...keyFileCases(),
    ...rfc3394.map(({ section, kek, wrapped, key }) => ({
      name: `AES Key Wrap, RFC 3394 section ${section}`,
      operation: { do: 'unwrap', kek, wrapped } as const,
      expected: { key },
    })),
    { name: 'status list', operation: statusList, expected: { value: 1, meaning: 'INVALID' } },
  ]
}

const statusList = { do: 'look a status up', lst: 'eNrbuRgAAhcBXQ', index: 9 } as const

function signingCases(): readonly JoseCase[] {
  const expected = {
    read: { signature: { verdict: { state: 'verified' } }, claims: { jti: 'once', iat: 1000 } },
  }
  return [
    ...secretAlgorithms.map((algorithm) => ({
      name: `sign and verify ${algorithm}`,
      operation: { do: 'sign with a secret', algorithm } as const,
      expected,
    })),
    ...keyAlgorithms.map((algorithm) => ({
      name: `sign and verify ${algorithm}`,
      operation: { do: 'sign with a new key', algorithm } as const,
      expected,
    })),
  ]
}

const encs = ['A128GCM', 'A192GCM', 'A256GCM', 'A128CBC-HS256', 'A192CBC-HS384', 'A256CBC-HS512']
const rsaAlgs = ['RSA-OAEP', 'RSA-OAEP-256', 'RSA-OAEP-384', 'RSA-OAEP-512']
const ecdhAlgs = ['ECDH-ES', 'ECDH-ES+A128KW', 'ECDH-ES+A192KW', 'ECDH-ES+A256KW']
const curves = ['P-256', 'P-384', 'P-521', 'X25519']
const secretLengths = {
  A128KW: 16,
  A192KW: 24,
  A256KW: 32,
  A128GCMKW: 16,
  A192GCMKW: 24,
  A256GCMKW: 32,
}
const contentLengths = [16, 24, 32, 32, 48, 64]

async function decryptionCases(): Promise<readonly JoseCase[]> {
  const cases: JoseCase[] = []
  for (const alg of rsaAlgs) cases.push(await pairCase({ alg, enc: 'A256GCM' }))
  for (const enc of encs) cases.push(await pairCase({ alg: 'RSA-OAEP-256', enc }))
  for (const crv of curves) {
    for (const alg of ecdhAlgs) cases.push(await pairCase({ alg, enc: 'A128CBC-HS256' }, crv))
  }
  for (const enc of encs) cases.push(await pairCase({ alg: 'ECDH-ES', enc }, 'P-256'))
  for (const [alg, length] of Object.entries(secretLengths)) {
    cases.push(await secretCase({ alg, enc: 'A128GCM' }, length))
  }
  for (const [at, length] of contentLengths.entries()) {
    cases.push(await secretCase({ alg: 'dir', enc: encs[at] ?? '' }, length))
  }
  cases.push(await pairCase({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', zip: 'DEF' }, 'P-256'))
  cases.push(await bombCase(), await wrongKeyCase())
  return cases
}

const claims = { active: true, sub: 'fictional' }
const decrypted = { encryption: { verdict: { state: 'decrypted' } }, claims }

async function pairCase(header: CompactJWEHeaderParameters, crv?: string): Promise<JoseCase> {
  const { publicKey, privateKey } = await generateKeyPair(
    header.alg,
    crv === undefined ? { extractable: true } : { extractable: true, crv },
  )
  const decryptionKey = JSON.stringify(await exportJWK(privateKey))
  const compact = await encrypt(JSON.stringify(claims), header, publicKey)
  return {
    name: `decrypt ${nameOf(header)} ${crv ?? ''}`,
    operation: { do: 'read a JWT', compact, keys: null, decryptionKey },
    expected: decrypted,
  }
}

async function secretCase(header: CompactJWEHeaderParameters, length: number): Promise<JoseCase> {
  const clientSecret = 's'.repeat(length)
  const compact = await encrypt(JSON.stringify(claims), header, Buffer.from(clientSecret))
  return {
    name: `decrypt ${nameOf(header)}`,
    operation: { do: 'read a JWT', compact, keys: null, clientSecret },
    expected: decrypted,
  }
}

async function bombCase(): Promise<JoseCase> {
  const clientSecret = 's'.repeat(16)
  const header = { alg: 'A128KW', enc: 'A128GCM', zip: 'DEF' }
  const compact = await encrypt(' '.repeat(2_000_000), header, Buffer.from(clientSecret))
  return {
    name: 'refuse a bomb',
    operation: { do: 'read a JWT', compact, keys: null, clientSecret },
    expected: { encryption: { verdict: { why: 'inflates-too-far' } }, claims: null },
  }
}

async function wrongKeyCase(): Promise<JoseCase> {
  const right = await secretCase({ alg: 'A256KW', enc: 'A256GCM' }, 32)
  const operation = { ...right.operation, clientSecret: 't'.repeat(32) }
  return {
    name: 'refuse a wrong secret',
    operation,
    expected: { encryption: { verdict: { why: 'failed' } } },
  }
}

function encrypt(
  text: string,
  header: CompactJWEHeaderParameters,
  key: CryptoKey | Uint8Array,
): Promise<string> {
  return new CompactEncrypt(Buffer.from(text)).setProtectedHeader(header).encrypt(key)
}

function nameOf({ alg, enc, zip }: CompactJWEHeaderParameters): string {
  return [alg, enc, ...(typeof zip === 'string' ? [zip] : [])].join(' ')
}

function keyCases(): readonly JoseCase[] {
  const made = (use: 'sig' | 'enc', algorithm: string, members: readonly string[]): JoseCase => ({
    name: `make a key for ${algorithm}`,
    operation: { do: 'make a key', use, algorithm },
    expected: ['kty', 'kid', 'use', 'alg', ...members],
  })
  return [
    made('sig', 'PS256', ['n', 'e']),
    made('enc', 'RSA-OAEP-256', ['n', 'e']),
    made('enc', 'ECDH-ES', ['x', 'y', 'crv']),
  ]
}

const pass = '-passout pass:pässwort'
const old = '-provider legacy -provider default'

/** Key files as `openssl` writes them, new and old. */
function keyFileCases(): readonly JoseCase[] {
  const workshop = openWorkshop()
  const { run } = workshop
  try {
    makeCertificate(workshop, 'rsa', '-algorithm RSA -pkeyopt rsa_keygen_bits:2048')
    makeCertificate(workshop, 'ec', '-algorithm EC -pkeyopt ec_paramgen_curve:P-384')
    run('genpkey -algorithm Ed25519 -out ed25519.key')
    run('genpkey -algorithm X25519 -out x25519.key')
    run(`rsa -in rsa.key -traditional -aes256 ${pass} -out legacy.pem`)
    run(`rsa -in rsa.key -traditional -des ${pass} ${old} -out legacy-des.pem`)
    run(`pkcs8 -topk8 -in rsa.key -scrypt ${pass} -out scrypt.pem`)
    run(`pkcs8 -topk8 -in rsa.key -v2 aes-256-cbc -v2prf hmacWithSHA512 ${pass} -out pbes2.pem`)
    run(`pkcs8 -topk8 -in rsa.key -v1 PBE-MD5-DES ${pass} ${old} -out pbes1.pem`)
    const files = ['legacy.pem', 'legacy-des.pem', 'scrypt.pem', 'pbes2.pem', 'pbes1.pem']
    return [
      ...['rsa.key', 'ec.key', 'ed25519.key', ...files].map((file) =>
        keyFileCase(file, workshop.text(file), 'sig'),
      ),
      keyFileCase('x25519.key', workshop.text('x25519.key'), 'enc'),
      ...['rsa', 'ec'].flatMap((name) =>
        Object.entries(p12Forms).map(([form, options]) => {
          run(
            `pkcs12 -export -inkey ${name}.key -in ${name}.pem -certfile ca.pem -out file.p12 ${pass} ${options}`.trimEnd(),
          )
          return p12Case(`${form} PKCS#12 with ${name}`, workshop.read('file.p12'))
        }),
      ),
    ]
  } finally {
    workshop.close()
  }
}

const p12Forms = {
  modern: '',
  legacy: `-legacy ${old}`,
  'RC2-128': `-certpbe PBE-SHA1-RC2-128 -keypbe PBE-SHA1-2DES ${old}`,
}

function keyFileCase(file: string, text: string, use: 'sig' | 'enc'): JoseCase {
  return {
    name: `read ${file}`,
    operation: { do: 'read a private key', text, passphrase: 'pässwort', use },
    expected: { use },
  }
}

function p12Case(name: string, bytes: Buffer): JoseCase {
  return {
    name,
    operation: {
      do: 'read a certificate',
      base64: bytes.toString('base64'),
      passphrase: 'pässwort',
    },
    expected: { facts: { issuer: 'CN=Example-CA' } },
  }
}
