import { isSupportedCountry } from 'libphonenumber-js/min'
import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { marks } from './text-facts.ts'
import type { ValueHit, ValueKind } from './value-hit.ts'

/** @see ETSI EN 319 412-1 section 5.1.3 */
const etsi = /(?<!\w)(PNO|IDC|PAS|TIN|TAX)([A-Z]{2})-[A-Z0-9]{4,20}(?![\w-])/g
const kinds: Readonly<Record<string, ValueKind>> = {
  PNO: 'national-id',
  IDC: 'identity-card',
  PAS: 'passport',
  TIN: 'tax-id',
  TAX: 'tax-id',
}

/** From one state for another. @see eIDAS SAML Attribute Profile section 2.2.3 */
const eidas = /^([A-Z]{2})\/([A-Z]{2})\/(?=.{0,40}\d)[\w/+=.-]{4,80}$/

/**
 * Identifiers of persons as certificates and eIDAS write them, with the country: `PNOEE-48711030223` in a text,
 * `ES/AT/02635542Y` as a whole text.
 */
export const crossBorderIds: Detector = {
  mayFind: ({ digits, letters, marks: seen }) =>
    digits > 0 && letters >= 4 && (seen & (marks.hyphen | marks.slash)) !== 0,
  find: ({ text }) => {
    const [, from = '', to = ''] = text.length <= 90 ? (eidas.exec(text) ?? []) : []
    if (isSupportedCountry(from) && isSupportedCountry(to)) {
      return [hitOf('national-id', [0, text.length], 'proven', from)]
    }
    const hits: ValueHit[] = []
    for (const { index, 0: written, 1: type = '', 2: country = '' } of text.matchAll(etsi)) {
      const kind = kinds[type]
      if (kind === undefined || !isSupportedCountry(country)) continue
      hits.push(hitOf(kind, [index, index + written.length], 'proven', country))
    }
    return hits
  },
}
