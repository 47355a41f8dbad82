import { allNames } from './all-names.ts'
import { ownerOf } from './compose-name.ts'
import type { NameGroup } from './name-group.ts'
import { stemNames } from './stems.ts'
import { wordSet } from './word-set.ts'

/** Strong names, longest first is not needed: they are looked up whole. */
const heads = new Map<string, NameGroup>(
  allNames
    .filter((group) => group.asTail === true)
    .flatMap((group) => group.names.split(/\s+/).map((name) => [name, group] as const)),
)

const stems = stemNames.flatMap((group) =>
  group.names.split(/\s+/).map((stem) => ({ stem, group })),
)

/** Words that make a name speak about personal data instead of holding it: `email_verified`, `phone_format`. */
const aboutWords =
  wordSet(`verified verify verification required require optional enabled disabled allowed allow
    denied supported count counts total format formats type types kind status state policy
    policies template templates scope scopes mapping mapper domain domains provider providers
    source version schema url uri link endpoint method methods mode level levels limit limits
    quota interval timeout algorithm alg at time timestamp date on since until expiry expires
    expiration valid validity ttl created updated changed modified consent optin opt subscribed
    subscription notification notifications preference preferences visible visibility privacy
    public hidden mask masking pattern regex validation validated confirmed confirmation bounce
    bounced quality score hint hints currency unit year jahr annee ano anno rok country prefix
    code app os model brand vendor book plan diagnostic diagnostics server service services`)

/** A bank in front of an account is the person’s. */
const bankWords = wordSet('bank banka banco banque')

const numberWords = wordSet('nr num numero number no n nummer numer cislo numara nomor')

/**
 * What a name may mean by its first words (`iban_debito`, `nr_telefonu`) or by a part of one
 * (`gehaltsgruppe`), where nothing says that it is a thing’s. Weak: only a value of that form makes it
 * personal.
 */
export function weakGroup(words: readonly string[]): NameGroup | null {
  if (words.length > 6 || ownerOf(words.filter((word) => !bankWords.has(word))) === 'thing')
    return null
  if (words.some((word) => aboutWords.has(word))) return null
  const named = numberWords.has(words[0] ?? '') ? words.slice(1) : words
  for (let end = Math.min(named.length, 3); end >= 1; end -= 1) {
    const found = heads.get(named.slice(0, end).join(''))
    if (found !== undefined) return found
  }
  const key = named.join('')
  if (key.length > 60) return null
  return stems.find(({ stem }) => key.includes(stem))?.group ?? null
}
