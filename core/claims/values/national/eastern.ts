import { validate as nipt } from 'stdnum/lib/cjs/al/nipt.js'
import { validate as egn } from 'stdnum/lib/cjs/bg/egn.js'
import { validate as pnf } from 'stdnum/lib/cjs/bg/pnf.js'
import { validate as rc } from 'stdnum/lib/cjs/cz/rc.js'
import { validate as oib } from 'stdnum/lib/cjs/hr/oib.js'
import { validate as pesel } from 'stdnum/lib/cjs/pl/pesel.js'
import { validate as cnp } from 'stdnum/lib/cjs/ro/cnp.js'
import { validate as jmbg } from 'stdnum/lib/cjs/rs/jmbg.js'
import { validate as inn } from 'stdnum/lib/cjs/ru/inn.js'
import { validate as tckimlik } from 'stdnum/lib/cjs/tr/tckimlik.js'
import { validate as rntrc } from 'stdnum/lib/cjs/ua/rntrc.js'
import { by, type NumberRule, rule, weigh } from './number-rule.ts'

/** Numbers of eastern and south-eastern Europe, Turkey and Kazakhstan. */
export const easternNumbers: readonly NumberRule[] = [
  rule(['PL', 'national-id', 'weak'], '99999999999', 'pesel', by(pesel)),
  rule(['CZ', 'national-id', 'strong'], '999999/9999', 'rodnecislo rodné číslo rc', by(rc)),
  rule(['CZ', 'national-id', 'weak'], '9999999999|999999/999', 'rodnecislo rodné číslo rc', by(rc)),
  rule(['HU', 'tax-id', 'weak'], '9999999999', 'adóazonosító adoazonosito', isHungarianTaxNumber),
  rule(['HU', 'health-id', 'weak'], '999999999|999 999 999|999-999-999', 'taj', isHungarianHealth),
  rule(['RO', 'national-id', 'weak'], '9999999999999', 'cnp', by(cnp)),
  rule(['BG', 'national-id', 'weak'], '9999999999', 'egn егн лнч', (compact) => {
    return egn(compact).isValid || pnf(compact).isValid
  }),
  rule(['HR', 'national-id', 'weak'], '99999999999', 'oib', by(oib)),
  rule(['RS', 'national-id', 'strong'], '9999999999999', 'jmbg emšo emso', by(jmbg)),
  rule(['UA', 'tax-id', 'weak'], '9999999999', 'rnokpp ipn інн', by(rntrc)),
  rule(['RU', 'tax-id', 'weak'], '999999999999', 'inn инн', by(inn)),
  rule(['RU', 'national-id', 'strong'], '999-999-999 99|999-999-999-99', 'snils снилс', isSnils),
  rule(['RU', 'national-id', 'weak'], '99999999999', 'snils снилс', isSnils),
  rule(['AL', 'national-id', 'weak'], 'A99999999A', 'nipt nid', by(nipt)),
  rule(
    ['TR', 'national-id', 'weak'],
    '99999999999',
    'tckn tckimlik kimlik vatandaşlık',
    by(tckimlik),
  ),
  rule(['KZ', 'national-id', 'weak'], '999999999999', 'iin жсн иин', isKazakh),
]

function isHungarianTaxNumber(compact: string): boolean {
  if (!compact.startsWith('8')) return false
  return weigh(compact, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(compact.charAt(9))
}

function isHungarianHealth(compact: string): boolean {
  return weigh(compact, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(compact.charAt(8))
}

function isSnils(compact: string): boolean {
  const remainder = weigh(compact, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101
  return remainder % 100 === Number(compact.slice(9)) && !compact.startsWith('000')
}

function isKazakh(compact: string): boolean {
  if (!/^\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[0-6]\d{5}$/.test(compact)) return false
  const first = weigh(compact, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  const check = first < 10 ? first : weigh(compact, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
  return check === Number(compact.charAt(11))
}
