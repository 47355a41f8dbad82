import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { hasMarks, marks } from './text-facts.ts'
import { holdsOne, splitWords } from './words.ts'

/** The longest name that is looked at, in characters. */
const longest = 1_000

interface Part {
  readonly attribute: string
  readonly value: string
}

/** Attributes that only an entry of a person has, by name and as `2.5.4.n`. @see RFC 4519 section 2 */
const personAttributes = splitWords(
  'uid userid mail email emailaddress e givenname gn sn surname initials personalserialnumber 2.5.4.4 2.5.4.42',
)
const names = splitWords('cn commonname 2.5.4.3')

/** Containers of entries of persons, and of others. */
const personContainers = splitWords(
  'people users user persons person employees staff members benutzer',
)
const otherContainers = splitWords(
  `groups group roles role services service applications apps clients servers computers devices hosts
  systems domain_controllers builtin serviceaccounts`,
)

/** Words in a `cn` that is a CA's, a host's or a company's. */
const thingWords = splitWords(
  `ca root authority issuing certificate certification server service services tls ssl client gateway
  admins users group inc ltd llc gmbh ag corp corporation company bank payments api app application`,
)

/**
 * Distinguished names of persons that are a whole text: two parts or more, one of which only an entry of a person has, or
 * a `cn` that reads like a person's name; likely only where nothing says so but the name. A host's, a group's or a CA's is
 * none. @see RFC 4514
 */
export const distinguishedNames: Detector = {
  mayFind: (facts) =>
    hasMarks(facts, marks.equals) &&
    (facts.marks & (marks.comma | marks.slash)) !== 0 &&
    facts.text.length <= longest,
  find: ({ text }) => {
    const parts = partsOf(text)
    if (parts.length < 2) return []
    const certainty = judge(parts)
    return certainty === null ? [] : [hitOf('distinguished-name', [0, text.length], certainty)]
  },
}

/** The parts of a name, of RFC 4514 or as OpenSSL writes it; empty where the text is something else. */
function partsOf(text: string): readonly Part[] {
  const written = text.startsWith('/') ? text.slice(1).split('/') : text.split(/(?<!\\)[,+]/)
  const parts = written.map((part) => {
    const equals = part.indexOf('=')
    const attribute = part.slice(0, Math.max(equals, 0)).trim().toLowerCase()
    return { attribute, value: part.slice(equals + 1).trim() }
  })
  return parts.every(({ attribute, value }) => isAttribute(attribute) && value !== '') ? parts : []
}

function isAttribute(name: string): boolean {
  return /^(?:[a-z][a-z0-9-]{0,30}|\d{1,5}(?:\.\d{1,9}){1,12})$/.test(name)
}

/** Attributes of where an entry stands: a query string `uid=1&a=b` or `key=value, …` of logs has none of them. */
const places = splitWords('dc o ou c l st cn 2.5.4.10 2.5.4.11 2.5.4.6')

function judge(parts: readonly Part[]): 'proven' | 'likely' | null {
  if (!parts.some(({ attribute }) => places.has(attribute))) return null
  const units = parts
    .filter(({ attribute }) => attribute === 'ou' || names.has(attribute))
    .slice(0, 8)
  const container = (known: ReadonlySet<string>) =>
    units.some(({ value }) => known.has(value.toLowerCase().replaceAll(' ', '_')))
  if (container(otherContainers)) return null
  if (parts.some(({ attribute }) => personAttributes.has(attribute))) return 'proven'
  const name = parts.find(({ attribute }) => names.has(attribute))?.value ?? ''
  if (!readsLikePerson(name)) return null
  return container(personContainers) ? 'proven' : 'likely'
}

function readsLikePerson(name: string): boolean {
  if (name === '' || name.length > 100 || /[.:/@*]\S|\d{4}/.test(name)) return false
  const words = name.toLowerCase().split(/[\s,\\-]+/)
  return !holdsOne(words, thingWords)
}
