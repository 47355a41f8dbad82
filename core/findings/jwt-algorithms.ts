import { isMac, isNone, publishedNames, signatureAlgorithmOf } from './jwt-facts.ts'
import { need } from './need.ts'
import { needsRfc9701, needsSignedAnswer } from './needs.ts'
import { expectation, jwtHeader } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

const supported = 'introspection_signing_alg_values_supported'

const needsPublishedAlgorithms = need('metadata with the algorithms of signed answers', (facts) =>
  publishedNames(facts, supported) === null ? `No metadata publishes ${supported}.` : null,
)

/** Rules about the algorithm that signed the answer. @see RFC 9701 section 6 */
export const jwtAlgorithmRules: readonly Rule[] = [
  {
    id: 'JWT-03',
    severity: 'security',
    title: 'The answer claims to be signed, but has no signature (alg is none)',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: sign the answer with the registered algorithm. At the resource server: refuse it, and let your library accept only the algorithms that you list.',
    needs: [needsSignedAnswer],
    check: checkNone,
  },
  {
    id: 'JWT-04',
    severity: 'error',
    title: 'The answer is signed with another algorithm than the registered one',
    source: source('RFC 9701', '6'),
    advice:
      'At the server: sign with introspection_signed_response_alg of this caller’s registration. At the resource server: accept only that algorithm; if the registration changed, correct the profile.',
    needs: [needsRfc9701, needsSignedAnswer],
    check: checkRegistered,
  },
  {
    id: 'JWT-05',
    severity: 'warning',
    title: 'The answer is signed with an algorithm that the metadata does not publish',
    source: source('RFC 9701', '7'),
    advice:
      'At the server: publish every algorithm in use in introspection_signing_alg_values_supported. At the resource server: ask the server’s administrator which list is right, before you accept the algorithm.',
    needs: [needsRfc9701, needsSignedAnswer, needsPublishedAlgorithms],
    check: checkPublished,
  },
]

const algPlace = jwtHeader('signature', 'alg')

function checkNone(facts: Facts): readonly RuleHit[] {
  if (!isNone(signatureAlgorithmOf(facts))) return []
  return [
    {
      message:
        'Anybody between the server and this caller could have written it. It is shown, and proves nothing.',
      where: [algPlace],
    },
  ]
}

function checkRegistered(facts: Facts): readonly RuleHit[] {
  const alg = signatureAlgorithmOf(facts)
  if (alg === null || isNone(alg)) return []
  const show = createShow(facts)
  const { signedResponseAlg } = facts.profile.answer
  if (signedResponseAlg === '') {
    if (alg === 'RS256') return []
    return [
      {
        severity: 'info',
        title: 'The answer is signed with another algorithm than the default',
        message: `The profile records no introspection_signed_response_alg, and the default is RS256. If ${show(alg)} is what this caller is registered with, record it in the profile.`,
        where: [algPlace],
        evidence: `alg: ${show(alg)}`,
      },
    ]
  }
  if (alg === signedResponseAlg) return []
  const weaker = isMac(alg) && !isMac(signedResponseAlg)
  const warning = weaker
    ? ' The client secret signs in place of a private key: a program that is misled so may take a public key for the secret.'
    : ''
  return [
    {
      message: `The profile records ${show(signedResponseAlg)} as introspection_signed_response_alg.${warning}`,
      where: [algPlace, expectation('signed response algorithm')],
      evidence: `alg: ${show(alg)}`,
    },
  ]
}

function checkPublished(facts: Facts): readonly RuleHit[] {
  const alg = signatureAlgorithmOf(facts)
  const published = publishedNames(facts, supported) ?? []
  if (alg === null || isNone(alg) || published.includes(alg)) return []
  const show = createShow(facts)
  const list = published.length === 0 ? 'nothing' : listNames(published.map(show))
  return [
    {
      message: `${supported} lists ${list}.`,
      where: [algPlace],
      evidence: `alg: ${show(alg)}`,
    },
  ]
}
