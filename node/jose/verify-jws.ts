import { errors } from 'jose'
import { utf8Bytes } from '../../core/introspection/bytes.ts'
import { quoted } from '../../core/introspection/quoted.ts'
import type {
  KeyFacts,
  SignatureVerdict,
  UncheckedReason,
} from '../../core/introspection/signature.ts'
import { type JsonObject, memberOf } from '../../core/json.ts'
import { type SigningAlgorithm, signingAlgorithm } from './algorithms.ts'
import { type CandidateKey, chooseKeys } from './choose-keys.ts'
import { criticalFault } from './critical.ts'
import { explainBroken } from './explain-broken.ts'
import { keyFactsOf, secretFacts, textIn } from './key-facts.ts'
import { verifyWithKey, verifyWithSecret } from './verification-key.ts'

/** What may verify a signature. */
export interface VerificationKeys {
  /** Null where none were gathered. */
  readonly candidates: readonly CandidateKey[] | null
  /** Why there are none, as a sentence; null where they were not asked for, or are there. */
  readonly problem: string | null
  readonly clientSecret: string | undefined
}

/** A verdict, and how many keys could have given it. */
export interface CheckedSignature {
  readonly verdict: SignatureVerdict
  readonly fittingKeys: number
}

/**
 * Verifies a compact JWS. Keys that its header brings or points to (`jwk`, `jku`, `x5c`, `x5u`) are never used.
 * @see RFC 7515 section 5.2, RFC 8725 section 3
 */
export async function verifyJws(
  compact: string,
  header: JsonObject,
  keys: VerificationKeys,
): Promise<CheckedSignature> {
  const fault = headerFault(header)
  if (fault !== null) return fault
  const alg = textIn(header, 'alg') ?? ''
  const algorithm = signingAlgorithm(alg)
  if (algorithm === null) {
    return unchecked('alg-unknown', `The algorithm ${quoted(alg)} is not supported here.`)
  }
  try {
    return algorithm.kty === 'oct'
      ? await checkMac(compact, alg, keys.clientSecret)
      : await checkSignature(compact, { alg, algorithm, header }, keys)
  } catch (error) {
    if (!(error instanceof errors.JWSInvalid)) throw error
    return unchecked('malformed', 'The signature could not be checked: the JWS does not decode.')
  }
}

function headerFault(header: JsonObject): CheckedSignature | null {
  const alg = memberOf(header, 'alg')
  if (typeof alg !== 'string' || alg === '') {
    return unchecked('malformed', 'The header names no algorithm (alg).')
  }
  if (alg.toLowerCase() === 'none') {
    return unchecked('alg-none', 'The header says alg none: there is no signature to check.')
  }
  const critical = criticalFault(header, ['b64'])
  if (critical !== null) return unchecked(critical.why, critical.detail)
  if (memberOf(header, 'b64') === false) {
    return unchecked('malformed', 'The header says b64 false, which a JWT must not use.')
  }
  return null
}

async function checkMac(
  compact: string,
  alg: string,
  clientSecret: string | undefined,
): Promise<CheckedSignature> {
  if (clientSecret === undefined || clientSecret === '') {
    return unchecked(
      'no-secret',
      `${alg} is checked with the client secret, and this profile has none.`,
    )
  }
  const secret = utf8Bytes(clientSecret)
  const key = secretFacts(secret.length * 8)
  const opinion = await verifyWithSecret(compact, alg, secret)
  const verdict: SignatureVerdict =
    opinion === 'verifies'
      ? { state: 'verified', key }
      : { state: 'broken', key, detail: await explainBroken(compact, alg, [key], clientSecret) }
  return { verdict, fittingKeys: 1 }
}

interface Question {
  readonly alg: string
  readonly algorithm: SigningAlgorithm
  readonly header: JsonObject
}

async function checkSignature(
  compact: string,
  question: Question,
  { candidates, problem }: VerificationKeys,
): Promise<CheckedSignature> {
  if (candidates === null) {
    return problem === null
      ? unchecked('no-keys', 'There is no key to check the signature with.')
      : unchecked('keys-unreachable', problem)
  }
  const kid = textIn(question.header, 'kid')
  const { fitting, misused } = chooseKeys(candidates, { ...question, kid })
  const tried = await tryKeys(compact, question.alg, [...fitting, ...misused])
  return {
    verdict: await verdictOf(compact, question, tried, fitting),
    fittingKeys: fitting.length,
  }
}

interface Tried {
  readonly verifying: KeyFacts | null
  readonly refusing: readonly KeyFacts[]
  readonly unusable: readonly KeyFacts[]
}

async function tryKeys(
  compact: string,
  alg: string,
  keys: readonly CandidateKey[],
): Promise<Tried> {
  const refusing: KeyFacts[] = []
  const unusable: KeyFacts[] = []
  for (const { jwk, from } of keys) {
    const facts = keyFactsOf(jwk, from)
    const opinion = await verifyWithKey(compact, alg, jwk)
    if (opinion === 'verifies') return { verifying: facts, refusing, unusable }
    if (opinion === 'refuses') refusing.push(facts)
    else unusable.push(facts)
  }
  return { verifying: null, refusing, unusable }
}

async function verdictOf(
  compact: string,
  { alg, header }: Question,
  { verifying, refusing, unusable }: Tried,
  fitting: readonly CandidateKey[],
): Promise<SignatureVerdict> {
  if (verifying !== null) return { state: 'verified', key: verifying }
  const kid = textIn(header, 'kid')
  const [first] = refusing
  if (first !== undefined && (kid !== null || fitting.length > 0)) {
    const key = refusing.length === 1 ? first : null
    return { state: 'broken', key, detail: await explainBroken(compact, alg, refusing) }
  }
  const wanted = kid === null ? `for ${alg}` : `for ${alg} with kid ${quoted(kid)}`
  const detail =
    unusable.length > 0
      ? `The key ${wanted} is damaged: it cannot be read.`
      : `Among the known keys there is none ${wanted}.`
  return { state: 'not-checked', why: 'no-fitting-key', detail }
}

function unchecked(why: UncheckedReason, detail: string): CheckedSignature {
  return { verdict: { state: 'not-checked', why, detail }, fittingKeys: 0 }
}
