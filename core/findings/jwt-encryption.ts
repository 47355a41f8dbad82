import { publishedNames, textOf, wholeJwtIn } from './jwt-facts.ts'
import { need } from './need.ts'
import { needsEncryptedAnswer, needsRfc9701 } from './needs.ts'
import { expectation, inJwt, jwtHeader } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

const needsEncryption = need('an answer that is, or should be, encrypted', (facts) => {
  const unmet = needsRfc9701.unmet(facts)
  if (unmet !== null || facts.profile.answer.encryptedResponseAlg !== '') return unmet
  return needsEncryptedAnswer.unmet(facts)
})

const needsRecordedEnc = need(
  'a recorded introspection_encrypted_response_enc in the profile',
  ({ profile }) =>
    profile.answer.encryptedResponseEnc === ''
      ? 'The profile records no introspection_encrypted_response_enc.'
      : null,
)

/** Rules about encrypted answers, and what the registration says of them. @see RFC 9701 sections 5 and 6 */
export const jwtEncryptionRules: readonly Rule[] = [
  {
    id: 'JWT-16',
    severity: 'error',
    title: 'The encrypted answer is not a signed JWT inside an encrypted one',
    source: source('RFC 7519', '5.2'),
    advice:
      'At the server: sign first, encrypt then, and set cty of the outer header to JWT. At the resource server: refuse an answer that is encrypted only; anybody who has your public key can make one.',
    needs: [needsRfc9701, needsEncryptedAnswer],
    check: checkNesting,
  },
  {
    id: 'JWT-17',
    severity: 'warning',
    title: 'The answer is encrypted in another way than registered or published',
    source: source('RFC 9701', '6'),
    advice:
      'At the server: encrypt with the alg and enc of this caller’s registration, and never with RSA1_5. At the resource server: accept only those; if the registration changed, correct the profile.',
    needs: [needsEncryption],
    check: checkAlgorithms,
  },
  {
    id: 'JWT-18',
    severity: 'error',
    title: 'The registration says how to encrypt the content, but not how to protect its key',
    source: source('RFC 9701', '6'),
    advice:
      'At the server: refuse introspection_encrypted_response_enc without introspection_encrypted_response_alg. At the resource server: register both, and record both in the profile.',
    needs: [needsRecordedEnc],
    check: checkRegistration,
  },
]

function checkNesting({ answer }: Facts): readonly RuleHit[] {
  const jwt = answer.jwt
  if (jwt === null || jwt.encryption === null) return []
  const { header, verdict } = jwt.encryption
  if (verdict.state === 'decrypted' && jwt.signature === null && jwt.claims !== null) {
    return [
      {
        severity: 'security',
        title: 'The answer is encrypted, but not signed',
        message:
          'What was decrypted are the claims themselves. Encrypting with a public key proves nothing about who did it.',
        where: [inJwt(''), jwtHeader('encryption', 'cty')],
      },
    ]
  }
  if (header === null || isJwtContent(textOf(header, 'cty'))) return []
  const found = textOf(header, 'cty') === null ? 'There is no cty' : 'It is something else'
  return [
    {
      title: 'The header of the encrypted answer does not say that a JWT is inside',
      message: `${found}; round a signed JWT it must be JWT.`,
      where: [jwtHeader('encryption', 'cty')],
    },
  ]
}

function isJwtContent(cty: string | null): boolean {
  const value = cty?.trim().toLowerCase() ?? ''
  return value === 'jwt' || value === 'application/jwt'
}

function checkAlgorithms(facts: Facts): readonly RuleHit[] {
  const jwt = wholeJwtIn(facts)
  const { encryptedResponseAlg } = facts.profile.answer
  if (jwt === null) return []
  if (jwt.encryption === null) {
    return [
      {
        severity: 'error',
        title: 'The answer is not encrypted, though this caller is registered for encryption',
        message: `The profile records ${createShow(facts)(encryptedResponseAlg)} as introspection_encrypted_response_alg, so the answer should have come encrypted. Whoever sees it can read it.`,
        where: [inJwt(''), expectation('encrypted response algorithm')],
      },
    ]
  }
  const header = jwt.encryption.header
  return [
    ...checkAlgorithm(facts, 'alg', textOf(header, 'alg')),
    ...checkAlgorithm(facts, 'enc', textOf(header, 'enc')),
  ]
}

const published = {
  alg: 'introspection_encryption_alg_values_supported',
  enc: 'introspection_encryption_enc_values_supported',
} as const

function checkAlgorithm(
  facts: Facts,
  name: 'alg' | 'enc',
  value: string | null,
): readonly RuleHit[] {
  if (value === null) return []
  const show = createShow(facts)
  const recorded = recordedFor(facts, name)
  const list = publishedNames(facts, published[name])
  const faults = [
    ...(value === 'RSA1_5'
      ? ['RSA1_5 is RSA with PKCS #1 v1.5 padding, which has been attacked again and again.']
      : []),
    ...(recorded !== '' && recorded !== value ? [`The profile records ${show(recorded)}.`] : []),
    ...(list !== null && !list.includes(value)
      ? [`The metadata publishes ${listNames(list.map(show)) || 'nothing'} (${published[name]}).`]
      : []),
  ]
  if (faults.length === 0) return []
  return [
    {
      message: faults.join(' '),
      where: [jwtHeader('encryption', name)],
      evidence: `${name}: ${show(value)}`,
    },
  ]
}

/** What the registration says, its default included; empty where nothing is recorded. @see RFC 9701 section 6 */
function recordedFor({ profile }: Facts, name: 'alg' | 'enc'): string {
  const { encryptedResponseAlg, encryptedResponseEnc } = profile.answer
  if (name === 'alg' || encryptedResponseAlg === '') return encryptedResponseAlg
  return encryptedResponseEnc === '' ? 'A128CBC-HS256' : encryptedResponseEnc
}

function checkRegistration({ profile }: Facts): readonly RuleHit[] {
  if (profile.answer.encryptedResponseAlg !== '') return []
  return [
    {
      message:
        'The profile records introspection_encrypted_response_enc without introspection_encrypted_response_alg, which a registration must not.',
      where: [expectation('encrypted response algorithm')],
    },
  ]
}
