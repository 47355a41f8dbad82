import { jsonTypeOf } from '../introspection/read-body.ts'
import { isJsonArray, isJsonObject, type JsonValue, memberOf } from '../json.ts'
import { parseScope, type ScopeOffence } from '../scope/parse-scope.ts'
import { compareIssuers } from './compare-issuers.ts'
import { need } from './need.ts'
import { needsAnswer } from './needs.ts'
import { expectation, member } from './places.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'
import { source } from './sources.ts'

const needsIssuer = need('the issuer in the profile, where iss is a text', (facts) => {
  const iss = valueIn(facts, 'iss')
  const isText = iss === null || typeof iss === 'string'
  return isText && facts.profile.issuer === ''
    ? 'The profile names no issuer to compare iss with.'
    : null
})

/** Rules about the types and the form of members. @see RFC 7662 section 2.2 */
export const memberTypeRules: readonly Rule[] = [
  {
    id: 'MEM-06',
    severity: 'error',
    title: 'The scope is not a text',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: send one string, scope tokens separated by single spaces. At the resource server: many libraries fail on a list or read no scope at all; do not take that for “no scope needed”.',
    needs: [needsAnswer],
    check: checkScopeType,
  },
  {
    id: 'MEM-07',
    severity: 'error',
    title: 'The scope is not a list of words with one blank between them',
    source: source('RFC 6749', '3.3'),
    advice:
      'At the server: separate scope tokens by exactly one space, and use printable ASCII without " and \\. At the resource server: compare whole tokens, never parts of the text.',
    needs: [needsAnswer],
    check: checkScopeGrammar,
  },
  {
    id: 'MEM-08',
    severity: 'info',
    title: 'The scope names the same right more than once',
    source: source('RFC 6749', '3.3'),
    advice:
      'At the server: name each once. At the resource server: nothing; repeating grants nothing more.',
    needs: [needsAnswer],
    check: checkScopeDuplicates,
  },
  {
    id: 'MEM-10',
    severity: 'error',
    title: 'An identifier is not a text',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: send identifiers as strings. At the resource server: do not turn numbers into text yourself; long ones lose digits on the way.',
    needs: [needsAnswer],
    check: checkIdentifierTypes,
  },
  {
    id: 'MEM-11',
    severity: 'warning',
    title: 'The kind of token (token_type) is not a registered one',
    source: source('RFC 6749', '8.1'),
    advice:
      'At the server: send Bearer, DPoP, PoP, N_A or a URI of your own. At the resource server: compare without regard to case, and refuse a type that you do not know.',
    needs: [needsAnswer],
    check: checkTokenType,
  },
  {
    id: 'MEM-19',
    severity: 'error',
    title: 'The audience (aud) is neither a text nor a list of texts',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: send a string, or an array of strings. At the resource server: refuse the token where aud cannot be read.',
    needs: [needsAnswer],
    check: checkAudienceType,
  },
  {
    id: 'MEM-20',
    severity: 'error',
    title: 'The issuer (iss) is not a text',
    source: source('RFC 7662', '2.2'),
    advice:
      'At the server: send the issuer identifier exactly as its metadata has it; check the external host name behind a proxy. At the resource server: compare iss character by character, and refuse another issuer.',
    needs: [needsAnswer, needsIssuer],
    check: checkIssuer,
  },
  {
    id: 'MEM-22',
    severity: 'warning',
    title: 'A registered name is used for something else',
    source: source('RFC 7662', '3.1.1'),
    advice:
      'At the server: give the member the registered meaning, or use a name of your own. At the resource server: do not let a library interpret it.',
    needs: [needsAnswer],
    check: checkRegisteredTypes,
  },
]

function valueIn({ answer }: Facts, name: string): JsonValue {
  return (answer.members === null ? undefined : memberOf(answer.members, name)) ?? null
}

function checkScopeType(facts: Facts): readonly RuleHit[] {
  const scope = valueIn(facts, 'scope')
  if (scope === null || typeof scope === 'string') return []
  return [
    {
      message: `scope is ${jsonTypeOf(scope)}.`,
      where: [member('scope')],
      evidence: `scope: ${createShow(facts)(scope)}`,
    },
  ]
}

function checkScopeGrammar(facts: Facts): readonly RuleHit[] {
  const scope = valueIn(facts, 'scope')
  if (typeof scope !== 'string') return []
  const where = [member('scope')]
  const { offences, suspectedSeparator } = parseScope(scope)
  if (offences.some(({ kind }) => kind === 'empty')) {
    return [
      {
        severity: 'warning',
        title: 'scope is there, but empty',
        message: 'The grammar asks for one scope token at least.',
        where,
        advice:
          'At the server: leave scope out where nothing is granted. At the resource server: read it as “nothing granted”.',
      },
    ]
  }
  const show = createShow(facts)
  if (offences.length > 0) {
    const sentences = offences.map((offence) => sayOffence(offence, show))
    return [{ message: sentences.join(' '), where, evidence: `scope: ${show(scope)}` }]
  }
  if (suspectedSeparator === null) return []
  return [
    {
      severity: 'warning',
      title: 'scope looks like a list with another separator than the space',
      message: `There is one scope token, and ${suspectedSeparator} stands in it: programs see one long token instead of several.`,
      where,
      evidence: `scope: ${show(scope)}`,
    },
  ]
}

