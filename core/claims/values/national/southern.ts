import { validate as tfn } from 'stdnum/lib/cjs/au/tfn.js'
import { validate as ghanaian } from 'stdnum/lib/cjs/gh/tin.js'
import { validate as kenyan } from 'stdnum/lib/cjs/ke/pin.js'
import { validate as mauritian } from 'stdnum/lib/cjs/mu/nid.js'
import { validate as ird } from 'stdnum/lib/cjs/nz/ird.js'
import { verhoeffValidate } from 'stdnum/lib/cjs/util/checksum.js'
import { validate as southAfrican } from 'stdnum/lib/cjs/za/idnr.js'
import { validate as southAfricanTax } from 'stdnum/lib/cjs/za/tin.js'
import { by, like, type NumberRule, ofPersons, rule, weigh } from './number-rule.ts'

/** Numbers of Africa, Australia and New Zealand. */
export const southernNumbers: readonly NumberRule[] = [
  rule(['AU', 'health-id', 'strong'], '9999 99999 9', 'medicare', isMedicare),
  rule(['AU', 'health-id', 'weak'], '9999999999', 'medicare', isMedicare),
  rule(['AU', 'tax-id', 'weak'], '999 999 999|999999999|99999999', 'tfn', by(tfn)),
  rule(
    ['NZ', 'tax-id', 'weak'],
    '99-999-999|9999999-9|999-999-999|999999999|99999999',
    'ird',
    by(ird),
  ),
  rule(
    ['EG', 'national-id', 'weak'],
    '99999999999999',
    'raqam',
    like(/^[23]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[0-3]\d|88)\d{5}$/),
  ),
  rule(['GH', 'tax-id', 'weak'], 'A999999999?', 'ghana', ofPersons(ghanaian)),
  rule(['KE', 'tax-id', 'weak'], 'A999999999A', 'kra pin', ofPersons(kenyan)),
  rule(['MU', 'national-id', 'strong'], 'A999999999999?', 'nid', by(mauritian)),
  rule(['NG', 'national-id', 'weak'], '99999999999', 'nin nimc', (compact) => {
    return verhoeffValidate(compact)
  }),
  rule(['ZA', 'national-id', 'strong'], '9999999999999|999999 9999 999', 'said', by(southAfrican)),
  rule(['ZA', 'tax-id', 'weak'], '9999999999', 'sars', by(southAfricanTax)),
]

/** The ninth digit checks eight; the tenth counts cards. */
function isMedicare(compact: string): boolean {
  return (
    /^[2-6]/.test(compact) &&
    weigh(compact, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(compact.charAt(8))
  )
}
