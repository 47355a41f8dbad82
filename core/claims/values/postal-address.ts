import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import type { TextFacts } from './text-facts.ts'
import { marks } from './text-facts.ts'
import { speaksOf } from './words.ts'

/** The shortest and the longest address in one text, in characters. */
const shortest = 12
const longest = 300

const street =
  /(?:\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|square|sq|way|close|crescent|terrace|rue|route|place|chemin|allée|quai|calle|plaza|paseo|avenida|av|rua|travessa|via|viale|piazza|corso|largo|ulica|ul|ulitsa)\b|(?:straße|strasse|str\.|weg|platz|gasse|allee|ufer|damm|straat|laan|plein|gracht|gatan|vägen|vej|gade|gata|veien|katu|tie|utca|út)\b)/iu
const houseNumber = /(?:^|[\s,])\d{1,5}\s?[a-z]?(?:[\s,/-]|$)/i
const postcode =
  /\b(?:\d{4,6}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}\s?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)\b/

/** Postal addresses that are a whole text: a street, a house number, a postcode, and marks between them. */
export const postalAddresses: Detector = {
  mayFind: (facts) =>
    facts.text.length >= shortest && facts.text.length <= longest && hasParts(facts),
  find: ({ text }, { words }) => {
    const number = houseNumber.exec(text)
    if (number === null || !postcode.test(text) || !street.test(text)) return []
    const isSpoken = speaksOf('postal-address', words)
    return [hitOf('postal-address', [0, text.length], isSpoken ? 'proven' : 'likely')]
  },
}

function hasParts({ digits, letters, marks: seen, text }: TextFacts): boolean {
  const hasBreak = (seen & marks.comma) !== 0 || text.includes('\n')
  return digits >= 4 && letters >= 6 && (seen & marks.space) !== 0 && hasBreak
}
