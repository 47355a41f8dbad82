import { stepsOf, valueAtPath } from '../claims/entitlement.ts'
import { valueOfDatum } from '../claims/find/datum-value.ts'
import { knownTextsIn, piecesOf } from '../claims/find/known-texts.ts'
import type { PersonalDatum } from '../claims/personal.ts'
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json.ts'
import { escapeControls } from '../report/escape-controls.ts'
import type { Facts } from './rule.ts'
import { claimsOfToken, personalInClaims } from './token-claims.ts'

const longest = 120
/** Only texts that long can hold a personal text that is longer; nothing of them is shown then. */
const longestInPattern = 300
/** From here on a personal text is hidden inside longer words as well. */
const shortestInsideWords = 6
const emailAddress = String.raw`[^\s@"'<>(),;:/\\‹›]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`
const compactJwt = String.raw`\bey[\w-]{8,}\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?`

const emailOrJwt = new RegExp(`${emailAddress}|${compactJwt}`, 'giu')
const endsInLetter = /[\p{L}\p{N}]$/u
const startsWithLetter = /^[\p{L}\p{N}]/u
/** A shorter text is not sought: it would be part of any word. */
const shortestKnown = 3

/** Shows a value of the server in evidence or in a sentence: on one line, cut, nothing personal in it. */
export type Show = (value: JsonValue) => string

/** A way to show values of one answer: personal values that were found in it become placeholders wherever they occur. */
export function createShow(facts: Facts): Show {
  const known = shows.get(facts)
  if (known !== undefined) return known
  const show = makeShow(facts)
  shows.set(facts, show)
  return show
}

/** The rules of one run show values of one answer. */
const shows = new WeakMap<Facts, Show>()

function makeShow(facts: Facts): Show {
  let hide: ((text: string) => string) | null = null
  return (value) => {
    hide ??= createHide(facts)
    const masked = hide(typeof value === 'string' ? value : JSON.stringify(value))
    const short = masked.length > longest ? `${masked.slice(0, longest)}…` : masked
    return escapeControls(short.replaceAll(/\s+/g, ' '))
  }
}

function createHide(facts: Facts): (text: string) => string {
  const labels = new Map<string, string>()
  for (const [text, label] of personalTextsIn(facts)) labels.set(text.toLowerCase(), label)
  const long = [...labels.keys()].filter(isLong)
  const hideKnown = createKnownHider(labels)
  const mark = (found: string) => (found.includes('@') ? '‹email›' : '‹jwt›')
  return (text) => {
    const lower = text.toLowerCase()
    const label = labels.get(lower)
    if (label !== undefined) return `‹${label}›`
    if (
      lower.length > longestInPattern &&
      long.some((personalText) => lower.includes(personalText))
    )
      return '‹personal data›'
    return hideKnown(text.slice(0, 40 * longest)).replaceAll(emailOrJwt, mark)
  }
}

type LabelledText = readonly [text: string, label: string]

/** The personal texts of the token, of the answer, and of the claims round its members where it is a JWT. */
function personalTextsIn(facts: Facts): readonly LabelledText[] {
  const { members, jwt, text } = facts.answer
  const around = [claimsOfToken(facts), jwt?.claims ?? null].flatMap((claims) =>
    claims === null || claims === members ? [] : labelTexts(claims, personalInClaims(claims)),
  )
  const { outcome } = facts.evidence
  const headers = outcome.type === 'failure' ? [] : outcome.response.headers
  const outside = knownTextsIn(facts.personal, headers, text).map(
    (known): LabelledText => [known.text, known.label],
  )
  const ofAnswer = facts.personal.filter(({ part }) => part === 'answer')
  return [...around, ...outside, ...(members === null ? [] : labelTexts(members, ofAnswer))]
}

function labelTexts(
  members: JsonObject,
  personal: readonly PersonalDatum[],
): readonly LabelledText[] {
  return personal.flatMap((datum): readonly LabelledText[] => {
    const { pointer, encoded, label } = datum
    const inner = textsOfDatum(members, datum).map((text): LabelledText => [text, label])
    if (encoded === null) return inner
    const hiding = textsOf(valueAtPath(members, stepsOf(pointer)))
    return [...inner, ...hiding.map((text): LabelledText => [text, 'encoded data'])]
  })
}

function textsOfDatum(members: JsonObject, datum: PersonalDatum): readonly string[] {
  const value = valueOfDatum(members, datum)
  const isPart = datum.foundBy === 'value' && !datum.inName && typeof value === 'string'
  const pieces = isPart ? piecesOf(value, datum) : []
  return pieces.length > 0 ? pieces : textsOf(value)
}

/** Hides known texts, given in lower case. The work grows with the text alone, not with how many are known. */
function createKnownHider(labels: ReadonlyMap<string, string>): (text: string) => string {
  const short = [...labels.keys()].filter((text) => !isLong(text))
  const beginnings = new Set(short.map((text) => text.slice(0, shortestKnown)))
  const lengths = [...new Set(short.map((text) => text.length))].toSorted(
    (one, other) => other - one,
  )
  return (text) => {
    const lower = text.toLowerCase()
    // Lower case can be longer (İ): then only it has places that fit.
    const shown = lower.length === text.length ? text : lower
    const out: string[] = []
    let from = 0
    for (let at = 0; at < lower.length; at += 1) {
      if (!beginnings.has(lower.slice(at, at + shortestKnown))) continue
      const length = lengths.find((size) => isKnownAt(lower, at, size, labels))
      if (length === undefined) continue
      out.push(shown.slice(from, at), `‹${labels.get(lower.slice(at, at + length)) ?? ''}›`)
      from = at + length
      at = from - 1
    }
    return `${out.join('')}${shown.slice(from)}`
  }
}

/** A short text is hidden only where it is a word of its own: `photo` stays in `photos`. */
function isKnownAt(
  lower: string,
  at: number,
  length: number,
  labels: ReadonlyMap<string, string>,
): boolean {
  if (at + length > lower.length || !labels.has(lower.slice(at, at + length))) return false
  if (length >= shortestInsideWords) return true
  return (
    !endsInLetter.test(lower.slice(Math.max(0, at - 2), at)) &&
    !startsWithLetter.test(lower.slice(at + length, at + length + 2))
  )
}

function isLong(text: string): boolean {
  return text.length > longestInPattern
}

/** Names in a sentence: `a, b and c`, at most eight of them. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => escapeControls(name.slice(0, longest)))
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`
}

/** Every text in a personal value that is long enough not to be part of any word. */
function textsOf(value: JsonValue | undefined): readonly string[] {
  if (typeof value === 'string') return value.trim().length >= shortestKnown ? [value] : []
  if (typeof value === 'number') return String(value).length >= 5 ? [String(value)] : []
  if (isJsonArray(value)) return value.flatMap(textsOf)
  return isJsonObject(value) ? Object.values(value).flatMap(textsOf) : []
}
