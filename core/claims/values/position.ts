import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { marks } from './text-facts.ts'
import { speaksOf } from './words.ts'

const uri = /^geo:-?\d{1,2}(?:\.\d{1,15})?,-?\d{1,3}(?:\.\d{1,15})?(?:[,;]|$)/i
const iso6709 =
  /^[+-]\d{2,6}\.\d{1,10}[+-]\d{3,7}\.\d{1,10}(?:[+-]\d{1,6}(?:\.\d{1,6})?)?(?:CRS[\w:]{1,20})?\/?$/
const pair = /^\(?(-?\d{1,3}\.\d{2,15})°?\s?([NS])?\s?[,; ]\s?(-?\d{1,3}\.\d{2,15})°?\s?([EW])?\)?$/

/** The longest position as text, in characters. */
const longest = 80

/**
 * Positions that are a whole text: a `geo:` URI (RFC 5870), ISO 6709, or latitude and longitude in degrees. A pair of decimals
 * is proven where both have four places or more, likely otherwise, unless words speak of a place.
 */
export const positions: Detector = {
  mayFind: ({ text, digits, marks: seen }) =>
    text.length <= longest && digits >= 2 && (seen & (marks.dot | marks.colon)) !== 0,
  find: ({ text }, { words }) => {
    const whole = [0, text.length] as const
    if (uri.test(text) || iso6709.test(text)) return [hitOf('geo', whole, 'proven')]
    const [, latitude = '', , longitude = ''] = pair.exec(text) ?? []
    if (latitude === '' || !isOnEarth(latitude, longitude)) return []
    const isExact = placesOf(latitude) >= 4 && placesOf(longitude) >= 4
    return [hitOf('geo', whole, isExact || speaksOf('geo', words) ? 'proven' : 'likely')]
  },
}

function isOnEarth(latitude: string, longitude: string): boolean {
  return Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180
}

function placesOf(decimal: string): number {
  return decimal.length - decimal.indexOf('.') - 1
}
