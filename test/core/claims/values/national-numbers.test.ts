import { describe, expect, it } from 'vitest'
import { findValues } from '../../../../core/claims/values/find-values.ts'

const words = ['national', 'id']

/** The kind and the country of what is proven in a text. */
function proven(text: string, country: string): readonly string[] {
  return findValues(text, { words, countries: [country] })
    .filter((hit) => hit.certainty === 'proven' && hit.country === country)
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
}

/** The same with another last character. */
function spoil(text: string): string {
  const last = text.at(-1) ?? ''
  const other = /\d/.test(last) ? String((Number(last) + 1) % 10) : last === 'A' ? 'B' : 'A'
  return text.slice(0, -1) + other
}

describe('a number that a state gives persons', () => {
  it.each([
    ['AT', 'national-id', '1237 010180'],
    ['AU', 'tax-id', '123 456 782'],
    ['BE', 'national-id', '88.22.29-999.36'],
    ['BG', 'national-id', '7523169263'],
    ['BR', 'national-id', '216.957.050-09'],
    ['CA', 'national-id', '130 692 544'],
    ['CA', 'health-id', '9698658215'],
    ['CH', 'national-id', '756.9217.0769.85'],
    ['CN', 'national-id', '360426199101010071'],
    ['CZ', 'national-id', '710319/2745'],
    ['DE', 'tax-id', '36574261809'],
    ['DE', 'national-id', '15070649C103'],
    ['DE', 'health-id', 'A123456780'],
    ['DO', 'national-id', '001-1391820-5'],
    ['EC', 'national-id', '1714307103'],
    ['EE', 'national-id', '36805280109'],
    ['ES', 'national-id', '54362315K'],
    ['FI', 'national-id', '131052-308T'],
    ['FR', 'national-id', '2 95 10 99 126 111 93'],
    ['GB', 'health-id', '943 476 5919'],
    ['GB', 'tax-id', '1955839661'],
    ['GR', 'national-id', '01013099997'],
    ['HK', 'identity-card', 'AB9876543'],
    ['HR', 'national-id', '33392005961'],
    ['HU', 'tax-id', '8071592153'],
    ['HU', 'health-id', '123456788'],
    ['IE', 'national-id', '6433435F'],
    ['IN', 'national-id', '2341 2341 2346'],
    ['JP', 'national-id', '1234 5678 9018'],
    ['KZ', 'national-id', '850101300451'],
    ['LT', 'national-id', '33309240064'],
    ['MU', 'national-id', 'M090497290349B'],
    ['MX', 'national-id', 'BOXW310820HNERXN09'],
    ['MX', 'tax-id', 'GODE561231GR8'],
    ['NG', 'national-id', '55123456780'],
    ['NL', 'national-id', '111222333'],
    ['NO', 'national-id', '15108695088'],
    ['NZ', 'tax-id', '49-091-850'],
    ['PE', 'national-id', '101174102'],
    ['PL', 'national-id', '44051401359'],
    ['PT', 'identity-card', '00000000 0 ZZ4'],
    ['RO', 'national-id', '1630615123457'],
    ['RU', 'tax-id', '123456789047'],
    ['RU', 'national-id', '112-233-445 95'],
    ['SE', 'national-id', '880320-0016'],
    ['TH', 'national-id', '1-1120-34563-56-2'],
    ['TR', 'national-id', '17291716060'],
    ['TW', 'national-id', 'A200501505'],
    ['UA', 'tax-id', '1759013776'],
    ['UY', 'national-id', '1.234.567-2'],
    ['VE', 'tax-id', 'V-11470283-4'],
    ['ZA', 'national-id', '7503305044089'],
  ])('of %s, %s: %s', (country, kind, text) => {
    expect(proven(text, country)).toEqual([`${kind} ${text}`])
    expect(proven(spoil(text), country)).not.toEqual([`${kind} ${spoil(text)}`])
  })

  it.each([
    ['GT', 'national-id', '1587564440904', '1587564450904'],
    ['ID', 'tax-id', '01.300.066.6-091.000', '01.300.066.7-091.000'],
    ['IS', 'national-id', '120174-3399', '120174-3389'],
  ])('of %s, %s: %s, not %s', (country, kind, text, wrong) => {
    expect(proven(text, country)).toEqual([`${kind} ${text}`])
    expect(proven(wrong, country)).toEqual([])
  })

  it.each([
    ['RCCMNL83S18D969H', 'proven'],
    ['RCCMNL83S18D969A', 'likely'],
    ['S2740116C', 'proven'],
    ['S2740116A', 'likely'],
    ['54362315K', 'likely'],
  ])('without words: %s is %s', (text, certainty) => {
    const hits = findValues(text, { words: [], countries: [] })
    expect(hits.map((hit) => hit.certainty)).toEqual([certainty])
  })

  it.each([
    ['of a company in Iceland', 'IS', '450401-3150'],
    ['of a company in Ghana', 'GH', 'C0000803561'],
    ['of a company in Latvia', 'LV', '40003521600'],
    ['of a company in Argentina', 'AR', '30-50010000-0'],
    ['of a company in Sweden', 'SE', '556703-7485'],
    ['never given in the United States', 'US', '000-12-3456'],
    ['of a day that is none', 'FI', '321052-308T'],
  ])('is none: %s', (_what, country, text) => {
    expect(proven(text, country)).toEqual([])
  })
})

describe('a number in a text', () => {
  it.each([
    ['of a longer number', '1-078-05-1123-9'],
    ['of a word', 'x078-05-1123'],
    ['of a path', '/a/078-05-1123/b'],
    ['of an address', '078-05-1123@example.com'],
  ])('is none where it is part %s', (_what, text) => {
    expect(
      findValues(text, { words, countries: [] }).filter(({ kind }) => kind === 'national-id'),
    ).toEqual([])
  })

  it.each([
    ['SSN 078-05-1123.', '078-05-1123'],
    ['(078-05-1123)', '078-05-1123'],
    ['https://example.com/?ssn=078-05-1123&a=b', '078-05-1123'],
    ['"nif": "54362315K"', '54362315K'],
  ])('is found in %s', (text, number) => {
    const hits = findValues(text, { words: [], countries: [] })
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([number])
  })
})
