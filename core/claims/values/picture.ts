import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'

/** How a picture begins in base64: PNG, JPEG, GIF, WebP. */
const beginnings = ['iVBORw0KGgo', '/9j/4', 'R0lGODlh', 'R0lGODdh', 'UklGR']

/** The shortest picture in base64, in characters: less is no portrait. */
const shortest = 100

/** Pictures that are a whole text: a `data:` URI (RFC 2397) or plain base64. */
export const pictures: Detector = {
  mayFind: ({ text }) =>
    text.startsWith('data:image/') ||
    (text.length >= shortest && beginnings.some((beginning) => text.startsWith(beginning))),
  find: ({ whole }) => [hitOf('picture', [0, whole], 'proven')],
}
