import { assert, json, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineFinder, locateJson } from '../../../core/introspection/locate-json.ts'
import { parseJson } from '../../../core/introspection/parse-json.ts'

/** Each pointer with the text that stands there. */
function placesIn(text: string): Record<string, string> | null {
  const located = locateJson(text)
  if (located === null) return null
  return Object.fromEntries(
    [...located.at].map(([pointer, { name, value }]) => [
      pointer,
      `${name === null ? '' : `${text.slice(name.start, name.end)} `}${text.slice(value.start, value.end)}`,
    ]),
  )
}

describe('locateJson', () => {
  it('finds names and values at every depth', () => {
    expect(placesIn('{ "a": [1, {"b/c": "x"}],\n "é😀": "ü" }')).toEqual({
      '': '{ "a": [1, {"b/c": "x"}],\n "é😀": "ü" }',
      '/a': '"a" [1, {"b/c": "x"}]',
      '/a/0': '1',
      '/a/1': '{"b/c": "x"}',
      '/a/1/b~1c': '"b/c" "x"',
      '/é😀': '"é😀" "ü"',
    })
  })

  it('passes over a byte order mark', () => {
    expect(placesIn('\uFEFF{"a":1}')).toEqual({ '': '{"a":1}', '/a': '"a" 1' })
  })

  it('reads an escaped name as what it means', () => {
    expect(placesIn(String.raw`{"\u0065mail":"x"}`)?.['/email']).toBe(String.raw`"\u0065mail" "x"`)
  })

  it('keeps the last of a name that occurs twice, and tells the others', () => {
    const text = '{"a":{"b":1},"a":2,"a":3}'
    expect(placesIn(text)).toEqual({ '': text, '/a': '"a" 3' })
    expect(
      locateJson(text)?.repeated.map(({ value }) => text.slice(value.start, value.end)),
    ).toEqual(['{"b":1}', '2'])
  })

  it.each([
    ['no JSON', '{"a":'],
    ['an empty text', ''],
    ['one that nests too deep', `${'['.repeat(201)}${']'.repeat(201)}`],
    ['a long one', `"${'a'.repeat(1_000_000)}"`],
  ])('gives up on %s', (_what, text) => {
    expect(locateJson(text)).toBeNull()
  })

  it('finds in any JSON the text of each value, and no value twice', () => {
    assert(
      property(json(), (text) => {
        const located = locateJson(text)
        const starts = [...(located?.at ?? [])].map(([pointer, { value }]) => {
          const part = parseJson(text.slice(value.start, value.end))
          expect(part).toMatchObject({ ok: true })
          return `${pointer.split('/').length} ${value.start}`
        })
        expect(located).not.toBeNull()
        expect(new Set(starts).size).toBe(starts.length)
        expect(located?.at.get('')?.value).toEqual({ start: 0, end: text.length })
      }),
    )
  })

  it.each(['[', '{', ':', ',', '"', '{"a":', '[1,', '\\', '1', ' ', '\n', 'null '])(
    'ends soon on a million characters of %j',
    (piece) => {
      const text = piece.repeat(Math.floor(1_000_000 / piece.length))
      const began = performance.now()
      locateJson(text)
      expect(performance.now() - began).toBeLessThan(2000)
    },
  )

  it('knows members with names that objects inherit', () => {
    expect(placesIn('{"__proto__":1,"toString":2}')).toMatchObject({
      '/__proto__': '"__proto__" 1',
      '/toString': '"toString" 2',
    })
  })
})

describe('lineFinder', () => {
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [3, 2, 1],
    [5, 3, 1],
    [6, 3, 2],
  ])('finds index %i in line %i, column %i', (index, line, column) => {
    expect(lineFinder('ab\nc\nde')(index)).toEqual({ line, column })
  })
})
