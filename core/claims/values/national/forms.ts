import { like, type NumberRule, rule } from './number-rule.ts'

/** Numbers and codes without check digits: passports, postcodes, number plates. */
export const formNumbers: readonly NumberRule[] = [
  rule(['ES', 'passport', 'weak'], 'AAA999999', '', () => true),
  rule(['FR', 'passport', 'weak'], '99AA99999', '', () => true),
  rule(['IT', 'passport', 'weak'], 'AA9999999', '', () => true),
  rule(['IT', 'identity-card', 'weak'], 'AA99999AA|9999999AA', '', () => true),
  rule(['NL', 'passport', 'weak'], 'AA???????', '', like(/^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/)),
  rule(['PL', 'passport', 'weak'], 'AA9999999', '', () => true),
  rule(['JP', 'passport', 'weak'], 'AA9999999', '', () => true),
  rule(
    ['CN', 'passport', 'weak'],
    'A99999999|AA9999999',
    '',
    like(/^(?:[DEGPS]\d{8}|E[A-Z]\d{7})$/),
  ),
  rule(['AU', 'passport', 'weak'], 'A9999999|AA9999999', '', () => true),
  rule(['CA', 'passport', 'weak'], 'AA999999|A999999AA', '', () => true),
  rule(['AT', 'passport', 'weak'], 'A9999999|AA9999999', '', () => true),
  rule(['CH', 'passport', 'weak'], 'A9999999', '', () => true),
  rule(['SE', 'passport', 'weak'], 'AA999999', '', () => true),
  rule(
    ['GB', 'postcode', 'weak'],
    'A9 9AA|A99 9AA|A9A 9AA|AA9 9AA|AA99 9AA|AA9A 9AA|A99AA|A999AA|A9A9AA|AA99AA|AA999AA|AA9A9AA',
    '',
    like(/^[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{2}$/),
  ),
  rule(['NL', 'postcode', 'weak'], '9999 AA|9999AA', '', like(/^[1-9]\d{3}[A-Z]{2}$/)),
  rule(
    ['CA', 'postcode', 'weak'],
    'A9A 9A9|A9A9A9',
    '',
    like(/^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/),
  ),
  rule(['PL', 'postcode', 'weak'], '99-999', '', () => true),
  rule(['US', 'postcode', 'weak'], '99999-9999', '', () => true),
  rule(
    ['GB', 'vehicle', 'weak'],
    'AA99 AAA|AA99AAA|AA99-AAA',
    '',
    like(/^[A-HJ-PR-Y]{2}(?:0[2-9]|[1-8]\d|5[1-9])[A-HJ-PR-Z]{3}$/),
  ),
  rule(
    ['DE', 'vehicle', 'weak'],
    'A AA 9999|AA AA 999|AA AA 9999|A-AA-9999|AA-AA-999|AA-AA-9999|AAA-AA-999|AAA AA 999',
    '',
    () => true,
  ),
]
