import { validate as nrt } from 'stdnum/lib/cjs/ad/nrt.js'
import { validate as vnr } from 'stdnum/lib/cjs/at/vnr.js'
import { validate as bis } from 'stdnum/lib/cjs/be/bis.js'
import { validate as nn } from 'stdnum/lib/cjs/be/nn.js'
import { validate as swiss } from 'stdnum/lib/cjs/ch/ssn.js'
import { validate as dni } from 'stdnum/lib/cjs/es/dni.js'
import { validate as nie } from 'stdnum/lib/cjs/es/nie.js'
import { validate as nss } from 'stdnum/lib/cjs/es/nss.js'
import { validate as frenchTax } from 'stdnum/lib/cjs/fr/nif.js'
import { validate as nir } from 'stdnum/lib/cjs/fr/nir.js'
import { validate as amka } from 'stdnum/lib/cjs/gr/amka.js'
import { validate as pps } from 'stdnum/lib/cjs/ie/pps.js'
import { validate as codicefiscale } from 'stdnum/lib/cjs/it/codicefiscale.js'
import { validate as bsn } from 'stdnum/lib/cjs/nl/bsn.js'
import { validate as cartao } from 'stdnum/lib/cjs/pt/cc.js'
import { validate as portugueseTax } from 'stdnum/lib/cjs/pt/nif.js'
import { by, like, type NumberRule, ofPersons, rule } from './number-rule.ts'

const belgian = 'rijksregisternummer rijksregister insz niss registre'
const spanish = 'dni nif nie'
const french = 'nir insee nir securite sécurité sociale numss'
const italian = 'codice codicefiscale cf'

/** Numbers of western and southern Europe, Germany and Britain aside. */
export const westernNumbers: readonly NumberRule[] = [
  rule(
    ['AT', 'national-id', 'strong'],
    '9999 999999|9999-999999',
    'svnr sozialversicherung',
    by(vnr),
  ),
  rule(['AT', 'national-id', 'weak'], '9999999999', 'svnr sozialversicherung', by(vnr)),
  rule(
    ['BE', 'national-id', 'strong'],
    '99.99.99-999.99|99.99.99 999.99|99 99 99-999.99|999999-99999|999999 99999',
    belgian,
    isBelgian,
  ),
  rule(['BE', 'national-id', 'weak'], '99999999999', belgian, isBelgian),
  rule(
    ['CH', 'national-id', 'strong'],
    '999.9999.9999.99|999 9999 9999 99|9999999999999',
    'ahv avs ahvnummer',
    by(swiss),
  ),
  rule(['ES', 'national-id', 'weak'], '99999999A|99999999-A|99.999.999-A', spanish, by(dni)),
  rule(
    ['ES', 'national-id', 'weak'],
    '9999999A|9999999-A',
    spanish,
    (compact) => dni(`0${compact}`).isValid,
  ),
  rule(['ES', 'national-id', 'strong'], 'A9999999A|A-9999999-A|A9999999-A', spanish, by(nie)),
  rule(
    ['ES', 'national-id', 'weak'],
    '999999999999|99-9999999999|99/99999999/99|99 99999999 99',
    'nss afiliacion afiliación',
    by(nss),
  ),
  rule(
    ['FR', 'national-id', 'strong'],
    '9 99 99 99 999 999 99|9999999999999 99|999999A99999999|9 99 99 9A 999 999 99',
    french,
    by(nir),
  ),
  rule(['FR', 'national-id', 'weak'], '999999999999999', french, by(nir)),
  rule(
    ['FR', 'tax-id', 'weak'],
    '9999999999999|99 99 999 999 999',
    'spi fiscale numerofiscal',
    by(frenchTax),
  ),
  rule(['GR', 'national-id', 'weak'], '99999999999', 'amka', by(amka)),
  rule(['IE', 'national-id', 'weak'], '9999999A|9999999AA', 'pps ppsn', by(pps)),
  rule(['IT', 'national-id', 'strong'], 'AAAAAA??A??A???A', italian, by(codicefiscale)),
  rule(
    ['IT', 'national-id', 'weak'],
    'AAAAAA99A99A999A',
    italian,
    like(/^[A-Z]{6}\d\d[ABCDEHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/),
  ),
  rule(['NL', 'national-id', 'weak'], '999999999|9999.99.999', 'bsn burgerservicenummer', by(bsn)),
  rule(
    ['PT', 'identity-card', 'strong'],
    '99999999 9 AA9|99999999 9 AA 9',
    'cidadao cidadão',
    by(cartao),
  ),
  rule(['PT', 'identity-card', 'weak'], '999999999AA9', 'cidadao cidadão', by(cartao)),
  rule(
    ['PT', 'tax-id', 'weak'],
    '999999999|999 999 999',
    'nif contribuinte',
    ofPersons(portugueseTax),
  ),
  rule(['AD', 'tax-id', 'weak'], 'A999999A|A-999999-A', 'nrt', ofPersons(nrt)),
]

/** stdnum's checks, behind a quick look at the two check digits; who was born from 2000 on counts with a 2 before. */
function isBelgian(compact: string): boolean {
  const check = 97 - Number(compact.slice(9))
  const number = Number(compact.slice(0, 9))
  if (number % 97 !== check && (number + 2_000_000_000) % 97 !== check) return false
  return nn(compact).isValid || bis(compact).isValid
}
