import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { z } from 'zod'
import { assertNever } from '../../../core/assert-never.ts'
import { LoupeError } from '../../../core/errors.ts'
import { keyAlgorithms, secretAlgorithms } from '../../../core/profile/authentication.ts'
import { unwrapAesKey } from '../../../node/jose/aes-key-wrap.ts'
import { certificateFacts } from '../../../node/jose/certificate-facts.ts'
import { generateKey } from '../../../node/jose/generate-key.ts'
import { readCertificate } from '../../../node/jose/read-certificate.ts'
import { readJwt } from '../../../node/jose/read-jwt.ts'
import { publicJwkOf, readPrivateKey } from '../../../node/jose/read-private-key.ts'
import { signAssertion } from '../../../node/jose/sign-assertion.ts'
import { checkStatusList } from '../../../node/jose/status-list.ts'

const jwk = z.record(z.string(), z.json())
const passphrase = z.string().optional()
const use = z.enum(['sig', 'enc'])

const operation = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('read a JWT'),
    compact: z.string(),
    keys: z.array(jwk).nullable(),
    clientSecret: z.string().optional(),
    decryptionKey: z.string().optional(),
  }),
  z.strictObject({ do: z.literal('sign with a secret'), algorithm: z.enum(secretAlgorithms) }),
  z.strictObject({ do: z.literal('sign with a new key'), algorithm: z.enum(keyAlgorithms) }),
  z.strictObject({ do: z.literal('make a key'), use, algorithm: z.string() }),
  z.strictObject({ do: z.literal('read a private key'), text: z.string(), passphrase, use }),
  z.strictObject({ do: z.literal('read a certificate'), base64: z.string(), passphrase }),
  z.strictObject({ do: z.literal('unwrap'), kek: z.string(), wrapped: z.string() }),
  z.strictObject({ do: z.literal('look a status up'), lst: z.string(), index: z.number() }),
])

/** An operation of node/jose, as the test hands it to a runtime by a file. */
export type JoseOperation = z.infer<typeof operation>

const base = { keysProblem: null, pinned: null, maxInflatedBytes: 100_000 } as const
const clientSecret = 'a secret of the caller, longer than any hash: 0123456789 abcdefghij'

async function perform(task: JoseOperation): Promise<unknown> {
  switch (task.do) {
    case 'read a JWT':
      return readJwt({
        ...base,
        compact: task.compact,
        keys: task.keys,
        clientSecret: task.clientSecret,
        decryptionKey: task.decryptionKey,
      })
    case 'sign with a secret':
      return signAndRead({
        method: 'client_secret_jwt',
        clientId: 'caller',
        assertion: { ...assertion, algorithm: task.algorithm },
      })
    case 'sign with a new key': {
      const { privateJwk } = await generateKey({ use: 'sig', algorithm: task.algorithm })
      const chosen = { algorithm: task.algorithm, keyId: 'k1', thumbprint: 'none' } as const
      return signAndRead(
        {
          method: 'private_key_jwt',
          clientId: 'caller',
          assertion: { ...assertion, ...chosen },
        },
        privateJwk,
      )
    }
    case 'make a key': {
      const { publicJwk } = await generateKey(task)
      return Object.keys(publicJwk)
    }
    case 'read a private key':
      return JSON.parse(await readPrivateKey(task.text, task.passphrase, task.use))
    case 'read a certificate': {
      const bytes = Buffer.from(task.base64, 'base64')
      const read = await readCertificate(bytes, undefined, task.passphrase)
      return { ...read, facts: certificateFacts(read.chain) }
    }
    case 'unwrap': {
      const [kek, wrapped] = [task.kek, task.wrapped].map((hex) => Buffer.from(hex, 'hex'))
      const key = unwrapAesKey(kek ?? Buffer.alloc(0), wrapped ?? Buffer.alloc(0))
      return { key: key === null ? null : Buffer.from(key).toString('hex') }
    }
    case 'look a status up': {
      const uri = 'https://issuer.example.com/statuses/1'
      const list = { bits: 1, lst: task.lst }
      return checkStatusList({
        header: { alg: 'ES256', typ: 'statuslist+jwt' },
        claims: { sub: uri, iat: 1, status_list: list },
        uri,
        index: task.index,
        now: 1_000,
      })
    }
    default:
      return assertNever(task)
  }
}

const assertion = { audience: 'own', ownAudience: '', lifetimeSeconds: 60 } as const

type Authentication = Parameters<typeof signAssertion>[0]['authentication']

/** What is made of a new key differs each time, so its size and verdict stand for it. */
async function signAndRead(authentication: Authentication, privateKey?: string): Promise<unknown> {
  const { compact, sent } = await signAssertion({
    authentication,
    audience: 'https://issuer.example.com',
    secret: { clientSecret, ...(privateKey === undefined ? {} : { privateKey }) },
    now: 1_000_000,
    jti: 'once',
  })
  const keys = privateKey === undefined ? null : [{ ...(await publicJwkOf(privateKey)), kid: 'k1' }]
  const read = await readJwt({ ...base, compact, keys, clientSecret, decryptionKey: undefined })
  return { sent, read }
}

async function performOrSay(task: JoseOperation): Promise<unknown> {
  try {
    return await perform(task)
  } catch (error) {
    if (error instanceof LoupeError) return { code: error.code, message: error.message }
    return { bug: String(error) }
  }
}

async function main(): Promise<void> {
  const [input = '', output = ''] = [process.env['JOSE_INPUT'], process.env['JOSE_OUTPUT']]
  const tasks = z.array(operation).parse(JSON.parse(readFileSync(input, 'utf8')))
  const results: unknown[] = []
  for (const task of tasks) results.push(await performOrSay(task))
  writeFileSync(output, JSON.stringify({ electron: 'electron' in process.versions, results }))
}

// Electron keeps the event loop of an app without windows alive.
main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  },
)
