import { parseJson } from '../../core/introspection/parse-json.ts'
import { isJsonObject, type JsonObject, type JsonPointer } from '../../core/json.ts'
import { decodeBase64Url } from '../../core/token/base64url.ts'

/** One part of a JWT, read as the JSON object that it should be. */
export interface JsonPart {
  /** Null where the part is no JSON object. */
  readonly object: JsonObject | null
  /** Names that occur more than once. */
  readonly duplicates: readonly JsonPointer[]
  /** Sentences about what does not decode. */
  readonly problems: readonly string[]
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads a part of a compact JWT leniently; `name` stands in the sentences. @see RFC 7515 section 3 */
export function readEncodedPart(name: string, text: string): JsonPart {
  if (text === '') return failed(`The ${name} is empty.`)
  const decoded = decodeBase64Url(text)
  if (decoded === null) {
    return failed(`The ${name} is not base64url: characters are missing or were changed.`)
  }
  const part = readJsonPart(name, decoded.bytes)
  if (decoded.strict) return part
  const problem = `The ${name} is written in plain base64 or with padding; a JWT uses base64url without padding.`
  return { ...part, problems: [problem, ...part.problems] }
}

/** Reads bytes as a JSON object; `name` stands in the sentences. */
export function readJsonPart(name: string, bytes: Uint8Array): JsonPart {
  const text = utf8Or(bytes)
  if (text === null) return failed(`The ${name} is not UTF-8 text.`)
  const json = parseJson(text)
  if (!json.ok) return failed(`The ${name} is not JSON: ${json.detail}.`)
  if (!isJsonObject(json.value)) return failed(`The ${name} is JSON, but not an object.`)
  return { object: json.value, duplicates: json.duplicates, problems: [] }
}

function utf8Or(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}

function failed(problem: string): JsonPart {
  return { object: null, duplicates: [], problems: [problem] }
}
