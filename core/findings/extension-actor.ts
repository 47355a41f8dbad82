import { jsonTypeOf } from '../introspection/read-body.ts'
import { isJsonObject, type JsonPointer, type JsonValue, memberOf, pointerTo } from '../json.ts'
import { need } from './need.ts'
import { needsAnswer } from './needs.ts'
import { inAnswer } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { listNames } from './show.ts'
import { source } from './sources.ts'

const names = ['act', 'may_act'] as const

const needsActor = need(
  'act or may_act in the answer',
  (facts) =>
    needsAnswer.unmet(facts) ??
    (names.every((name) => (memberOf(facts.answer.members ?? {}, name) ?? null) === null)
      ? 'The answer has neither act nor may_act.'
      : null),
)

/** Rules about who acts with a token in place of its subject. @see RFC 8693 sections 4.1 and 4.4 */
export const extensionActorRules: readonly Rule[] = [
  {
    id: 'EXT-10',
    severity: 'error',
    title: 'Who acts for the person is not told in the right form (act, may_act)',
    source: source('RFC 8693', '4.1'),
    advice:
      'At the server: send an object with the claims that identify the actor (sub, with iss where needed), the actor before it nested as act. At the resource server: decide by the token and the outermost actor only; refuse a delegation that you cannot read.',
    needs: [needsActor],
    check: checkActors,
  },
]

/** Claims that are about a token, so say nothing of an actor. @see RFC 8693 section 4.1 */
const notAboutActors = ['exp', 'nbf', 'aud'] as const
/** Deeper chains are not followed: the reader of the answer bounds nesting anyway. */
const longestChain = 32

function checkActors({ answer }: Facts): readonly RuleHit[] {
  return names.flatMap((name) => {
    const value = memberOf(answer.members ?? {}, name) ?? null
    return value === null ? [] : checkChain(value, pointerTo('', name), longestChain)
  })
}

function nameAt(pointer: JsonPointer): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1)
}

function checkChain(actor: JsonValue, pointer: JsonPointer, left: number): readonly RuleHit[] {
  const where = [inAnswer(pointer)]
  if (!isJsonObject(actor)) {
    return [{ message: `${nameAt(pointer)} is ${jsonTypeOf(actor)}, not an object.`, where }]
  }
  const claims = Object.keys(actor).filter((name) => name !== 'act')
  if (claims.length === 0) {
    return [{ message: `${nameAt(pointer)} holds no claim that identifies anybody.`, where }]
  }
  const foreign = notAboutActors.filter((name) => memberOf(actor, name) !== undefined)
  const own: readonly RuleHit[] =
    foreign.length === 0
      ? []
      : [
          {
            severity: 'warning',
            title: 'An actor is described by claims that are about a token',
            message: `${listNames(foreign)} mean${foreign.length === 1 ? 's' : ''} nothing inside act.`,
            where: foreign.map((name) => inAnswer(pointerTo(pointer, name))),
          },
        ]
  const before = memberOf(actor, 'act')
  if (before === undefined || left === 0) return own
  return [...own, ...checkChain(before, pointerTo(pointer, 'act'), left - 1)]
}
