import fc from 'fast-check'
import type { JsonObject, JsonValue } from '../../../core/json.ts'

/** A word that stands nowhere in core, so that finding it again means that it was not hidden. */
const canary = fc.nat(0xffff).map((number) => `Zqx${number.toString(16).padStart(4, '0')}wv`)

/** Whether a text is, or holds, a made-up personal value. */
export function isCanary(text: string): boolean {
  return /Zqx[0-9a-f]{4}wv/.test(text)
}

const shaped = fc.oneof(
  canary,
  canary.map((word) => `${word}@example.org`),
  canary.map((word) => `${word} “Miri” O'${word}`),
  canary.map((word) => `CN=${word},O=Example`),
  canary.map((word) => `1 ${word} Street\n10115 ${word}`),
  canary.map((word) => JSON.stringify({ email: `${word}@example.org` })),
  canary.map((word) => Buffer.from(`{"email":"${word}@example.org"}`).toString('base64')),
  canary.map((word) => `https://example.com/people/${word}?email=${word}%40example.org`),
)

const names = `email name given_name family_name nickname preferred_username username sub address
  phone_number birthdate scope aud client_id iss jti user person contacts emails note act_as login`

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names.split(/\s+/)) },
  canary.map((word) => `${word}@example.org`),
  canary,
)

const { members } = fc.letrec<{ value: JsonValue; members: JsonObject }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    shaped,
    fc.array(tie('value'), { maxLength: 3 }),
    tie('members'),
  ),
  members: fc
    .array(fc.tuple(name, tie('value')), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries)),
}))

/** Answers whose texts are made-up personal values, the same ones at several places. */
export const canaryAnswer: fc.Arbitrary<JsonObject> = fc
  .tuple(members, shaped, fc.boolean())
  .map(([some, again, active]) => ({
    active,
    scope: 'openid',
    username: again,
    note: again,
    ...some,
  }))
