/** A title in front of a name, anywhere in a text. */
const titled =
  /(?<![\p{L}\p{N}])(?:Dr|Dra|Prof|Mr|Mrs|Ms|Miss|Herr|Frau|Sra|Mme|Mlle|Dott|Dipl)\.? (?:\p{Lu}\.? ){0,3}\p{Lu}[\p{L}’'-]{1,40}/u

/** `Virtanen, Mika <mika@example.org>` */
const addressed =
  /^"?\p{Lu}[\p{L}’'.-]{1,40}(?:,? \p{Lu}[\p{L}’'.-]{0,40}){1,3}"? {0,2}<[^\s<>]{3,200}>$/u

/** A text longer than that is prose of which nothing is known. */
const longest = 2_000

/** Whether a text names a person, as its form alone shows: by a title, or in front of an e-mail address. */
export function namesPerson(text: string): boolean {
  return text.length <= longest && text.includes(' ') && (titled.test(text) || addressed.test(text))
}

const fullName = /^\p{Lu}[\p{L}’'.-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){1,3}$/u

/** Whether a text has the form of a first and a last name: only with context is it one. */
export function hasFormOfName(text: string): boolean {
  return text.length <= 120 && fullName.test(text)
}
