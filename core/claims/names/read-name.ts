import { oidNames } from './oids.ts'

/** A member name taken apart. */
export interface ReadName {
  /** Its words in lower case, without accents; namespaces and language tags are gone. */
  readonly words: readonly string[]
  /** The words joined: what the tables of names are asked for. */
  readonly key: string
}

const numberWords = new Set(['no', 'nr', 'num', 'nbr', 'numero'])

/**
 * Takes a member name apart: without its language tag (`name#ja`) and its vendor's namespace
 * (`https://example.com/claims/email`, `urn:…:roles`, `custom:phone`, `extension_4c1a_Email`), however its
 * words are written (camelCase, snake_case, kebab-case, dots). A final `no` or `nr` is read as `number`.
 * @see OpenID Connect Core 1.0 section 5.2
 */
export function readName(name: string): ReadName {
  const words = wordsOf(localNameOf(name.slice(0, 500)))
  const last = words.at(-1)
  const spelled =
    words.length > 1 && last !== undefined && numberWords.has(last)
      ? [...words.slice(0, -1), 'number']
      : words
  return { words: spelled, key: spelled.join('') }
}

/** A claim name without its vendor's namespace and its language tag, spelled as it came. */
export function localNameOf(name: string): string {
  if (/^https?:\/\//i.test(name)) {
    const end = withoutEnding(name)
    return end.slice(Math.max(end.lastIndexOf('/'), end.lastIndexOf('#')) + 1)
  }
  const known = oidNames.get(name.toLowerCase())
  if (known !== undefined) return known
  const untagged = /^[^#]+/.exec(name)?.[0] ?? name
  if (untagged.endsWith(':user:metadata')) return 'user_metadata'
  if (/:user:resourceowner:\w+$/.test(untagged)) return 'user_organization'
  const local = withoutPackage(untagged.slice(untagged.lastIndexOf(':') + 1))
  return local.replace(/^extension_[0-9a-f]+_/i, '')
}

/** The name of a class without its package: `java.security.Principal` is a principal. */
function withoutPackage(name: string): string {
  const at = name.lastIndexOf('.')
  const isClass = at > 0 && /^[a-z]/.test(name) && /^[A-Z]/.test(name.slice(at + 1))
  return isClass ? name.slice(at + 1) : name
}

function wordsOf(name: string): readonly string[] {
  if (/^[a-z_]+$/.test(name)) return name.split('_').filter((word) => word !== '')
  return name
    .replaceAll('ß', 'ss')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/[łŁ]/g, 'l')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Ll})(\p{N})/gu, '$1 $2')
    .replaceAll(/(\p{N})(\p{Ll})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** A URL without the slashes and hashes that it ends in; by hand, for a pattern would look for the end from each of them. */
function withoutEnding(url: string): string {
  let end = url.length
  while (end > 0 && (url[end - 1] === '/' || url[end - 1] === '#')) end -= 1
  return url.slice(0, end)
}
