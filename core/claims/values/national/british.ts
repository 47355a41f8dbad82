import { validate as nino } from 'stdnum/lib/cjs/gb/nino.js'
import { validate as utr } from 'stdnum/lib/cjs/gb/utr.js'
import { by, like, type NumberRule, rule, weigh } from './number-rule.ts'

/** British numbers. */
export const britishNumbers: readonly NumberRule[] = [
  rule(
    ['GB', 'national-id', 'strong'],
    'AA 99 99 99 A|AA 999999 A|AA-99-99-99-A|AA99 99 99A',
    'nino insurance',
    by(nino),
  ),
  rule(['GB', 'national-id', 'weak'], 'AA999999A|AA 999999A', 'nino insurance', by(nino)),
  rule(['GB', 'tax-id', 'weak'], '9999999999|99999 99999', 'utr', by(utr)),
  rule(
    ['GB', 'health-id', 'weak'],
    '9999999999|999 999 9999|999-999-9999',
    'nhs nhsnumber',
    isHealthServiceNumber,
  ),
  rule(['GB', 'passport', 'weak'], 'AA9999999', '', like(/^[A-Z]{2}\d{7}$/)),
  rule(
    ['GB', 'driving-licence', 'weak'],
    'AAAAA999999AA9AA|AAAA9999999AA9AA|AAAAA999999A99AA',
    'dvla',
    like(/^[A-Z]{4,5}9?\d[0156]\d[0-3]\d\d[A-Z][A-Z9][A-Z0-9][A-Z]{2}$/),
  ),
]

/** @see https://www.datadictionary.nhs.uk/attributes/nhs_number.html */
function isHealthServiceNumber(compact: string): boolean {
  const check = 11 - (weigh(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return !/^(\d)\1*$/.test(compact) && check % 11 === Number(compact.charAt(9)) && check !== 10
}
