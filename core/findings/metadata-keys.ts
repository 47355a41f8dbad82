import { isJsonArray, type JsonObject, memberOf } from '../json.ts'
import type { GatheredKeys } from '../metadata/gathered.ts'
import { exposedKey } from '../metadata/public-keys.ts'
import { need } from './need.ts'
import { expectation, metadataMember } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { source } from './sources.ts'

const needsKeys = need('a key set of the issuer', (facts) =>
  keysIn(facts).length > 0 ? null : 'No key set was wanted, so none was fetched.',
)

/** The rule about an issuer's key set. It runs only where keys were fetched. */
export const metadataKeyRules: readonly Rule[] = [
  {
    id: 'MD-07',
    severity: 'error',
    title: 'The issuer’s key set holds no key that verifies signatures',
    source: source('RFC 8414', '2'),
    advice:
      'At the server: publish the public signing keys under jwks_uri, reachable for every resource server. At the resource server: refuse what you cannot verify; check the way there (proxy, firewall, certificate authority) where only you cannot reach it.',
    needs: [needsKeys],
    check: checkKeys,
  },
]

/** The key set of the answer, and that of the token where it is another. */
function keysIn({ evidence, checks }: Facts): readonly GatheredKeys[] {
  const found = [evidence.keys, checks.signature?.keys ?? null].filter((keys) => keys !== null)
  return found.filter(({ url }, at) => found.findIndex((other) => other.url === url) === at)
}

function checkKeys(facts: Facts): readonly RuleHit[] {
  const { keys: chosen } = facts.profile.answer
  return keysIn(facts).flatMap((keys) => {
    const own = chosen.from === 'jwks-url' && chosen.url === keys.url
    const where = [own ? expectation('key set') : metadataMember('jwks_uri')]
    return [...hitsOf(keys), ...exposedHits(keys)].map((hit) => ({ ...hit, where }))
  })
}

function hitsOf(keys: GatheredKeys): readonly Omit<RuleHit, 'where'>[] {
  if (keys.problem !== null) {
    return [{ title: 'The issuer’s keys could not be had', message: keys.problem }]
  }
  if (keys.keys.some(verifies)) return []
  return [{ message: 'All of its keys are for encryption, or for something else than signatures.' }]
}

/** @see RFC 7517 sections 4.2 and 4.3 */
function verifies(key: JsonObject): boolean {
  const [kty, use, operations] = ['kty', 'use', 'key_ops'].map((name) => memberOf(key, name))
  if (kty === 'oct' || use === 'enc') return false
  return !isJsonArray(operations) || operations.includes('verify')
}

function exposedHits({ remarks }: GatheredKeys): readonly Omit<RuleHit, 'where'>[] {
  if (remarks?.includes(exposedKey) !== true) return []
  return [
    {
      severity: 'security',
      title: 'The server publishes a private key',
      message: exposedKey,
      advice:
        'At the server: take the key away at once, and make a new one. At the resource server: trust nothing that this key signed.',
    },
  ]
}
