import { describe, expect, it } from 'vitest'
import { rules } from '../../../core/findings/catalogue.ts'
import { documentationUrls, source, sources } from '../../../core/findings/sources.ts'
import { memberCases } from './cases/members.ts'
import { ownerCases } from './cases/owners.ts'
import { privacyCases } from './cases/privacy.ts'
import { responseCases } from './cases/response.ts'

const cases = [...responseCases, ...memberCases, ...ownerCases, ...privacyCases]
const ids = rules.map(({ id }) => id)

/** Every rule that issue 2 asks for, in the order of the catalogue. */
const promised = [
  'RSP-01 RSP-02 RSP-03 RSP-04 RSP-05 RSP-06 RSP-07 RSP-09 RSP-10 RSP-11 RSP-12',
  'MEM-01 MEM-02 MEM-03 MEM-06 MEM-07 MEM-08 MEM-09 MEM-10 MEM-11 MEM-12 MEM-13 MEM-14 MEM-15',
  'MEM-16 MEM-17 MEM-18 MEM-19 MEM-20 MEM-21 MEM-22 MEM-23 MEM-24 MEM-26 MEM-27',
  'AUD-01 AUD-02 AUD-04',
  'PII-01 PII-02 PII-03 PII-04 PII-06 PII-11 PII-13 PII-19',
]

describe('the catalogue', () => {
  it('holds each promised rule once, in order', () => {
    expect(ids).toEqual(promised.flatMap((line) => line.split(' ')))
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
