import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonal } from '../../../../core/claims/find/find-personal.ts'
import type { JsonObject } from '../../../../core/json.ts'
import { valueAt } from '../../../../core/report/personal-strings.ts'

const name = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'sub',
    'name',
    'email',
    'act',
    'verified_claims',
    'claims',
    'verification',
    'user',
  ),
  fc.constantFrom(
    'authorization_details',
    'value',
    'key',
    'type',
    'evidence',
    '__proto__',
    'roles',
  ),
)
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('mika@example.org', '{"email":"a@b.example"}', 'YUBiLmV4YW1wbGU=', 'a=b&c=d'),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(name, tie('tree'), { maxKeys: 4 }),
  ),
}))

const isObject = (value: unknown): value is JsonObject => typeof value === 'object'

describe('findPersonal, whatever comes', () => {
  it('never throws, and points at what is there', () => {
    fc.assert(
      fc.property(fc.dictionary(name, tree, { maxKeys: 6 }), (made) => {
        const members: unknown = JSON.parse(JSON.stringify(made))
        if (!isObject(members)) return
        for (const { pointer } of findPersonal(members)) {
          expect(valueAt(members, pointer)).toBeDefined()
        }
      }),
      { numRuns: 500 },
    )
  })

  const long = 1_000_000
  it.each([
    ['letters', 'a'],
    ['digits', '1'],
    ['brackets', '{"a":['],
    ['JWTs', 'eyJ.'],
    ['at signs', 'a@'],
    ['pairs', 'a=b&'],
    ['names', 'Ab '],
    ['dots', 'a.b.'],
    ['components', 'cn=a,'],
    ['elements', '<aa>'],
    ['lines', 'a: b\n'],
    ['plus signs', '+1 '],
    ['white space', ' '],
    ['backslashes', 'A\\'],
    ['bars', 'user:|'],
  ])('reads a million characters of %s in good time', (_what, part) => {
    const text = part.repeat(long / part.length)
    const names = ['note', 'sub', 'email', 'name', 'phone', 'address', 'username', 'iban', 'user']
    const members = Object.fromEntries([...names, text].map((one) => [one, text]))
    const started = performance.now()
    findPersonal(members)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
