import { utf8Text } from '../../core/introspection/bytes.ts'
import type { JwtAnswer } from '../../core/introspection/jwt-answer.ts'
import { isCompactJwt } from '../../core/introspection/read-body.ts'
import type { JsonObject } from '../../core/json.ts'
import type { CandidateKey } from './choose-keys.ts'
import { decryptJwe } from './decrypt-jwe.ts'
import { readEncodedPart, readJsonPart } from './json-part.ts'
import { readPinnedKey } from './pinned-key.ts'
import { type CheckedSignature, type VerificationKeys, verifyJws } from './verify-jws.ts'

/** A JWT in compact form, and what may check and decrypt it. */
export interface JwtQuestion {
  readonly compact: string
  /** The issuer's key set; null where it was not gathered. */
  readonly keys: readonly JsonObject[] | null
  /** Why there is no key set, as a sentence; null where it was not asked for, or is there. */
  readonly keysProblem: string | null
  readonly clientSecret: string | undefined
  /** The only key to verify with, as a JWK or in PEM; null for none. */
  readonly pinned: string | null
  /** A private JWK as JSON text. */
  readonly decryptionKey: string | undefined
  /** Most bytes that a compressed content may grow to. */
  readonly maxInflatedBytes: number
}

/** A JWT read: its layers, what was checked of them, what it says. */
export type JwtReading = Omit<JwtAnswer, 'place'>

/**
 * Reads a JWS, a JWE or a JWS inside a JWE. Never throws for what a server sent: claims are given whether the signature
 * holds or not, and the verdicts say which. Never fetches, and never trusts a key that the JWT itself brings.
 * @see RFC 7519 section 7.2
 */
export async function readJwt(question: JwtQuestion): Promise<JwtReading> {
  const { compact } = question
  const parts = compact.split('.', 6)
  if (parts.length === 5) return readEncrypted(compact, parts[0] ?? '', question)
  const signed = await readSigned(compact, question)
  return { encryption: null, ...signed, length: compact.length }
}

type SignedReading = Omit<JwtReading, 'encryption' | 'length'>

async function readSigned(compact: string, question: JwtQuestion): Promise<SignedReading> {
  const parts = compact.split('.', 6)
  const [first = '', second = ''] = parts
  if (parts.length !== 3) {
    return malformed(
      `A signed JWT has three parts; this has ${parts.length > 5 ? 'more than five' : parts.length}.`,
    )
  }
  const header = readEncodedPart('header', first)
  const payload = readEncodedPart('claims part', second)
  const { verdict, fittingKeys } =
    header.object === null
      ? unreadableHeader
      : await verifyJws(compact, header.object, verificationKeys(question))
  return {
    signature: { header: header.object, verdict, fittingKeys },
    claims: payload.object,
    duplicates: payload.duplicates,
    problems: [...header.problems, ...twice(header.duplicates), ...payload.problems],
  }
}

const unreadableHeader: CheckedSignature = {
  verdict: {
    state: 'not-checked',
    why: 'malformed',
    detail: 'The header cannot be read, so the signature cannot be checked.',
  },
  fittingKeys: 0,
}

function malformed(problem: string): SignedReading {
  const verdict = { state: 'not-checked', why: 'malformed', detail: problem } as const
  return {
    signature: { header: null, verdict, fittingKeys: 0 },
    claims: null,
    duplicates: [],
    problems: [problem],
  }
}

function verificationKeys({
  pinned,
  keys,
  keysProblem,
  clientSecret,
}: JwtQuestion): VerificationKeys {
  if (pinned === null) {
    const candidates = keys?.map((jwk): CandidateKey => ({ jwk, from: 'jwks' })) ?? null
    return { candidates, problem: keysProblem, clientSecret }
  }
  const read = readPinnedKey(pinned)
  return read.ok
    ? { candidates: [{ jwk: read.jwk, from: 'pinned' }], problem: null, clientSecret }
    : { candidates: null, problem: read.problem, clientSecret }
}

async function readEncrypted(
  compact: string,
  encodedHeader: string,
  question: JwtQuestion,
): Promise<JwtReading> {
  const { length } = compact
  const header = readEncodedPart('header of the encrypted JWT', encodedHeader)
  const headerProblems = [...header.problems, ...twice(header.duplicates)]
  const { verdict, plaintext } =
    header.object === null ? unreadableJwe : await decryptJwe(compact, header.object, question)
  const encryption = { header: header.object, verdict }
  if (plaintext === null) {
    return { ...nothingInside, encryption, problems: headerProblems, length }
  }
  const inside = await readPlaintext(plaintext, question)
  return { ...inside, encryption, problems: [...headerProblems, ...inside.problems], length }
}

const unreadableJwe = {
  verdict: {
    state: 'not-decrypted',
    why: 'malformed',
    detail: 'The header cannot be read, so the content cannot be decrypted.',
  },
  plaintext: null,
} as const

const nothingInside: SignedReading = { signature: null, claims: null, duplicates: [], problems: [] }

/** @see RFC 7519 section 5.2 */
async function readPlaintext(plaintext: Uint8Array, question: JwtQuestion): Promise<SignedReading> {
  const text = utf8Text(plaintext).trim()
  if (isCompactJwt(text)) return readSigned(text, question)
  const { object, duplicates, problems } = readJsonPart('decrypted content', plaintext)
  return { signature: null, claims: object, duplicates, problems }
}

function twice(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : ['The header has a name twice; the last one counted.']
}
