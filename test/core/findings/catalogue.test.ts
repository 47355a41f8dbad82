import { describe, expect, it } from 'vitest'
import { rules, wholeCatalogue } from '../../../core/findings/catalogue.ts'
import { beyondRules } from '../../../core/findings/probe-rules.ts'
import { documentationUrls, source, sources } from '../../../core/findings/sources.ts'
import { cases } from './cases/all.ts'

const ids = rules.map(({ id }) => id)

/** Every rule that one exchange can decide, in the order of the catalogue. */
const promised = [
  'REQ-05 REQ-06 REQ-07 REQ-11 REQ-12 REQ-13 REQ-14 REQ-15 REQ-16 REQ-17 REQ-18 REQ-19 REQ-20',
  'REQ-21 REQ-23 REQ-24',
  'RSP-01 RSP-02 RSP-03 RSP-04 RSP-05 RSP-06 RSP-07 RSP-08 RSP-09 RSP-10 RSP-11 RSP-12 RSP-13',
  'MEM-01 MEM-02 MEM-03 MEM-06 MEM-07 MEM-08 MEM-09 MEM-10 MEM-11 MEM-12 MEM-13 MEM-14 MEM-15',
  'MEM-16 MEM-17 MEM-18 MEM-19 MEM-20 MEM-21 MEM-22 MEM-23 MEM-24 MEM-26 MEM-27',
  'AUD-01 AUD-02 AUD-04 AUD-09 AUD-10',
  'JWT-01 JWT-02 JWT-03 JWT-04 JWT-05 JWT-06 JWT-07 JWT-08 JWT-09 JWT-10 JWT-11 JWT-12 JWT-13',
  'JWT-14 JWT-15 JWT-16 JWT-17 JWT-18 JWT-19 JWT-20 JWT-21 JWT-22 JWT-25',
  'TOK-01 TOK-02 TOK-03 TOK-04 TOK-05 TOK-06 TOK-07 TOK-08 TOK-09 TOK-10',
  'EXT-01 EXT-02 EXT-03 EXT-04 EXT-05 EXT-06 EXT-07 EXT-08 EXT-10 EXT-11 EXT-12',
  'MD-01 MD-02 MD-03 MD-04 MD-05 MD-06 MD-07',
  'PII-01 PII-02 PII-03 PII-04 PII-05 PII-06 PII-07 PII-08 PII-09 PII-10 PII-11 PII-12 PII-13',
  'PII-14 PII-15 PII-16 PII-18 PII-19',
]

describe('the catalogue', () => {
  it('holds each promised rule once, in order', () => {
    expect(ids).toEqual(promised.flatMap((line) => line.split(' ')))
  })

  it('holds all 146 rules, those that one exchange cannot decide among them', () => {
    const all = [...ids, ...wholeCatalogue.beyond.map(({ rule }) => rule)]
    expect([all.length, new Set(all).size]).toEqual([146, 146])
  })

  it('has cases of its own rules only', () => {
    expect(cases.map(([rule]) => rule).filter((rule) => !ids.includes(rule))).toEqual([])
  })

  it.each(rules)('$id has a case in which it speaks and one in which it does not', ({ id }) => {
    const own = cases.filter(([rule]) => rule === id).map(([, , , expected]) => expected)
    const speaks = own.filter((expected) => !('notRun' in expected) && expected.length > 0)
    expect([speaks.length > 0, speaks.length < own.length]).toEqual([true, true])
  })

  it.each(rules)('$id says what to do at both ends', ({ advice }) => {
    expect(advice).toMatch(/^At the server: .+\. At the resource server: .+\.$/s)
  })

  it.each(beyondRules)('$id, which does not run, is told as fully as the others', (rule) => {
    expect(rule.title).toMatch(/^[^.!?]{10,100}$/)
    expect(rule.advice).toMatch(/^At the server: .+\. At the resource server: .+\.$/s)
    expect(rule.how).toMatch(/^[a-zA-Z].+\.$/)
    expect(sources).toContainEqual(rule.source)
  })

  it.each(rules)('$id says what it needs in words', ({ needs }) => {
    expect(needs.map(({ what }) => what).filter((what) => !/^[a-z].+[^.]$/.test(what))).toEqual([])
  })

  it.each(rules)('$id has a title of one sentence', ({ title }) => {
    expect(title).toMatch(/^[^.!?]{10,100}$/)
  })

  it.each(rules)('$id stands on a source of the table', (rule) => {
    expect(sources).toContainEqual(rule.source)
    expect(documentationUrls.has(rule.source.url)).toBe(true)
  })
})

describe('sources', () => {
  it('gives the address of a section', () => {
    expect(source('RFC 7662', '2.2')).toEqual({
      spec: 'RFC 7662',
      section: '2.2',
      url: 'https://www.rfc-editor.org/rfc/rfc7662#section-2.2',
    })
  })

  it('throws for what is not in the table', () => {
    // @ts-expect-error no such section: the compiler sees it, and so does the function
    expect(() => source('RFC 7662', '99')).toThrow(TypeError)
  })

  it('names each spec and section once', () => {
    const names = sources.map(({ spec, section }) => `${spec} ${section}`)
    expect(names).toHaveLength(new Set(names).size)
  })

  it.each(sources)('$spec $section is https without user info', ({ url }) => {
    const { protocol, username, href } = new URL(url)
    expect([protocol, username, href]).toEqual(['https:', '', url])
  })
})
