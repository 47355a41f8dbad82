import type { JwtAnswer } from '../introspection/jwt-answer.ts'
import type { KeyFacts, UncheckedReason } from '../introspection/signature.ts'
import { hashBits, isMac, signatureAlgorithmOf, signatureKeyOf, textOf } from './jwt-facts.ts'
import { needsSignedAnswer } from './needs.ts'
import { inJwt, jwtHeader } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow } from './show.ts'
import { source } from './sources.ts'

/** Rules about the signature of an answer, and the key that should check it. @see RFC 9701 section 5 */
export const jwtKeyRules: readonly Rule[] = [
  {
    id: 'JWT-06',
    severity: 'error',
    title: 'The key that should check the signature does not fit',
    source: source('RFC 7518', '3.3'),
    advice:
      'At the server: publish the signing key with kid, alg and use sig, RSA with 2048 bits or more, and keep it published as long as answers carry its kid. At the resource server: do not try other keys; refuse the answer.',
    needs: [needsSignedAnswer],
    check: checkKey,
  },
  {
    id: 'JWT-07',
    severity: 'security',
    title: 'The signature of the answer does not verify',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: sign with the key that the metadata publishes. At the resource server: treat the token as not active; somebody may have changed or made up the answer. Check also that the profile names the right issuer and keys.',
    needs: [needsSignedAnswer],
    check: checkSignature,
  },
  {
    id: 'JWT-19',
    severity: 'error',
    title: 'The client secret is too short to sign answers with',
    source: source('RFC 7518', '3.2'),
    advice:
      'At the server: give this caller a random secret of at least the size of the hash, or sign with a private key. At the resource server: replace the secret; whoever sees one answer can guess a short one without asking anybody.',
    needs: [needsSignedAnswer],
    check: checkSecretLength,
  },
]

const algPlace = jwtHeader('signature', 'alg')

function checkKey(facts: Facts): readonly RuleHit[] {
  const { jwt } = facts.answer
  const { signature } = jwt ?? { signature: null }
  if (jwt === null || signature === null) return []
  const { verdict } = signature
  if (verdict.state === 'not-checked' && verdict.why === 'no-fitting-key') {
    return [
      {
        title: 'No key of the issuer fits the signed answer',
        message: `${verdict.detail} So the signature could not be checked, and the answer proves nothing.`,
        where: [jwtHeader('signature', 'kid')],
      },
    ]
  }
  const key = signatureKeyOf(jwt)
  return [...(key === null ? [] : misfitsOf(key, facts)), ...missingKid(facts, signature)]
}

function misfitsOf(key: KeyFacts, facts: Facts): readonly RuleHit[] {
  const alg = signatureAlgorithmOf(facts)
  const show = createShow(facts)
  const short = key.kty === 'RSA' && key.bits !== null && key.bits < 2048 ? key.bits : null
  const faults = [
    ...(short === null
      ? []
      : [`Its RSA key has ${short} bits; 2048 are the least (RFC 7518 sections 3.3 and 3.5).`]),
    ...(key.use === 'enc' ? ['The key is published for encryption (use is enc).'] : []),
    ...(alg !== null && key.alg !== null && !isSameAlgorithm(key.alg, alg)
      ? [
          `The key is published for ${show(key.alg)}, the answer says ${show(alg)}; a key serves one algorithm only (RFC 8725 section 3.1).`,
        ]
      : []),
  ]
  if (faults.length === 0) return []
  return [{ message: faults.join(' '), where: [jwtHeader('signature', 'kid')] }]
}

/** @see RFC 9864 section 2.2 */
function isSameAlgorithm(one: string, other: string): boolean {
  const names = [one, other].toSorted().join(' ')
  return one === other || names === 'Ed25519 EdDSA'
}

function missingKid(
  facts: Facts,
  { header, fittingKeys }: NonNullable<JwtAnswer['signature']>,
): readonly RuleHit[] {
  const alg = signatureAlgorithmOf(facts)
  if (textOf(header, 'kid') !== null || fittingKeys < 2 || (alg !== null && isMac(alg))) return []
  return [
    {
      severity: 'warning',
      title: 'The answer does not say which key signed it, and several keys fit',
      message: `There is no kid, and ${fittingKeys} keys of the issuer fit, so every one has to be tried.`,
      where: [jwtHeader('signature', 'kid')],
    },
  ]
}

/** Where the fault is rather at this end, or with the network. */
const notCheckable: ReadonlySet<UncheckedReason> = new Set([
  'no-keys',
  'keys-unreachable',
  'no-secret',
  'alg-unknown',
])

function checkSignature(facts: Facts): readonly RuleHit[] {
  const verdict = facts.answer.jwt?.signature?.verdict
  if (verdict === undefined || verdict.state === 'verified') return []
  if (verdict.state === 'broken') {
    const message = `${verdict.detail} What the answer says is shown below, and proves nothing.`
    return [{ message, where: [inJwt(''), algPlace] }]
  }
  if (!notCheckable.has(verdict.why)) return []
  return [
    {
      severity: 'warning',
      title: 'The signature of the answer was not checked',
      message: `${verdict.detail} Whether the answer is the server’s stays open.`,
      where: [inJwt(''), algPlace],
      advice:
        'At the server: publish the keys under the jwks_uri of the metadata. At the resource server: refuse an answer that you cannot check. Give the profile an issuer, a key set’s address, a pinned key, or for HS algorithms the client secret.',
    },
  ]
}

function checkSecretLength(facts: Facts): readonly RuleHit[] {
  const { jwt } = facts.answer
  const alg = signatureAlgorithmOf(facts)
  const bits = jwt === null ? null : (signatureKeyOf(jwt)?.bits ?? null)
  if (alg === null || !isMac(alg) || bits === null || bits >= hashBits[alg]) return []
  return [
    {
      message: `${alg} needs a secret of ${hashBits[alg]} bits or more; this one has ${bits}.`,
      where: [algPlace],
    },
  ]
}
