import type { PersonalCategory, PersonalDatum } from '../claims/personal.ts'
import type { Severity } from './finding.ts'
import { hitData, mergeData } from './merge-personal.ts'
import { need } from './need.ts'
import { body, inRequest } from './places.ts'
import { needsSearched, onAllowList, quietWhereListed } from './privacy-entitlement.ts'
import { isAuthorizedAccount, isInternalAddress, isOfActor, isSubject } from './privacy-kinds.ts'
import type { Facts, Rule, RuleHit } from './rule.ts'
import { listNames } from './show.ts'
import { source } from './sources.ts'

const needsDemand = need('a profile that demands signed or encrypted answers', ({ profile }) => {
  const { format, signedResponseAlg, encryptedResponseAlg } = profile.answer
  const demands = format === 'jwt' || signedResponseAlg !== '' || encryptedResponseAlg !== ''
  return demands ? null : 'The profile demands neither signed nor encrypted answers.'
})

/** Rules about personal data where nobody looks for it, or that came without the protection that was agreed. */
export const privacyPlaceRules: readonly Rule[] = [
  {
    id: 'PII-05',
    severity: 'warning',
    title: 'Personal data stands where the name does not say so',
    source: source('RFC 7662', '5'),
    advice:
      'At the server: find out what fills it; free text, debug output and copied fields are the usual ways. At the resource server: treat the whole answer as personal data; filters that go by names miss this.',
    needs: [needsSearched],
    check: (facts) => hitData(facts, (datum) => rateByValue(datum, facts)),
    merge: mergeData({
      warning: {
        title: null,
        message: 'the value, or a name made of a value, shows that it is about a person.',
      },
      info: {
        title: 'Personal data stands under another name, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-09',
    severity: 'security',
    title: 'Personal data is packed inside another value, where filters do not see it',
    source: source('Keycloak issue 51284', ''),
    advice:
      'At the server: do not put tokens, JSON or base64 with personal data into a member; what was left out of the answer comes back that way. At the resource server: log and store no value that you have not unpacked and looked at.',
    needs: [needsSearched],
    check: (facts) => hitData(facts, rateEncoded),
    merge: mergeData({
      security: {
        title: null,
        message:
          'a nested JWT, base64 or JSON in a text. Anybody can unpack it, a filter by names does not.',
      },
      warning: {
        title:
          'Identifiers or roles are packed inside another value, where filters do not see them',
        message:
          'a nested JWT, base64 or JSON in a text. Anybody can unpack it, a filter by names does not.',
      },
      info: {
        title: 'Personal data is packed inside another value, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-12',
    severity: 'warning',
    title: 'Personal data came in plain JSON, though this profile demands a signed answer',
    source: source('RFC 9701', '5'),
    advice:
      'At the server: answer this resource server as its registration says, and refuse plain requests. At the resource server: ask for the signed answer, and refuse another where personal data is in it.',
    needs: [needsSearched, needsDemand],
    check: checkProtection,
  },
]

function rateByValue(datum: PersonalDatum, facts: Facts): Severity | null {
  if (datum.foundBy !== 'value' || isSubject(datum) || isOfActor(datum)) return null
  if (isAuthorizedAccount(datum) || isInternalAddress(datum, facts)) return null
  return quietWhereListed(datum, 'warning')
}

const milder: ReadonlySet<PersonalCategory> = new Set(['correlation-handle', 'authorisation'])

function rateEncoded(datum: PersonalDatum): Severity | null {
  if (datum.encoded === null) return null
  return quietWhereListed(datum, milder.has(datum.category) ? 'warning' : 'security')
}

function checkProtection(facts: Facts): readonly RuleHit[] {
  const { jwt } = facts.answer
  const isPlain = jwt?.place !== 'body'
  const isOpen = facts.profile.answer.encryptedResponseAlg !== '' && jwt?.encryption == null
  if (!isPlain && !isOpen) return []
  const hits = hitData(facts, ({ part }) => (part === 'response-header' ? null : 'warning'))
  if (hits.length === 0) return []
  const names = listNames([...new Set(hits.map(({ message }) => message))])
  const where = [inRequest('Accept'), body, ...hits.flatMap((hit) => hit.where)]
  if (isPlain) {
    return [
      {
        message: `${names}: in an answer that nobody signed, so proxies on the way read and can change it, and nothing proves who released it.`,
        where,
      },
    ]
  }
  return [
    {
      title: 'Personal data came unencrypted, though this profile demands encryption',
      message: `${names}: signed, but readable for every proxy and log on the way.`,
      where,
    },
  ]
}
