import { validate as idnr } from 'stdnum/lib/cjs/de/idnr.js'
import { validate as svnr } from 'stdnum/lib/cjs/de/svnr.js'
import { type NumberRule, rule } from './number-rule.ts'

const tax = 'steuer steuerid steueridnr idnr steueridentifikationsnummer identifikationsnummer'
const insurance =
  'rvnr svnr sozialversicherung sozialversicherungsnummer rentenversicherung versicherung'
const document = 'ausweis personalausweis ausweisnummer pass reisepass'

/** German numbers. */
export const germanNumbers: readonly NumberRule[] = [
  rule(['DE', 'tax-id', 'strong'], '99 999 999 999', tax, isTaxNumber),
  rule(['DE', 'tax-id', 'weak'], '99999999999', tax, isTaxNumber),
  rule(['DE', 'national-id', 'strong'], '99999999A999|99 999999 A 999', insurance, (compact) => {
    return svnr(compact).isValid
  }),
  rule(['DE', 'passport', 'weak'], 'A????????', document, isDocument),
  rule(['DE', 'identity-card', 'weak'], 'A????????', document, (compact) => {
    return isDocument(compact) || /^T\d{8}$/.test(compact)
  }),
  rule(['DE', 'health-id', 'weak'], 'A999999999', 'kvnr krankenversichertennummer', isHealthNumber),
]

/** stdnum's check, and that no digit stands more than twice side by side. @see Section 139b AO */
function isTaxNumber(compact: string): boolean {
  return !/(\d)\1\1/.test(compact) && idnr(compact).isValid
}

/** The serial number of a passport or an identity card with its check digit. @see ICAO 9303-3 section 4.9 */
function isDocument(compact: string): boolean {
  if (!/^[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{7}\d$/.test(compact)) return false
  return machineReadableSum(compact.slice(0, 8)) % 10 === Number(compact.charAt(8))
}

function machineReadableSum(characters: string): number {
  const weights = [7, 3, 1]
  let sum = 0
  for (let index = 0; index < characters.length; index += 1) {
    sum += Number.parseInt(characters.charAt(index), 36) * (weights[index % 3] ?? 0)
  }
  return sum
}

/** The number of a person insured in the statutory health insurance: Luhn over the letter's place and eight digits. */
function isHealthNumber(compact: string): boolean {
  const place = String(compact.charCodeAt(0) - 64).padStart(2, '0')
  const digits = place + compact.slice(1, 9)
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const product = Number(digits.charAt(index)) * (index % 2 === 0 ? 1 : 2)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === Number(compact.charAt(9))
}
