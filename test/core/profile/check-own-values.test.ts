import { expect, it } from 'vitest'
import { checkOwnValues } from '../../../core/profile/check-own-values.ts'
import { matching } from '../../node/like.ts'

it.each([
  ['X-Tenant', 'a b', []],
  ['Authorization', 'Bearer x', [/^The header Authorization is set by the app itself/]],
  ['COOKIE', 'a=b', [/set by the app/]],
  ['Host', 'evil.example', [/set by the app/]],
  ['Content-Length', '0', [/set by the app/]],
  ['Transfer-Encoding', 'chunked', [/set by the app/]],
  ['Proxy-Authorization', 'Basic x', [/set by the app/]],
  ['Accept', '*/*', [/set by the app/]],
  ['two words', 'x', [/^“two words” is not the name of a header/]],
  ['', 'x', [/is not the name/]],
  ['X-Tenant', 'a\r\nHost: evil', [/^The value of the header X-Tenant holds a character/]],
  ['X-Tenant', 'ʞ', [/holds a character/]],
])('header %s: %s', (name, value, said) => {
  const problems = checkOwnValues({ headers: [{ name, value, secret: false }], parameters: [] })
  expect(problems).toEqual(said.map((pattern) => matching(pattern)))
})

it.each([
  ['resource', true],
  ['scope', true],
  ['token', false],
  ['token_type_hint', false],
  ['client_id', false],
  ['client_secret', false],
  ['client_assertion', false],
  ['client_assertion_type', false],
])('form parameter %s', (name, isFree) => {
  const problems = checkOwnValues({
    headers: [],
    parameters: [{ name, value: 'v', secret: false }],
  })
  expect(problems.length === 0).toBe(isFree)
})
