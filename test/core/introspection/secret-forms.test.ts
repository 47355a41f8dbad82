import { describe, expect, it } from 'vitest'
import { echoForms, secretForms } from '../../../core/introspection/secret-forms.ts'

describe('echoForms', () => {
  it('holds every form that secretForms has', () => {
    const value = 'sécret/+ "<x>"'
    expect(echoForms(value).slice(0, secretForms(value).length)).toEqual(secretForms(value))
  })

  it.each(['{"a":', '{"ab":', '{"abc":'])(
    'finds a secret in the base64 of a JSON that begins with %s',
    (begin) => {
      const secret = 'tökén-with-some-length?>'
      for (const end of ['}', ',"b":1}', ',"bc":12}']) {
        for (const encoding of ['base64', 'base64url'] as const) {
          const echoed = Buffer.from(`${begin}"${secret}"${end}`).toString(encoding)
          const found = echoForms(secret).filter((form) => echoed.includes(form))
          const longest = Math.max(0, ...found.map((form) => form.length))
          // Of the secret’s bytes no more than two at either end may be left.
          expect(longest).toBeGreaterThanOrEqual(
            Math.floor((Buffer.from(secret).length * 8) / 6) - 2,
          )
        }
      }
    },
  )

  it('leaves out what is too short to mean anything', () => {
    expect(echoForms('abc')).toEqual(secretForms('abc'))
  })
})
