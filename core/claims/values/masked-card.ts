import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { marks } from './text-facts.ts'
import type { ValueHit } from './value-hit.ts'
import { speaksOf, wordsNear } from './words.ts'

/** Four to six digits or none, hidden ones, and the last four: `411111******1111`, `**** **** **** 1111`, `•••• 1111`. */
const form = /(?<![\w*•·])(?:\d{4}[ -]?(?:\d{2})?)?[*xX•·]+(?:[ -][*xX•·]+){0,4}[ -]?\d{4}(?!\w)/g

/** Numbers of payment cards of which digits are hidden: likely, proven where words speak of cards. */
export const maskedCards: Detector = {
  mayFind: ({ text, digits, marks: seen }) =>
    digits >= 4 &&
    ((seen & (marks.star | marks.other)) !== 0 || text.includes('xx') || text.includes('XX')),
  find: ({ text }, { words }) => {
    const hits: ValueHit[] = []
    for (const { index, 0: written } of text.matchAll(form)) {
      const range = [index, index + written.length] as const
      const isSpoken = speaksOf('card', words) || speaksOf('card', wordsNear(text, range))
      hits.push(hitOf('card', range, isSpoken ? 'proven' : 'likely'))
    }
    return hits
  },
}
