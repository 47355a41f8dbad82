import { validate as bcHealth } from 'stdnum/lib/cjs/ca/bc_bhn.js'
import { validate as sin } from 'stdnum/lib/cjs/ca/sin.js'
import { passesLuhn } from '../card.ts'
import { by, like, type NumberRule, rule } from './number-rule.ts'

const social = 'ssn socialsecurity'
const taxpayer = 'itin taxpayer'

/** Numbers of the United States and Canada. */
export const northAmericanNumbers: readonly NumberRule[] = [
  rule(['US', 'national-id', 'strong'], '999-99-9999|999 99 9999|999.99.9999', social, isSocial),
  rule(['US', 'national-id', 'weak'], '999999999', social, isSocial),
  rule(['US', 'tax-id', 'strong'], '999-99-9999|999 99 9999', taxpayer, isTaxpayer),
  rule(['US', 'tax-id', 'weak'], '999999999', taxpayer, isTaxpayer),
  rule(
    ['US', 'professional-id', 'weak'],
    '9999999999|9999-999-999|9999 999 999',
    'npi',
    (compact) =>
      /^[12]/.test(compact) && passesLuhn(`80840${compact}`) && !/(\d)\1{8}/.test(compact),
  ),
  rule(
    ['US', 'health-id', 'strong'],
    '9A?9A?9AA99|9A?9-A?9-AA99',
    'mbi medicare',
    like(
      /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d\d$/,
    ),
  ),
  rule(['US', 'passport', 'weak'], 'A99999999', '', () => true),
  rule(
    ['US', 'driving-licence', 'weak'],
    'A9999999|A99999999|A999999999999|A9999-99999-99999|A999-999-99-999-9',
    'dmv',
    () => true,
  ),
  rule(['CA', 'national-id', 'weak'], '999-999-999|999 999 999|999999999', 'sin nas', isInsured),
  rule(['CA', 'health-id', 'weak'], '9999999999|9999 999 999', 'bhn phn', by(bcHealth)),
]

/** Numbers that stood in advertisements, and were never given to anybody. */
const advertised = new Set(['078051120', '219099999', '457555462', '123456789'])

/** @see https://www.ssa.gov/employer/randomization.html */
function isSocial(compact: string): boolean {
  return (
    /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(compact) &&
    !/^(\d)\1*$/.test(compact) &&
    !advertised.has(compact)
  )
}

/** An individual taxpayer identification number: 9 first, and a group of those in use. */
function isTaxpayer(compact: string): boolean {
  return /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(compact)
}

/** No province gives numbers from 0 or 8 on. */
function isInsured(compact: string): boolean {
  return /^[1-79]/.test(compact) && !/^(\d)\1*$/.test(compact) && sin(compact).isValid
}
