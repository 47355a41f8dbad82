import { validate as cuit } from 'stdnum/lib/cjs/ar/cuit.js'
import { validate as cpf } from 'stdnum/lib/cjs/br/cpf.js'
import { validate as run } from 'stdnum/lib/cjs/cl/run.js'
import { validate as cuban } from 'stdnum/lib/cjs/cu/ni.js'
import { validate as dominican } from 'stdnum/lib/cjs/do/cedula.js'
import { validate as ecuadorian } from 'stdnum/lib/cjs/ec/ci.js'
import { validate as cui } from 'stdnum/lib/cjs/gt/cui.js'
import { validate as curp } from 'stdnum/lib/cjs/mx/curp.js'
import { validate as rfc } from 'stdnum/lib/cjs/mx/rfc.js'
import { validate as peruvian } from 'stdnum/lib/cjs/pe/cui.js'
import { validate as nit } from 'stdnum/lib/cjs/sv/nit.js'
import { validate as uruguayan } from 'stdnum/lib/cjs/uy/cedula.js'
import { validate as rif } from 'stdnum/lib/cjs/ve/rif.js'
import { by, type NumberRule, rule } from './number-rule.ts'

/** Numbers of Latin America, those of companies aside. */
export const latinAmericanNumbers: readonly NumberRule[] = [
  rule(['BR', 'national-id', 'strong'], '999.999.999-99|999999999-99', 'cpf', by(cpf)),
  rule(['BR', 'national-id', 'weak'], '99999999999', 'cpf', by(cpf)),
  rule(['AR', 'tax-id', 'strong'], '99-99999999-9', 'cuil cuit', isArgentinian),
  rule(['AR', 'tax-id', 'weak'], '99999999999', 'cuil cuit', isArgentinian),
  rule(['AR', 'national-id', 'weak'], '99.999.999', 'dni', () => true),
  rule(['CL', 'national-id', 'strong'], '99.999.999-?|9.999.999-?', 'rut run', by(run)),
  rule(['CL', 'national-id', 'weak'], '99999999-?|9999999-?|99999999?', 'rut run', by(run)),
  rule(['CU', 'national-id', 'weak'], '99999999999', 'carnet', by(cuban)),
  rule(['DO', 'national-id', 'strong'], '999-9999999-9', 'cedula cédula', by(dominican)),
  rule(['DO', 'national-id', 'weak'], '99999999999', 'cedula cédula', by(dominican)),
  rule(['EC', 'national-id', 'weak'], '9999999999|999999999-9', 'cedula cédula', by(ecuadorian)),
  rule(['GT', 'national-id', 'weak'], '9999999999999|9999 99999 9999', 'cui dpi', by(cui)),
  rule(['MX', 'national-id', 'strong'], 'AAAA999999AAAAAA?9', 'curp', by(curp)),
  rule(['MX', 'tax-id', 'strong'], 'AAAA999999???|AAAA-999999-???', 'rfc', by(rfc)),
  rule(['MX', 'bank-account', 'weak'], '999999999999999999', 'clabe', isClabe),
  rule(['PE', 'national-id', 'weak'], '99999999-?|99999999?', 'cui dni', by(peruvian)),
  rule(['SV', 'tax-id', 'strong'], '9999-999999-999-9', 'nit', by(nit)),
  rule(['SV', 'tax-id', 'weak'], '99999999999999', 'nit', by(nit)),
  rule(['UY', 'national-id', 'strong'], '9.999.999-9', 'cedula cédula ci', by(uruguayan)),
  rule(['UY', 'national-id', 'weak'], '9999999-9|99999999', 'cedula cédula ci', by(uruguayan)),
  rule(['VE', 'tax-id', 'strong'], 'A-99999999-9', 'rif', isVenezuelan),
]

/** The first two digits of a person; those of a company are 30, 33 and 34. */
function isArgentinian(compact: string): boolean {
  return /^2[03-7]/.test(compact) && cuit(compact).isValid
}

/** V for citizens, E for foreigners, P for passports; J and G are companies and the state. */
function isVenezuelan(compact: string): boolean {
  return /^[VEP]/.test(compact) && rif(compact).isValid
}

/** A Mexican bank account. @see https://en.wikipedia.org/wiki/CLABE */
function isClabe(compact: string): boolean {
  const weights = [3, 7, 1]
  let sum = 0
  for (let index = 0; index < 17; index += 1) {
    sum += (Number(compact.charAt(index)) * (weights[index % 3] ?? 0)) % 10
  }
  return (10 - (sum % 10)) % 10 === Number(compact.charAt(17))
}
