import { decodeToken } from '../../token/decode-token.ts'
import { makeFoundToken } from '../../token/make-found-token.ts'
import { isPlaceholder } from '../../token/placeholder.ts'
import type { TokenTypeHint } from '../../token/token.ts'
import { tokenFacts } from '../../token/token-facts.ts'
import { headerOf, headersOf } from '../headers.ts'
import type {
  Call,
  CallAssertion,
  CallBearer,
  CallBody,
  CallToken,
  FormField,
  TokenFault,
} from './call.ts'
import type { DraftBody, DraftCall } from './draft-call.ts'
import { formFields, splitUrl } from './form-fields.ts'
import { hideHeaders, hideParameters } from './hide-values.ts'
import { readBasic } from './read-basic.ts'

const formType = 'application/x-www-form-urlencoded'

/** Makes a call of a pasted one: facts in place of secrets, so that nothing that looks at it can tell them. */
export function makeCall(draft: DraftCall): Call {
  const { headers, source, method, tls, proxy, followsRedirects } = draft
  const type = headerOf(headers, 'content-type')
  const body = bodyOf(draft.body, type)
  const form = body === 'form' ? readForm(draft.body) : null
  const parts = splitUrl(draft.url)
  const tokens = valuesOf(form ?? [], 'token')
  return {
    source,
    method,
    url: parts.url,
    query: parts.query.map(([name]) => name),
    headers: hideHeaders(headers),
    body,
    form: form && hideParameters(form),
    token: form && readToken(tokens, valuesOf(form, 'token_type_hint')[0]),
    declaredMethod: null,
    basic: credentialsOf(draft, 'basic').map(readBasic)[0] ?? null,
    assertion: form && readAssertion(form),
    bearer: credentialsOf(draft, 'bearer').map((value) => readBearer(value, tokens))[0] ?? null,
    tls,
    proxy,
    followsRedirects,
  }
}

function credentialsOf({ headers }: DraftCall, scheme: 'basic' | 'bearer'): readonly string[] {
  return headersOf(headers, 'authorization').flatMap((value) => {
    const [word = '', ...rest] = value.trim().split(/\s+/)
    return word.toLowerCase() === scheme ? [rest.join(' ')] : []
  })
}

function bodyOf(body: DraftBody, contentType: string | null): CallBody {
  if (body.type !== 'text') return body.type
  if (contentType === null) return /^\s*[[{]/.test(body.text) ? 'json' : 'form'
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase()
  if (type === formType) return 'form'
  if (type === 'application/json' || type.endsWith('+json')) return 'json'
  return type === 'multipart/form-data' ? 'multipart' : 'other'
}

function readForm(body: DraftBody): readonly FormField[] {
  return body.type === 'text' ? formFields(body.text) : []
}

function valuesOf(form: readonly FormField[], name: string): readonly string[] {
  return form.flatMap(([field, value]) => (field === name ? [value] : []))
}

function readToken(values: readonly string[], hint: string | undefined): CallToken {
  const [value] = values
  const text = value?.replace(/^[\s'"“”‘’]*(?:bearer\s+)?/i, '').trim() ?? ''
  const stands = text === '' || isPlaceholder(text)
  const found = makeFoundToken({ value: text, kind: 'unknown', scheme: null }).token
  return {
    count: values.length,
    fault: value === undefined ? null : faultOf(value),
    facts: stands ? null : tokenFacts(found, hintOf(hint)),
  }
}

function hintOf(hint: string | undefined): TokenTypeHint | null {
  return hint === 'access_token' || hint === 'refresh_token' ? hint : null
}

function faultOf(value: string): TokenFault | null {
  if (value.trim() === '') return 'empty'
  if (/^\s*(?:bearer|dpop)\s/i.test(value)) return 'scheme'
  if (/^["'“”‘’]|["'“”‘’]$/.test(value.trim())) return 'quotes'
  return /\s/.test(value) && !isPlaceholder(value) ? 'blank' : null
}

function readAssertion(form: readonly FormField[]): CallAssertion | null {
  const [value] = valuesOf(form, 'client_assertion')
  if (value === undefined) return null
  const { decoded } = decodeToken(value)
  const header = decoded?.header ?? null
  const claims = decoded?.payload ?? null
  return {
    type: valuesOf(form, 'client_assertion_type')[0] ?? null,
    decoded: header === null || claims === null ? null : { header, claims },
    isJwt: isPlaceholder(value) || (header !== null && claims !== null),
  }
}

function readBearer(value: string, tokens: readonly string[]): CallBearer {
  return {
    sameAsToken: tokens.some((token) => token.trim() === value && value !== ''),
    claims: decodeToken(value).decoded?.payload ?? null,
  }
}
