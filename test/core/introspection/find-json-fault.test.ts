import { describe, expect, it } from 'vitest'
import { findJsonFault } from '../../../core/introspection/find-json-fault.ts'

const parse = (text: string): unknown => JSON.parse(text)
const early = { kind: 'ends-early' } as const
const odd = (at: number) => ({ kind: 'unexpected', at }) as const
const more = (at: number) => ({ kind: 'more-follows', at }) as const

describe('findJsonFault', () => {
  it.each<[string, ReturnType<typeof findJsonFault>]>([
    ['', early],
    [' {', early],
    ['{"a"', early],
    ['{"a":', early],
    ['{"a":1', early],
    ['{"a":tr', early],
    ['{"a":-', early],
    ['[1,', early],
    ['"a', early],
    ['"\\u00', early],
    ['{"a":1,}', odd(7)],
    ['{,}', odd(1)],
    ['{a:1}', odd(1)],
    ["{'a':1}", odd(1)],
    ['{"a" 1}', odd(5)],
    ['{"a":NaN}', odd(5)],
    ['{"a":01}', odd(6)],
    ['{"a":+1}', odd(5)],
    ['{"a":.5}', odd(5)],
    ['{"a":1.}', odd(6)],
    ['[1 2]', odd(3)],
    ['[1,]', odd(3)],
    ['[1}', odd(2)],
    [']', odd(0)],
    ['"a\nb"', odd(2)],
    ['"a\\x00b"', odd(2)],
    ['{"a":1}\u00a0', more(7)],
    ['{} {}', more(3)],
    ['1]', more(1)],
    ['truefalse', more(4)],
  ])('%j', (text, fault) => {
    expect(() => parse(text)).toThrow(SyntaxError)
    expect(findJsonFault(text)).toEqual(fault)
  })

  it.each([
    'null',
    ' [ ] ',
    '{}',
    '{"a":[1,-0.5e+3,true,false,null,{"b":"\\u00e9\\\\\\"/"}]}\r\n\t',
    '"\u2028"',
  ])('finds none in %j', (text) => {
    expect(() => parse(text)).not.toThrow()
    expect(findJsonFault(text)).toBeNull()
  })

  it('walks through megabytes in no time', () => {
    const text = `{"a":"${'\\\\'.repeat(1_000_000)}","b":[${'1,'.repeat(1_000_000)}]}`
    const begun = performance.now()
    expect(findJsonFault(text)).toEqual(odd(text.length - 2))
    expect(performance.now() - begun).toBeLessThan(1_500)
  })
})
