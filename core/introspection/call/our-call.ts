import type { SentRequest } from '../sent-request.ts'
import type { Call, CallBasic } from './call.ts'
import { formFields, splitUrl } from './form-fields.ts'

/** The call that was made here, as the rules look at calls. */
export function callOf(request: SentRequest): Call {
  const { authentication, inForce } = request
  const parts = splitUrl(request.url)
  const form = formFields(request.body)
  const assertionType = form.find(([name]) => name === 'client_assertion_type')?.[1] ?? null
  return {
    source: 'ours',
    method: request.method,
    url: parts.url,
    query: parts.query.map(([name]) => name),
    headers: request.headers,
    body: 'form',
    form,
    token: { count: form.filter(([name]) => name === 'token').length, fault: null, facts: null },
    declaredMethod: authentication.method,
    basic: authentication.basicEncoding === null ? null : basicOf(authentication),
    assertion:
      authentication.assertion === null
        ? null
        : { type: assertionType, decoded: authentication.assertion, isJwt: true },
    bearer: authentication.bearer,
    tls: {
      unchecked: false,
      lowest: null,
      highest: null,
      certificate: inForce.certificate !== null,
    },
    proxy: request.proxy,
    followsRedirects: false,
  }
}

function basicOf(authentication: SentRequest['authentication']): CallBasic {
  const { clientId, basicEncoding, encodingMatters } = authentication
  const encoding = encodingMatters ? (basicEncoding ?? 'same') : 'same'
  return { clientId, encoding, arrivesChanged: false }
}
