import { validate as cpr } from 'stdnum/lib/cjs/dk/cpr.js'
import { validate as ik } from 'stdnum/lib/cjs/ee/ik.js'
import { validate as hetu } from 'stdnum/lib/cjs/fi/hetu.js'
import { validate as kennitala } from 'stdnum/lib/cjs/is/kennitala.js'
import { validate as asmens } from 'stdnum/lib/cjs/lt/asmens.js'
import { validate as pvn } from 'stdnum/lib/cjs/lv/pvn.js'
import { validate as fodselsnummer } from 'stdnum/lib/cjs/no/fodselsnummer.js'
import { validate as personnummer } from 'stdnum/lib/cjs/se/personnummer.js'
import { asWritten, by, type NumberRule, ofPersons, rule, weigh } from './number-rule.ts'

/** Nordic and Baltic numbers: a birth date, a serial number, check digits. */
export const nordicNumbers: readonly NumberRule[] = [
  // The mark of the century is a hyphen, a plus or a letter.
  rule(
    ['FI', 'national-id', 'strong'],
    '999999-999?|999999+999?|999999A999?',
    'hetu henkilötunnus henkilotunnus',
    asWritten(hetu),
  ),
  rule(
    ['SE', 'national-id', 'strong'],
    '999999-9999|999999+9999|99999999-9999',
    'personnummer samordningsnummer',
    asWritten(personnummer),
  ),
  rule(
    ['SE', 'national-id', 'weak'],
    '9999999999|999999999999',
    'personnummer samordningsnummer',
    by((text) => personnummer(hyphenate(text))),
  ),
  rule(
    ['NO', 'national-id', 'strong'],
    '999999 99999|99999999999',
    'fødselsnummer fodselsnummer fnr personnummer',
    isNorwegian,
  ),
  rule(
    ['DK', 'national-id', 'weak'],
    '999999-9999|999999 9999|9999999999',
    'cpr cprnummer cprnumber personnummer',
    by(cpr),
  ),
  rule(['IS', 'national-id', 'strong'], '999999-9999', 'kennitala', ofPersons(kennitala)),
  rule(['IS', 'national-id', 'weak'], '9999999999', 'kennitala', ofPersons(kennitala)),
  rule(['EE', 'national-id', 'weak'], '99999999999', 'isikukood', by(ik)),
  rule(['LT', 'national-id', 'weak'], '99999999999', 'asmens asmenskodas', by(asmens)),
  rule(
    ['LV', 'national-id', 'weak'],
    '999999-99999|99999999999',
    'personas personaskods',
    ofPersons(pvn),
  ),
]

function hyphenate(digits: string): string {
  return `${digits.slice(0, -4)}-${digits.slice(-4)}`
}

/** stdnum's check, behind a quick look at the first of two check digits. */
function isNorwegian(compact: string): boolean {
  const isChecked = weigh(compact, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0
  return isChecked && fodselsnummer(compact).isValid
}
