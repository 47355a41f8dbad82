import { base64Of, binaryText, utf8Bytes, utf8Text } from './bytes.ts'
import { formEncode } from './form-encode.ts'

/** In characters: what is shorter stands in any base64 by chance. */
const shortestEmbedded = 8

/**
 * Every form in which a server could echo a secret value: as it is, form- and percent-encoded,
 * base64, escaped for JSON, escaped for HTML, and as the text of its UTF-8 bytes read as Latin-1.
 */
export function secretForms(value: string): readonly string[] {
  const wellFormed = utf8Text(utf8Bytes(value))
  const forms = [
    value,
    wellFormed,
    ...percentForms(wellFormed),
    ...base64Forms(wellFormed),
    ...jsonForms(wellFormed),
    ...htmlForms(wellFormed),
    binaryText(utf8Bytes(wellFormed)),
  ]
  return [...new Set(forms)]
}

/** The forms of a secret value, and what base64 makes of it in the midst of a longer text: in a JWT that echoes it. */
export function echoForms(value: string): readonly string[] {
  return [...new Set([...secretForms(value), ...embeddedBase64Forms(value)])]
}

/** Three bytes become four characters, so there are three; the characters at its ends hold bits of its neighbours. */
function embeddedBase64Forms(value: string): readonly string[] {
  return ['', ' ', '  '].flatMap((before) => {
    const text = before + utf8Text(utf8Bytes(value))
    const bits = 8 * utf8Bytes(text).length
    const own = base64Of(text).slice(Math.ceil((8 * before.length) / 6), Math.floor(bits / 6))
    if (own.length < shortestEmbedded) return []
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

/** A text's base64 and base64url forms, each with and without padding. */
export function base64Forms(text: string): readonly string[] {
  const standard = base64Of(text)
  const urlSafe = standard.replaceAll('+', '-').replaceAll('/', '_')
  return [standard, urlSafe, standard.replace(/(?<!=)=+$/, ''), urlSafe.replace(/(?<!=)=+$/, '')]
}

function percentForms(text: string): string[] {
  const upper = [
    formEncode(text),
    formEncode(text).replaceAll('+', '%20'),
    encodeURIComponent(text),
    encodeURI(text),
  ]
  return [...upper, ...upper.map(lowerCaseEscapes)]
}

function lowerCaseEscapes(text: string): string {
  return text.replaceAll(/(?:%[0-9A-F]{2})+/g, (octets) => octets.toLowerCase())
}

/** Plain; with `\/` as PHP writes it; ASCII only as Python does; `<`, `>`, `&` as Go does. */
function jsonForms(text: string): string[] {
  const plain = JSON.stringify(text).slice(1, -1)
  const ascii = plain.replaceAll(/[^\0-\x7e]+/g, unicodeEscapes)
  const markup = plain.replaceAll(/[<>&\u2028\u2029]+/g, unicodeEscapes)
  const both = ascii.replaceAll(/[<>&]+/g, unicodeEscapes)
  const forms = [plain, ascii, markup, both]
  const slashed = forms.map((form) => form.replaceAll('/', '\\/'))
  return [...forms, ...slashed, ...[ascii, markup, both].map(upperCaseUnicode)]
}

function unicodeEscapes(text: string): string {
  let escapes = ''
  for (let at = 0; at < text.length; at += 1) {
    escapes += `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`
  }
  return escapes
}

function upperCaseUnicode(text: string): string {
  return text.replaceAll(/(?:\\u[0-9a-f]{4})+/g, (units) =>
    units.toUpperCase().replaceAll('\\U', '\\u'),
  )
}

type Entities = Readonly<Record<string, string>>

const markup: Entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const decimal: Entities = { ...markup, '"': '&#34;', "'": '&#39;' }
const named: Entities = { ...markup, '"': '&quot;', "'": '&#39;' }
const hexadecimal: Entities = { ...markup, '"': '&quot;', "'": '&#x27;' }
const entityTables: readonly Entities[] = [
  markup,
  { ...markup, '"': '&quot;' },
  named,
  { ...named, "'": '&#039;' },
  { ...named, "'": '&apos;' },
  decimal,
  { ...decimal, '+': '&#43;' },
  hexadecimal,
  { ...hexadecimal, '/': '&#x2F;' },
  { ...named, '/': '&#x2F;', '`': '&#x60;', '=': '&#x3D;' },
]

function htmlForms(text: string): string[] {
  return entityTables.map((table) =>
    text.replaceAll(/[&<>"'+/`=]/g, (character) => table[character] ?? character),
  )
}
