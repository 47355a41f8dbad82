import type { HeaderLine } from '../evidence.ts'
import { marks } from '../marks.ts'
import type { FormField } from './call.ts'

/** Parameters whose values are no secrets. */
const plainParameters = new Set([
  'token_type_hint',
  'client_id',
  'client_assertion_type',
  'scope',
  'audience',
  'resource',
])

/** Parameters with a mark of their own. */
const parameterMarks = new Map<string, string>([
  ['token', marks.token],
  ['client_secret', marks.clientSecret],
  ['client_assertion', marks.assertion],
  ['access_token', marks.bearerToken],
])

/** Headers whose values are no secrets. */
const plainHeaders = new Set(['accept', 'content-type', 'content-length', 'host'])

/** The parameters of a pasted form, a mark in place of every value that could be secret. */
export function hideParameters(form: readonly FormField[]): readonly FormField[] {
  return form.map(([name, value]) => [
    name,
    plainParameters.has(name) ? value : (parameterMarks.get(name) ?? marks.ownSecret),
  ])
}

/** The headers of a pasted call, likewise. Of `Authorization` the scheme stays. */
export function hideHeaders(headers: readonly HeaderLine[]): readonly HeaderLine[] {
  return headers.map(([name, value]) => {
    const key = name.toLowerCase()
    if (key === 'authorization') return [name, hideCredentials(value)]
    return [name, plainHeaders.has(key) ? value : marks.ownSecret]
  })
}

function hideCredentials(value: string): string {
  const scheme = /^(basic|bearer|dpop|digest|negotiate|ntlm)\s/i.exec(value)?.[1]
  if (scheme === undefined) return marks.ownSecret
  const mark = scheme.toLowerCase() === 'basic' ? marks.basicCredentials : marks.bearerToken
  return `${scheme} ${mark}`
}
