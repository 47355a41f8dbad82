import { describe, expect, it } from 'vitest'
import type { PersonalDatum } from '../../core/claims/personal.ts'
import { diffMasks, numberMasks } from '../../renderer/json/masks.ts'

function datum(pointer: string, label: string): PersonalDatum {
  return {
    part: 'answer',
    pointer,
    encoded: null,
    inName: false,
    foundBy: 'name',
    why: 'the member’s name says so',
    name: label,
    category: 'contact',
    label,
    entitlement: 'none',
    scope: null,
  }
}

describe('numberMasks', () => {
  it('numbers by label, and gives equal values the same number', () => {
    const root = {
      email: 'a@example.org',
      other: { mail: 'a@example.org' },
      third: 'b@example.org',
    }
    const personal = [
      datum('/email', 'email'),
      datum('/other/mail', 'email'),
      datum('/third', 'email'),
    ]
    expect([...numberMasks(root, personal)]).toEqual([
      ['/email', '‹email 1›'],
      ['/other/mail', '‹email 1›'],
      ['/third', '‹email 2›'],
    ])
  })
})

describe('numberMasks for personal names', () => {
  it('masks the name of the member, not its value', () => {
    const root = { owners: { 'a@example.org': 'admin' }, email: 'a@example.org' }
    const key = { ...datum('/owners/a@example.org', 'email'), inName: true }
    expect([...numberMasks(root, [key, datum('/email', 'email')])]).toEqual([
      ['name:/owners/a@example.org', '‹email 1›'],
      ['/email', '‹email 1›'],
    ])
  })
})

describe('diffMasks', () => {
  it.each([
    { name: 'equal values', value: { a: [1, 'x'] }, redacted: { a: [1, 'x'] }, masks: [] },
    { name: 'a string', value: 'x', redacted: '‹name 1›', masks: [['/m', '‹name 1›']] },
    {
      name: 'a nested string',
      value: { 'a/b': ['x', 'y'] },
      redacted: { 'a/b': ['x', '‹name 1›'] },
      masks: [['/m/a~1b/1', '‹name 1›']],
    },
    {
      name: 'a whole object',
      value: { a: 1 },
      redacted: '‹address 1›',
      masks: [['/m', '‹address 1›']],
    },
    {
      name: 'a personal name',
      value: { a: 1 },
      redacted: { '‹x›': 1 },
      masks: [['/m', '‹masked›']],
    },
    {
      name: 'an array of another length',
      value: [1, 2],
      redacted: [1],
      masks: [['/m', '‹masked›']],
    },
  ])('masks where the two differ: $name', ({ value, redacted, masks }) => {
    expect([...diffMasks(value, redacted, '/m')]).toEqual(masks)
  })
})
