import { jsonTypeOf } from '../introspection/read-body.ts'
import {
  isJsonArray,
  isJsonObject,
  type JsonPointer,
  type JsonValue,
  memberOf,
  pointerTo,
} from '../json.ts'
import { needsMember } from './needs.ts'
import { inAnswer } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { source } from './sources.ts'

/** Rules about verified identity data. @see OpenID Identity Assurance */
export const extensionIdentityRules: readonly Rule[] = [
  {
    id: 'EXT-11',
    severity: 'warning',
    title: 'Verified identity data is not built as OpenID Identity Assurance says',
    source: source('OpenID Identity Assurance', ''),
    advice:
      'At the server: send verification with trust_framework, and claims with at least one claim in it. At the resource server: rely on nothing in it; without a trust framework nobody says how it was verified.',
    needs: [needsMember('verified_claims')],
    check: checkVerified,
  },
]

function checkVerified({ answer }: Facts): readonly RuleHit[] {
  const value = memberOf(answer.members ?? {}, 'verified_claims') ?? null
  const pointer = '/verified_claims'
  if (!isJsonArray(value)) return checkOne(value, pointer)
  if (value.length === 0) return [{ message: 'The list is empty.', where: [inAnswer(pointer)] }]
  return value.flatMap((entry, index) => checkOne(entry, pointerTo(pointer, index)))
}

function checkOne(entry: JsonValue, pointer: JsonPointer): readonly RuleHit[] {
  if (!isJsonObject(entry)) {
    return [
      {
        message: `verified_claims is ${jsonTypeOf(entry)}, not an object.`,
        where: [inAnswer(pointer)],
      },
    ]
  }
  const verification = memberOf(entry, 'verification')
  const claims = memberOf(entry, 'claims')
  const faults = [
    ...(isJsonObject(verification) && memberOf(verification, 'trust_framework') !== undefined
      ? []
      : [
          {
            message: 'verified_claims has no verification with a trust_framework.',
            at: pointerTo(pointer, 'verification'),
          },
        ]),
    ...(isJsonObject(claims) && Object.keys(claims).length > 0
      ? []
      : [
          {
            message: 'verified_claims has no claims, or an empty object of them.',
            at: pointerTo(pointer, 'claims'),
          },
        ]),
  ]
  if (faults.length === 0) return []
  return [
    {
      message: faults.map(({ message }) => message).join(' '),
      where: faults.map(({ at }) => inAnswer(at)),
    },
  ]
}
