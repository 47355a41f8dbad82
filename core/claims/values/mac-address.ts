import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { marks } from './text-facts.ts'
import type { ValueHit } from './value-hit.ts'

const form = /(?<![0-9a-z:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![:-]?[0-9a-z])/gi

/** Hardware addresses of network devices: six pairs of hexadecimal digits. Longer series are fingerprints. @see IEEE 802 */
export const macAddresses: Detector = {
  mayFind: ({ marks: seen, text }) =>
    text.length >= 17 && (seen & (marks.colon | marks.hyphen)) !== 0,
  find: ({ text }) => {
    const hits: ValueHit[] = []
    for (const { index, 0: written } of text.matchAll(form)) {
      if (/^(?:00[:-]){5}|^(?:ff[:-]){5}/i.test(written)) continue
      hits.push(hitOf('mac-address', [index, index + written.length], 'proven'))
    }
    return hits
  },
}
