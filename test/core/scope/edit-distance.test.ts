import { expect, it } from 'vitest'
import { editDistance } from '../../../core/scope/edit-distance.ts'

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['email', 'emial', 1],
])('from %j to %j it is %d', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance)
})
