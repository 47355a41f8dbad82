import { expect, it } from 'vitest'
import { hideTexts } from '../../../core/report/hide-texts.ts'
import { createFindKnown } from '../../../core/report/known-texts.ts'

const known = new Set(['Mira', 'Mira Example', 'mira@example.org', 'abc'])
const hide = (text: string, whole: boolean) =>
  hideTexts(text, createFindKnown(known, whole), (found) => `<${found}>`)

it.each<[string, boolean, string, string]>([
  ['nothing', false, 'a text', 'a text'],
  ['the longest of several', false, 'Mira Example, Mira', '<Mira Example>, <Mira>'],
  ['a part of a word', false, 'xabcabcx', 'x<abc><abc>x'],
  [
    'no part of a word where it must be whole',
    true,
    'xabc abc_ éabc abc.',
    'xabc abc_ éabc <abc>.',
  ],
  ['a shorter one where the longer is part of a word', true, 'Mira Examples', '<Mira> Examples'],
  ['an unknown address', false, 'to eve@example.com.', 'to <eve@example.com>.'],
  ['what begins first', false, 'x.Mira@example.com Mira', '<x.Mira@example.com> <Mira>'],
  ['a known text before what begins with it', false, 'abc@example.com', '<abc>@example.com'],
  ['a placeholder, which stays', false, '‹email 1›abc', '‹email 1›<abc>'],
  ['a JWT', false, 'Bearer eyJhbGciOiJ9.e30.c2ln', 'Bearer <eyJhbGciOiJ9.e30.c2ln>'],
])('hides %s', (_what, whole, text, hidden) => {
  expect(hide(text, whole)).toBe(hidden)
})

it('counts the rest as known where searching takes too long', () => {
  const many = new Set(Array.from({ length: 990 }, (_, index) => `${'a'.repeat(index + 9)}b`))
  const text = `begins ${'a'.repeat(300_000)}`
  expect(hideTexts(text, createFindKnown(many, false), () => '')).toMatch(
    /^begins a{0,100}‹personal data›$/,
  )
})

it('finds many known texts in time linear in the text', () => {
  const many = new Set(Array.from({ length: 200_000 }, (_, index) => `person${index}@example.com`))
  const text = [...many].join(' ')
  expect(hideTexts(text, createFindKnown(many, true), () => '*')).toBe(
    '* '.repeat(200_000).trimEnd(),
  )
})