function sayOffence(offence: ScopeOffence, show: (text: string) => string): string {
  switch (offence.kind) {
    case 'empty':
      return 'It is empty.'
    case 'leading-space':
      return 'It begins with a space.'
    case 'trailing-space':
      return 'It ends with a space.'
    case 'repeated-space':
      return 'More than one space separates two scope tokens.'
    case 'illegal-character': {
      const code = offence.codePoint.toString(16).toUpperCase().padStart(4, '0')
      return `The character ${show(offence.character)} (U+${code}) is not allowed.`
    }
  }
}

function checkScopeDuplicates(facts: Facts): readonly RuleHit[] {
  const scope = valueIn(facts, 'scope')
  const duplicates = typeof scope === 'string' ? parseScope(scope).duplicates : []
  if (duplicates.length === 0) return []
  const show = createShow(facts)
  return [
    {
      message: `${listNames(duplicates.map(show))} ${duplicates.length === 1 ? 'stands' : 'stand'} there more than once.`,
      where: [member('scope')],
    },
  ]
}

function checkIdentifierTypes(facts: Facts): readonly RuleHit[] {
  const wrong = ['client_id', 'username', 'sub', 'jti'].flatMap((name) => {
    const value = valueIn(facts, name)
    return value === null || typeof value === 'string' ? [] : [{ name, value }]
  })
  if (wrong.length === 0) return []
  const found = wrong.map(({ name, value }) => `${name} is ${jsonTypeOf(value)}`)
  return [{ message: `${listNames(found)}.`, where: wrong.map(({ name }) => member(name)) }]
}

const registeredTypes = new Set(['bearer', 'dpop', 'n_a', 'pop'])
const tokenKinds = new Set([
  'access_token',
  'refresh_token',
  'id_token',
  'accesstoken',
  'refreshtoken',
])

function checkTokenType(facts: Facts): readonly RuleHit[] {
  const type = valueIn(facts, 'token_type')
  if (type === null) return []
  const where = [member('token_type')]
  if (typeof type !== 'string')
    return [{ message: `token_type is ${jsonTypeOf(type)}, not a text.`, where }]
  const isUri = /^[a-z][a-z0-9+.-]*:\S+$/i.test(type)
  if (registeredTypes.has(type.toLowerCase()) || isUri) return []
  const kind = tokenKinds.has(type.toLowerCase())
    ? ' That is a kind of token, as token_type_hint names it; token_type says how the token is presented.'
    : ''
  const message = `Registered are Bearer, DPoP, PoP and N_A, in any case; a vendor’s own type must be a URI.${kind}`
  return [{ message, where, evidence: `token_type: ${createShow(facts)(type)}` }]
}

function checkAudienceType(facts: Facts): readonly RuleHit[] {
  const aud = valueIn(facts, 'aud')
  if (aud === null || typeof aud === 'string') return []
  const isList = isJsonArray(aud)
  if (isList && aud.every((entry) => typeof entry === 'string')) return []
  const found = isList
    ? 'aud is a list, but not every entry is a text'
    : `aud is ${jsonTypeOf(aud)}`
  return [
    { message: `${found}.`, where: [member('aud')], evidence: `aud: ${createShow(facts)(aud)}` },
  ]
}

function checkIssuer(facts: Facts): readonly RuleHit[] {
  const iss = valueIn(facts, 'iss')
  if (iss === null) return []
  if (typeof iss !== 'string')
    return [{ message: `iss is ${jsonTypeOf(iss)}.`, where: [member('iss')] }]
  const { issuer } = facts.profile
  if (iss === issuer) return []
  const show = createShow(facts)
  return [
    {
      severity: 'warning',
      title: 'The answer names another issuer than the profile',
      message: compareIssuers(iss, issuer, show),
      where: [member('iss'), expectation('issuer')],
      evidence: `iss: ${show(iss)}; profile: ${show(issuer)}`,
    },
  ]
}

const isText = (value: JsonValue) => typeof value === 'string'
const isNumber = (value: JsonValue) => typeof value === 'number'
const isObjectList = (value: JsonValue) => isJsonArray(value) && value.every(isJsonObject)

/** What the registered names beside the twelve hold. */
const registeredShapes = [
  ['cnf', 'an object', isJsonObject],
  ['act', 'an object', isJsonObject],
  ['may_act', 'an object', isJsonObject],
  ['permissions', 'a list of objects (UMA 2.0)', isObjectList],
  ['authorization_details', 'a list of objects (RFC 9396)', isObjectList],
  ['acr', 'a text', isText],
  ['auth_time', 'a number', isNumber],
  ['vot', 'a text', isText],
  ['vtm', 'a text', isText],
  ['ace_profile', 'a text', isText],
  ['cnonce', 'a text', isText],
  ['cti', 'a text', isText],
  ['exi', 'a number', isNumber],
] as const

function checkRegisteredTypes(facts: Facts): readonly RuleHit[] {
  const wrong = registeredShapes.flatMap(([name, shape, fits]) => {
    const value = valueIn(facts, name)
    return value === null || fits(value) ? [] : [{ name, shape, value }]
  })
  return wrong.map(({ name, shape, value }) => ({
    message: `${name} is registered for introspection as ${shape}; here it is ${sayShape(value)}.`,
    where: [member(name)],
  }))
}

function sayShape(value: JsonValue): string {
  if (!isJsonArray(value)) return jsonTypeOf(value)
  return value.some(isJsonObject) ? 'a list of mixed values' : 'a list of plain values'
}
