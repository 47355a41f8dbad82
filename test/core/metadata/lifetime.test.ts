import { describe, expect, it } from 'vitest'
import { lifetimeOf } from '../../../core/metadata/lifetime.ts'
import { now } from '../introspection/evidence-of.ts'

const httpDate = (at: number) => new Date(at).toUTCString()

describe('lifetime in seconds', () => {
  it.each([
    ['nothing said', [], 600],
    ['max-age', [['Cache-Control', 'public, max-age=300']], 300],
    ['max-age in quotes', [['cache-control', 'MAX-AGE="300"']], 300],
    [
      'max-age and Expires',
      [
        ['Cache-Control', 'max-age=300'],
        ['Expires', httpDate(now)],
      ],
      300,
    ],
    ['too short', [['Cache-Control', 'max-age=0']], 60],
    ['too long', [['Cache-Control', 'max-age=31536000']], 86_400],
    ['no-store', [['Cache-Control', 'no-store, max-age=300']], 60],
    ['no-cache', [['Cache-Control', 'no-cache']], 60],
    ['what is no number', [['Cache-Control', 'max-age=soon']], 600],
    ['for shared caches', [['Cache-Control', 's-maxage=300']], 600],
    [
      'age',
      [
        ['Cache-Control', 'max-age=300'],
        ['Age', '100'],
      ],
      200,
    ],
    ['Expires', [['Expires', httpDate(now + 300_000)]], 300],
    [
      'Expires by the server’s own clock',
      [
        ['Expires', httpDate(now + 900_000)],
        ['Date', httpDate(now + 600_000)],
      ],
      300,
    ],
    ['Expires 0', [['Expires', '0']], 60],
  ] as const)('%s', (_name, headers, seconds) => {
    expect(lifetimeOf(headers, now) / 1000).toBe(seconds)
  })
})
