import { jsonTypeOf } from '../introspection/read-body.ts'
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPointer,
  type JsonValue,
  memberOf,
  pointerTo,
} from '../json.ts'
import { need } from './need.ts'
import { needsActive, needsAnswer, needsAudiences, needsMember } from './needs.ts'
import { expectation, inAnswer } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

const needsDetails = need(
  'authorization_details in the answer',
  (facts) =>
    needsAnswer.unmet(facts) ??
    (detailsIn(facts) === null ? 'The answer has no authorization_details.' : null),
)

/** Rules about rich authorization requests. @see RFC 9396 section 9.2 */
export const extensionDetailsRules: readonly Rule[] = [
  {
    id: 'EXT-05',
    severity: 'error',
    title: 'The details of the authorization are not built as they must be',
    source: source('RFC 9396', '9.2'),
    advice:
      'At the server: send a top-level array of objects, each with a text type. At the resource server: refuse what you cannot read whole; an entry without a known type allows nothing.',
    needs: [needsDetails],
    check: checkShape,
  },
  {
    id: 'EXT-06',
    severity: 'warning',
    title: 'The details of the authorization tell what the token allows elsewhere',
    source: source('RFC 9396', '9.2'),
    advice:
      'At the server: leave out entries whose locations do not name the resource server that asks. At the resource server: ignore and do not store them; check that the profile’s audiences hold every address of this one.',
    needs: [needsActive, needsAudiences, needsMember('authorization_details')],
    check: checkLocations,
  },
]

interface Details {
  readonly pointer: JsonPointer
  readonly value: JsonValue
}

/** At the top level, or one level below, where it should not be. */
function detailsIn({ answer }: Facts): Details | null {
  const members = answer.members ?? {}
  const top = memberOf(members, 'authorization_details') ?? null
  if (top !== null) return { pointer: '/authorization_details', value: top }
  for (const [name, inner] of Object.entries(members)) {
    const value = isJsonObject(inner) ? (memberOf(inner, 'authorization_details') ?? null) : null
    if (value !== null) {
      return { pointer: pointerTo(pointerTo('', name), 'authorization_details'), value }
    }
  }
  return null
}

function checkShape(facts: Facts): readonly RuleHit[] {
  const details = detailsIn(facts)
  if (details === null) return []
  const { pointer, value } = details
  const where = [inAnswer(pointer)]
  if (pointer !== '/authorization_details') {
    return [
      {
        title: 'authorization_details is not a top-level member',
        message: `authorization_details stands at ${createShow(facts)(pointer)}, where programs do not look for it.`,
        where,
      },
    ]
  }
  if (!isJsonArray(value))
    return [{ message: `authorization_details is ${jsonTypeOf(value)}, not a list.`, where }]
  const faulty = value.flatMap((entry, index) => {
    const fault = faultOf(entry)
    return fault === null ? [] : [{ index, fault }]
  })
  if (faulty.length === 0) return []
  const said = faulty.map(({ index, fault }) => `entry ${index + 1} ${fault}`)
  return [
    {
      message: `Of ${value.length} ${value.length === 1 ? 'entry' : 'entries'}, ${listNames(said)}.`,
      where: [...where, ...faulty.map(({ index }) => inAnswer(pointerTo(pointer, index)))],
    },
  ]
}

function faultOf(entry: JsonValue): string | null {
  if (!isJsonObject(entry)) return `is ${jsonTypeOf(entry)}`
  const type = memberOf(entry, 'type')
  if (type === undefined) return 'has no type'
  return typeof type === 'string' && type !== '' ? null : 'has a type that is no text'
}

function checkLocations(facts: Facts): readonly RuleHit[] {
  const { audiences } = facts.profile.expectations
  const value = memberOf(facts.answer.members ?? {}, 'authorization_details')
  const elsewhere = (isJsonArray(value) ? value : []).flatMap((entry, index) => {
    const locations = isJsonObject(entry) ? locationsIn(entry) : []
    const isHere = locations.some((one) => audiences.some((audience) => isWithin(one, audience)))
    return locations.length === 0 || isHere ? [] : [{ index, locations }]
  })
  if (elsewhere.length === 0) return []
  const show = createShow(facts)
  const named = [...new Set(elsewhere.flatMap(({ locations }) => locations))]
  return [
    {
      message: `${elsewhere.length === 1 ? 'One entry is' : `${elsewhere.length} entries are`} for ${listNames(named.map(show))}; the profile calls this resource server ${listNames(audiences.map(show))}.`,
      where: [
        ...elsewhere.map(({ index }) => inAnswer(`/authorization_details/${index}/locations`)),
        expectation('audiences'),
      ],
    },
  ]
}

function locationsIn(entry: JsonObject): readonly string[] {
  const locations = memberOf(entry, 'locations')
  return isJsonArray(locations) ? locations.filter((one) => typeof one === 'string') : []
}

/** A location at the same origin is this resource server’s, whatever its path. */
function isWithin(location: string, audience: string): boolean {
  if (location === audience) return true
  if (!URL.canParse(location) || !URL.canParse(audience)) return false
  const { origin } = new URL(location)
  return origin !== 'null' && origin === new URL(audience).origin
}
