import type { HeaderLine } from '../introspection/evidence.ts'
import type { JsonObject } from '../json.ts'
import type { PersonalStrings } from './personal-strings.ts'
import { rewriteJson } from './rewrite-json.ts'

/** Response headers without personal values and without the values of cookies. */
export function redactHeaders(
  headers: readonly HeaderLine[],
  hide: (text: string) => string,
): readonly HeaderLine[] {
  return headers.map(([name, value]) =>
    name.toLowerCase() === 'set-cookie' ? [name, hideCookie(value)] : [name, hide(value)],
  )
}

/**
 * A body without personal values, otherwise as it came. A body that looks like JSON but can not be
 * read as an object is left out: personal values in it can not be found.
 * `members` is null for such a body.
 */
export function redactBody(
  body: string,
  members: JsonObject | null,
  strings: PersonalStrings,
): string {
  if (members === null) {
    return /"[^"\n]{1,200}"\s*:/.test(body) ? leftOut : strings.hideInText(body)
  }
  return rewriteJson(body, {
    value: (pointer) => {
      const placeholder = strings.placeholderAt(members, pointer)
      return placeholder === null ? null : JSON.stringify(placeholder)
    },
    text: strings.hideInText,
    number: strings.placeholderOf,
    name: strings.hideInName,
  })
}

const leftOut = '‹body left out: it can not be read, so personal values in it can not be found›'

function hideCookie(value: string): string {
  const [pair = '', ...attributes] = value.split(';')
  const name = pair.split('=', 1)[0] ?? ''
  return [`${name}=‹cookie›`, ...attributes].join(';')
}
