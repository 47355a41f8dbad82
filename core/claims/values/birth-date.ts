import { isWordCharacter } from './characters.ts'
import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { hasWords } from './text-facts.ts'
import type { ValueHit } from './value-hit.ts'
import { speaksOf, wordsNear } from './words.ts'

const iso = /(\d{4})([-/.]?)(\d{2})\2(\d{2})/g
const dayFirst = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})/g

/** Dates that words call a date of birth: `1970-01-31`, `19700131`, `31.01.1970`, `01/31/1970`. */
export const birthDates: Detector = {
  mayFind: (facts, { words }) =>
    facts.digits >= 6 && (hasWords(facts) || speaksOf('date-of-birth', words)),
  find: ({ text }, { words }) => {
    const isSpoken = speaksOf('date-of-birth', words)
    const hits: ValueHit[] = []
    for (const match of [...text.matchAll(iso), ...text.matchAll(dayFirst)]) {
      const range = [match.index, match.index + match[0].length] as const
      if (!isDate(match) || isInWord(text, range)) continue
      if (!isSpoken && !speaksOf('date-of-birth', wordsNear(text, range))) continue
      hits.push(hitOf('date-of-birth', range, 'proven'))
    }
    return hits
  },
}

/** A time can follow: `1970-01-31T00:00:00Z`. */
function isInWord(text: string, [start, end]: readonly [number, number]): boolean {
  const behind = text.charAt(end)
  return isWordCharacter(text.charCodeAt(start - 1)) || (behind !== 'T' && /\w/.test(behind))
}

function isDate([, first = '', , second = '', third = '']: RegExpMatchArray): boolean {
  const [year, ...rest] = first.length === 4 ? [first, second, third] : [third, first, second]
  const [one = 0, other = 0] = rest.map(Number)
  const [month, day] = one > 12 ? [other, one] : [one, other]
  const inTime = Number(year) >= 1880 && Number(year) < 2100
  return inTime && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
