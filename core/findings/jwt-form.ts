import { jsonTypeOf } from '../introspection/read-body.ts'
import { isJsonArray, type JsonObject, memberOf } from '../json.ts'
import { introspectionJwt, textOf, typeOf } from './jwt-facts.ts'
import { needsJwt, needsRfc9701, needsSignedAnswer } from './needs.ts'
import { body, jwtHeader } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

type Layer = 'signature' | 'encryption'

/** Rules about how a signed answer is built, and what its headers say. @see RFC 9701 section 5 */
export const jwtFormRules: readonly Rule[] = [
  {
    id: 'JWT-01',
    severity: 'error',
    title: 'The signed answer is not well formed',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: send a JWT in compact form, each part base64url without padding, header and claims JSON objects. At the resource server: refuse what does not decode.',
    needs: [needsJwt],
    check: checkForm,
  },
  {
    id: 'JWT-02',
    severity: 'error',
    title: 'The signed answer does not say what kind of JWT it is (typ)',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: set typ to token-introspection+jwt. At the resource server: check typ, or any other JWT of this server could be passed off as an answer.',
    needs: [needsRfc9701, needsSignedAnswer],
    check: checkTyp,
  },
  {
    id: 'JWT-20',
    severity: 'error',
    title: 'The header demands an extension that nobody knows here',
    source: source('RFC 7515', '4.1.11'),
    advice:
      'At the server: leave crit out; introspection answers need no extension. At the resource server: refuse a JWT with a crit that you do not understand whole.',
    needs: [needsJwt],
    check: checkCritical,
  },
  {
    id: 'JWT-21',
    severity: 'security',
    title: 'The header of the answer brings its own key, or says where to fetch it',
    source: source('RFC 8725', '3.8'),
    advice:
      'At the server: name the key by kid only. At the resource server: take keys from the issuer’s metadata alone, and make sure that your library follows neither jku nor x5u and ignores jwk.',
    needs: [needsSignedAnswer],
    check: checkKeyHeaders,
  },
]

function checkForm({ answer }: Facts): readonly RuleHit[] {
  const { jwt } = answer
  if (jwt === null) return []
  const encrypted = jwt.encryption?.verdict
  const signed = jwt.signature?.verdict
  const faults = [
    ...jwt.problems,
    ...(encrypted?.state === 'not-decrypted' && encrypted.why === 'malformed'
      ? [encrypted.detail]
      : []),
    ...(signed?.state === 'not-checked' && signed.why === 'malformed' ? [signed.detail] : []),
  ]
  if (faults.length === 0) return []
  return [{ message: [...new Set(faults)].join(' '), where: [body] }]
}

function checkTyp(facts: Facts): readonly RuleHit[] {
  const header = facts.answer.jwt?.signature?.header ?? null
  if (header === null || typeOf(header) === introspectionJwt) return []
  const typ = memberOf(header, 'typ')
  const where = [jwtHeader('signature', 'typ')]
  if (typ === undefined) {
    return [{ message: 'There is no typ; it must be token-introspection+jwt.', where }]
  }
  return [
    {
      message:
        'It must be token-introspection+jwt, so that the answer cannot be taken for another kind of JWT.',
      where,
      evidence: `typ: ${typeof typ === 'string' ? createShow(facts)(typ) : jsonTypeOf(typ)}`,
    },
  ]
}

function headersIn({ answer }: Facts): readonly (readonly [Layer, JsonObject])[] {
  const signature = answer.jwt?.signature?.header ?? null
  const encryption = answer.jwt?.encryption?.header ?? null
  return [
    ...(encryption === null ? [] : [['encryption', encryption] as const]),
    ...(signature === null ? [] : [['signature', signature] as const]),
  ]
}

function checkCritical(facts: Facts): readonly RuleHit[] {
  const show = createShow(facts)
  return headersIn(facts).flatMap(([layer, header]) => {
    const crit = memberOf(header, 'crit')
    if (crit === undefined) return []
    const where = [jwtHeader(layer, 'crit')]
    const names = isJsonArray(crit) ? crit.filter((name) => typeof name === 'string') : []
    if (!isJsonArray(crit) || names.length === 0 || names.length < crit.length) {
      return [{ message: 'crit must be a list of names with at least one in it.', where }]
    }
    return [
      {
        message: `crit lists ${listNames(names.map(show))}. Whoever does not understand all of it must treat the answer as invalid.`,
        where,
      },
    ]
  })
}

const keyHeaders = {
  jku: 'a URL of a key set',
  x5u: 'a URL of a certificate',
  jwk: 'a whole public key',
} as const
const keyHeaderNames = ['jku', 'x5u', 'jwk'] as const

function checkKeyHeaders(facts: Facts): readonly RuleHit[] {
  const header = facts.answer.jwt?.signature?.header ?? null
  const present = keyHeaderNames.filter(
    (name) => header !== null && memberOf(header, name) !== undefined,
  )
  if (header === null || present.length === 0) return []
  const where = present.map((name) => jwtHeader('signature', name))
  const show = createShow(facts)
  const evidence = present
    .map((name) => {
      const value = memberOf(header, name)
      return typeof value === 'string' ? `${name}: ${show(value)}` : name
    })
    .join('; ')
  if (present.length === 1 && isOwnKeySet(facts, textOf(header, 'jku'))) {
    const message =
      'It is the key set that the metadata names too. It is harmless as long as nobody follows it instead of the metadata.'
    return [
      {
        severity: 'info',
        title: 'The header of the answer says where the issuer’s keys are',
        message,
        where,
        evidence,
      },
    ]
  }
  const found = listNames(present.map((name) => `${name} (${keyHeaders[name]})`))
  const isAddress = present.some((name) => name !== 'jwk')
  const led = isAddress
    ? ' One that follows it can be led to any address (RFC 8725 section 3.10).'
    : ''
  return [
    {
      message: `It carries ${found}. A program that trusts it accepts answers that anybody signed: keys must be known to be the issuer’s.${led} Token Loupe did not use it.`,
      where,
      evidence,
    },
  ]
}

function isOwnKeySet({ evidence }: Facts, jku: string | null): boolean {
  return jku !== null && textOf(evidence.metadata?.document ?? null, 'jwks_uri') === jku
}
