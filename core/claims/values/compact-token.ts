import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { marks } from './text-facts.ts'
import type { ValueHit } from './value-hit.ts'

const run = /[\w-]+(?:\.[\w-]*)*/y

/** Compact JWTs, signed or encrypted, alone or in a text: the header's first characters and two or four dots. @see RFC 7519 section 3 */
export const compactTokens: Detector = {
  mayFind: ({ marks: seen, text }) => (seen & marks.dot) !== 0 && text.includes('eyJ'),
  find: ({ text }) => {
    const hits: ValueHit[] = []
    for (let start = text.indexOf('eyJ'); start !== -1; ) {
      const end = start + lengthAt(text, start)
      const dots = text.slice(start, end).split('.').length - 1
      const isWhole = !/[\w.-]/.test(text.charAt(start - 1))
      if (isWhole && (dots === 2 || dots === 4)) hits.push(hitOf('token', [start, end], 'proven'))
      start = text.indexOf('eyJ', end)
    }
    return hits
  },
}

function lengthAt(text: string, start: number): number {
  run.lastIndex = start
  return run.exec(text)?.[0].length ?? 3
}
