import { cleanPaste } from '../../token/clean-paste.ts'
import type { CallReading } from './call.ts'
import { readCurlCall } from './read-curl-call.ts'
import { readHttpCall } from './read-http-call.ts'

/** Longer texts (in UTF-16 units) are refused unread. */
const longest = 1_000_000

/**
 * Reads a pasted curl command or raw HTTP request, locally. It never throws; no secret and no token of what was pasted
 * is in what it gives.
 */
export function readCall(text: string): CallReading {
  if (text.length > longest) return nothing('This is longer than any call. Paste one call alone.')
  const paste = cleanPaste(text)
  if (paste.problem !== null) return nothing(paste.problem)
  if (paste.text === '') {
    return nothing('Nothing was pasted. Paste a curl command or a raw HTTP request.')
  }
  return readCurlCall(paste.text) ?? readHttpCall(paste.text) ?? nothing(unknown)
}

const unknown =
  'This is neither a curl command nor a raw HTTP request. A command begins with curl, a request with a line like “POST /introspect HTTP/1.1”.'

function nothing(problem: string): CallReading {
  return { call: null, problem, notes: [] }
}
