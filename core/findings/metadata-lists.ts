import { isJsonArray, memberOf } from '../json.ts'
import { isBoundByRfc9701, wholeJwtIn } from './jwt-facts.ts'
import { metadataOf, metadataText, needsOwnMetadata } from './metadata-issuer.ts'
import { need } from './need.ts'
import { needsRfc9701 } from './needs.ts'
import { metadataMember } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { listNames } from './show.ts'
import { source } from './sources.ts'

const methodList = 'introspection_endpoint_auth_methods_supported'
const assertionList = 'introspection_endpoint_auth_signing_alg_values_supported'

const needsPublishedEndpoint = need(
  'metadata with an introspection endpoint',
  (facts) =>
    needsOwnMetadata.unmet(facts) ??
    (metadataText(facts, 'introspection_endpoint') === null
      ? 'The metadata publishes no introspection endpoint.'
      : null),
)

/** Rules about what the metadata lists for introspection. @see RFC 8414 section 2, RFC 9701 section 7 */
export const metadataListRules: readonly Rule[] = [
  {
    id: 'MD-04',
    severity: 'warning',
    title: 'The metadata lets callers ask without authentication',
    source: source('RFC 7662', '4'),
    advice:
      'At the server: take none off the list, and require authentication at the introspection endpoint. At the resource server: authenticate all the same, and know that anybody else may ask about your tokens.',
    needs: [needsPublishedEndpoint],
    check: checkMethods,
  },
  {
    id: 'MD-05',
    severity: 'error',
    title: 'The metadata offers client assertions and does not say how to sign them',
    source: source('RFC 8414', '2'),
    advice:
      'At the server: publish introspection_endpoint_auth_signing_alg_values_supported, without none. At the resource server: ask the server’s documentation for the algorithm; RS256 is what servers should support.',
    needs: [needsPublishedEndpoint],
    check: checkAssertionAlgorithms,
  },
  {
    id: 'MD-06',
    severity: 'warning',
    title: 'The server signs answers, and its metadata does not say with which algorithms',
    source: source('RFC 9701', '7'),
    advice:
      'At the server: publish the introspection_signing, introspection_encryption_alg and introspection_encryption_enc lists that it supports. At the resource server: keep to the algorithm that you registered; do not take the one in the header for granted.',
    needs: [needsOwnMetadata, needsRfc9701],
    check: checkAnswerAlgorithms,
  },
]

/** The names in a list; null where there is no list. */
function namesIn(facts: Facts, name: string): readonly string[] | null {
  const listed = memberOf(metadataOf(facts), name)
  return isJsonArray(listed) ? listed.filter((entry) => typeof entry === 'string') : null
}

function checkMethods(facts: Facts): readonly RuleHit[] {
  const methods = namesIn(facts, methodList)
  const where = [metadataMember(methodList)]
  if (methods === null) {
    return [
      {
        severity: 'info',
        title: 'The metadata does not say how to authenticate at the introspection endpoint',
        message: `${methodList} is optional, and nothing is implied where it is missing (RFC 8414 section 2).`,
        where,
        advice:
          'At the server: publish the list. At the resource server: ask the server’s documentation for the methods.',
      },
    ]
  }
  if (!methods.includes('none')) return []
  const message = `${methodList} holds none: a client that is known by its id alone may ask.`
  return [{ message, where }]
}

function checkAssertionAlgorithms(facts: Facts): readonly RuleHit[] {
  const offered = (namesIn(facts, methodList) ?? []).filter((method) =>
    ['private_key_jwt', 'client_secret_jwt'].includes(method),
  )
  const algorithms = namesIn(facts, assertionList)
  if (algorithms?.includes('none') === true) {
    return [
      {
        title: 'The metadata allows client assertions that are not signed',
        message: `${assertionList} holds none, which must not be used.`,
        where: [metadataMember(assertionList)],
      },
    ]
  }
  if (offered.length === 0 || (algorithms !== null && algorithms.length > 0)) return []
  const message = `${methodList} holds ${listNames(offered)}, so ${assertionList} must be there.`
  return [{ message, where: [metadataMember(assertionList)] }]
}

function checkAnswerAlgorithms(facts: Facts): readonly RuleHit[] {
  const jwt = wholeJwtIn(facts)
  if (jwt === null || !isBoundByRfc9701(facts)) return []
  const wanted = [
    ...(jwt.signature === null ? [] : ['introspection_signing_alg_values_supported']),
    ...(jwt.encryption === null
      ? []
      : [
          'introspection_encryption_alg_values_supported',
          'introspection_encryption_enc_values_supported',
        ]),
  ]
  const missing = wanted.filter((name) => namesIn(facts, name) === null)
  if (missing.length === 0) return []
  const verb = missing.length === 1 ? 'is' : 'are'
  return [{ message: `${listNames(missing)} ${verb} missing.`, where: missing.map(metadataMember) }]
}
