import { describe, expect, it } from 'vitest'
import { parseBoundedJson } from '../../../core/token/parse-bounded-json.ts'

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('parseBoundedJson', () => {
  it.each([
    ['null', null],
    ['{"a":[1,true,"x"]}', { a: [1, true, 'x'] }],
    [`"${'['.repeat(200)}"`, '['.repeat(200)],
    [String.raw`"\"${'{'.repeat(200)}"`, `"${'{'.repeat(200)}`],
    [String.raw`["\\",[]]`, ['\\', []]],
  ])('reads %s', (text, value) => {
    expect(parseBoundedJson(text)).toEqual({ type: 'value', value })
  })

  it.each(['', '{', 'undefined', "{'a':1}", '{"a":1}x', '\ufeff{}'])('refuses %j', (text) => {
    expect(parseBoundedJson(text)).toEqual({ type: 'not-json' })
  })

  it('reads a nesting of 100 and refuses one of 101', () => {
    expect(parseBoundedJson(nested(100)).type).toBe('value')
    expect(parseBoundedJson(nested(101))).toEqual({ type: 'too-deep' })
    expect(parseBoundedJson('{"a":'.repeat(200_000))).toEqual({ type: 'too-deep' })
  })
})
