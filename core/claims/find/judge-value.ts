import { isJsonArray, isJsonObject, type JsonValue } from '../../json.ts'
import type { NameGroup } from '../names/name-group.ts'
import { isCompany } from './is-company.ts'

const nothingWords =
  /^(?:n\/?a|none|null|nil|unknown|undefined|anonymous|redacted|removed|hidden|empty|not set|true|false|-+|\*+|\[[a-z ]{1,20}\]|<[a-z ]{1,20}>)$/i

/** Every character is a filler, or the text stands in brackets: somebody blanked it. */
const blanked = /^(?:[*xX•#_.\-/\s0]{3,}|-{1,2}|[‹<[({][^\s›>\])}][^›>\])}]{0,40}[›>\])}])$/u

/**
 * How many digits the values of a label have at least, however they are written; fillers of a masked value
 * aside.
 */
const fewestDigits: Readonly<Partial<Record<string, number>>> = {
  phone: 3,
  birthdate: 2,
  'postal code': 2,
  card: 2,
  account: 3,
  'national id': 4,
  'tax number': 4,
  'document number': 1,
  'health card number': 4,
  'staff number': 1,
}

/**
 * Whether a value can be what its member's name says: no telephone number without digits, no e-mail
 * address that is a word, no IP address of words. Of an object or a list one piece has to be.
 */
export function canBe(value: JsonValue, group: Pick<NameGroup, 'label' | 'category'>): boolean {
  const { label, category } = group
  if (category === 'special-category') return true
  if (isJsonArray(value)) return value.some((one) => canBe(one, group))
  if (isJsonObject(value)) {
    return label !== 'job' && Object.values(value).some((one) => canBe(one, group))
  }
  if (typeof value === 'number') return canBeNumber(value, label)
  return typeof value !== 'string' || canBeText(value.trim(), label)
}

/** No person is taller in centimetres, or weighs more kilograms or pounds. */
const mostOfBody = 1_000

function canBeNumber(value: number, label: string): boolean {
  if (label === 'age') return value >= 0 && value <= 130
  if (label === 'body') return value > 0 && value <= mostOfBody
  const fewest = fewestDigits[label]
  return fewest === undefined ? label !== 'email' : digitsIn(String(value)) >= fewest
}

function canBeText(text: string, label: string): boolean {
  if (nothingWords.test(text) || blanked.test(text)) return false
  const fewest = fewestDigits[label]
  if (fewest !== undefined && digitsIn(text) < fewest && !isPacked(text)) {
    return /[*xX•]{2}/.test(text)
  }
  switch (label) {
    case 'email':
      return /[@*]|%40/.test(text) || isPacked(text)
    case 'phone':
      return !/\p{L}{4}/u.test(text) || /^tel|ext/i.test(text) || isPacked(text)
    case 'ip address':
      return /[.:\d]/.test(text)
    case 'web page':
      return /[./@:]/.test(text)
    case 'location':
      return !/:\/\/|^[a-z]{2,10}-[a-z]+(?:-?\d[a-z]?)+$/.test(text) && !isCompany(text)
    case 'name':
      return !isThingName(text)
    case 'job':
      return !isCompany(text)
    default:
      return true
  }
}

/** A URL, a company, or a slug such as `blue-green-2`. */
function isThingName(text: string): boolean {
  if (/^https?:\/\//i.test(text) || isCompany(text)) return true
  return /^[a-z\d]+(?:[-_][a-z\d]+)+$/.test(text) && (/\d/.test(text) || /[-_].*[-_]/.test(text))
}

/** Whether it may be base64, a hash or a JWT of what the name says. */
function isPacked(text: string): boolean {
  return text.length >= 12 && /^[\w+/=.-]+$/.test(text)
}

function digitsIn(text: string): number {
  let count = 0
  for (const character of text.slice(0, 200)) if (/\p{Nd}/u.test(character)) count += 1
  return count
}

/** A month or a day, such as that of a pay slip. */
const calendar = /^(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?$/

/** Whether a value looks like what a weak name hints at. */
export function looksLike(value: JsonValue, group: NameGroup): boolean {
  if (isJsonArray(value)) return value.length > 0 && value.every((one) => looksLike(one, group))
  if (typeof value === 'boolean') return group.flags === true
  if (typeof value === 'number') return group.label === 'money' || digitsIn(String(value)) >= 5
  if (typeof value !== 'string') return false
  const text = value.trim()
  if (/^https?:\/\//i.test(text) || !canBe(text, group)) return false
  switch (group.label) {
    case 'email':
      return text.includes('@')
    case 'phone':
      return /^[+(\d][\d ()./-]{5,24}$/.test(text) || /^tel:/i.test(text)
    case 'birthdate':
      return /\d{4}|\d{1,2}[./-]\d{1,2}/.test(text) || /\p{L}{3}/u.test(text)
    case 'address':
      return /\p{L}/u.test(text) && (/\d/.test(text) || / /.test(text))
    case 'name':
      return /^\p{L}[\p{L}\p{M} .,'’-]{1,80}$/u.test(text)
    case 'account':
    case 'card':
      return digitsIn(text) >= 4
    case 'national id':
    case 'document number':
    case 'tax number':
    case 'health card number':
    case 'staff number':
      return digitsIn(text) >= 3
    case 'money':
      return digitsIn(text) >= 1 && !calendar.test(text)
    default:
      return true
  }
}
