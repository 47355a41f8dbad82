import { describe, expect, it } from 'vitest'
import { findValues } from '../../../../core/claims/values/find-values.ts'

/** Pieces that drive a detector each, repeated to a million characters. */
const pieces = [
  'a',
  '1',
  '@',
  'a@',
  '1-',
  ':',
  '.',
  ' ',
  '\\',
  '=',
  '+',
  '*',
  'x',
  '%40',
  '%2B',
  '\n',
  'é',
  '“',
  'a.',
  'a@b.',
  'a@b.co ',
  'A1',
  '1A',
  '1 ',
  '12 AB ',
  '+1',
  '+49 30 123456 ',
  'DE89 ',
  'DE89',
  '4111 ',
  '4111-1111-',
  '1111 ** ',
  'xx-',
  '1.1.',
  'ab:',
  '::',
  'a:b:',
  '2001:db8:',
  '12:',
  'a=1,',
  'cn=a,',
  '/cn=a',
  'a\\b',
  'eyJ',
  'eyJ.',
  'eyJ a.',
  '1970-',
  '19700101',
  '01.01.1970 ',
  "A' ",
  'Aa ',
  '1 st, 12345 ',
  '1 street ',
  '12345 street, ',
  '-1.11, ',
  '(',
  'geo:',
  '1@.:-+ ',
  '_1',
  '\u00a0',
  'phone 0301234567 ',
  'card 4111111111111111 ',
  'ip ::1 ',
  'bc1',
  '0x',
  '3Z',
  'data:image/',
] as const

const words = `phone name address birth card passport ip tax national id login location email wallet
  bank iban full`.split(/\s+/)

/** Milliseconds: a text of a million characters takes under 200 of them on an old machine. */
const bound = 2_000

describe('a million hostile characters', () => {
  it.each(pieces)('%j', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const started = performance.now()
    findValues(text, { words: [], countries: [] })
    findValues(text, { words, countries: ['DE', 'US', 'TR', 'GB'] })
    findValues(`${text.slice(0, 300)}!`, { words, countries: ['DE', 'US', 'TR', 'GB'] })
    expect(performance.now() - started).toBeLessThan(bound)
  })
})
