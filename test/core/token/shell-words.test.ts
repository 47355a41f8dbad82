import { describe, expect, it } from 'vitest'
import { splitPosixWords, splitWindowsWords } from '../../../core/token/shell-words.ts'

describe('splitPosixWords', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['  a  b\tc\nd ', ['a', 'b', 'c', 'd']],
    [`'a b' "c d"`, ['a b', 'c d']],
    [`a'b'"c"d`, ['abcd']],
    [`''`, ['']],
    [`'a\\b'`, ['a\\b']],
    [`'it'\\''s'`, [`it's`]],
    [`"a\\"b\\\\c\\$d\\n"`, ['a"b\\c$d\\n']],
    ['"a\\\nb"', ['ab']],
    ['a \\\n b', ['a', 'b']],
    ['a \\\r\n b', ['a', 'b']],
    ['a\\\nb', ['ab']],
    ['a `\n b', ['a', 'b']],
    ['a\\ b', ['a b']],
    [String.raw`$'a\'b\n\t\x41\u00e9\101\\'`, ["a'b\n\tA\u00e9A\\"]],
    ['$TOKEN "$TOKEN" $(cat t)', ['$TOKEN', '$TOKEN', '$(cat', 't)']],
    ['a\\', ['a']],
  ])('splits %j', (text, words) => {
    expect(splitPosixWords(text)).toEqual({ words, unclosed: false })
  })

  it.each([`a 'b c`, `a "b c`, `a $'b c`])('says that %j is not closed', (text) => {
    expect(splitPosixWords(text)).toEqual({ words: ['a', 'b c'], unclosed: true })
  })
})

describe('splitWindowsWords', () => {
  it.each<[string, readonly string[]]>([
    ['a ^\r\n  b', ['a', 'b']],
    ['"" a', ['', 'a']],
    ['a ^\n  b', ['a', 'b']],
    ['^"a b^" c', ['a b', 'c']],
    ['"a b" "c ^ d"', ['a b', 'c ^ d']],
    [String.raw`"a \"b\" c"`, ['a "b" c']],
    ['"a ""b"" c"', ['a "b" c']],
    [String.raw`^"^{^\^"a^\^":1^}^"`, ['{"a":1}']],
    ['a^%b ^^', ['a%b', '^']],
  ])('splits %j', (text, words) => {
    expect(splitWindowsWords(text)).toEqual({ words, unclosed: false })
  })

  it('says what is not closed', () => {
    expect(splitWindowsWords('a "b c')).toEqual({ words: ['a', 'b c'], unclosed: true })
  })
})
