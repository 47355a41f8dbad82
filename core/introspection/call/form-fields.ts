import type { FormField } from './call.ts'

/** The pairs of an `application/x-www-form-urlencoded` text. */
export function formFields(text: string): readonly FormField[] {
  return text === '' ? [] : [...new URLSearchParams(text.replace(/^\?/, '%3F'))]
}

/** A URL without user info, query and fragment, and the parameters of its query. */
export function splitUrl(text: string): {
  readonly url: string
  readonly query: readonly FormField[]
} {
  const whole = text.replace(/#.*$/s, '')
  const mark = whole.indexOf('?')
  const bare = mark < 0 ? whole : whole.slice(0, mark)
  return {
    url: bare.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/@]*@/i, '$1//'),
    query: mark < 0 ? [] : formFields(whole.slice(mark + 1)),
  }
}
