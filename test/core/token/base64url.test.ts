import { describe, expect, it } from 'vitest'
import { decodeBase64Url, encodeBase64Url } from '../../../core/token/base64url.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)

describe('decodeBase64Url', () => {
  it.each([
    ['', { bytes: bytes(), strict: true }],
    ['AA', { bytes: bytes(0), strict: true }],
    ['-_-_', { bytes: bytes(0xfb, 0xff, 0xbf), strict: true }],
    ['+/+/', { bytes: bytes(0xfb, 0xff, 0xbf), strict: false }],
    ['AA==', { bytes: bytes(0), strict: false }],
    ['AAA=', { bytes: bytes(0, 0), strict: false }],
  ])('decodes %j', (text, expected) => {
    expect(decodeBase64Url(text)).toEqual(expected)
  })

  it.each(['A', 'AAAAA', 'A A', 'AA===', 'A=A', 'ä', '…', 'AA.', '=', '=='.repeat(3)])(
    'refuses %j',
    (text) => {
      expect(decodeBase64Url(text)).toBeNull()
    },
  )
})

describe('encodeBase64Url', () => {
  it.each([0, 1, 2, 3, 255])('is undone by decoding: %d bytes', (length) => {
    const value = Uint8Array.from({ length }, (_, at) => (at * 37) % 256)
    expect(decodeBase64Url(encodeBase64Url(value))).toEqual({ bytes: value, strict: true })
  })
})
