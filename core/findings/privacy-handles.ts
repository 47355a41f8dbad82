import { hitData, mergeData } from './merge-personal.ts'
import { needsSearched, onAllowList, quietWhereListed } from './privacy-entitlement.ts'
import { isInternal, isOfActor } from './privacy-kinds.ts'
import type { Rule } from './rule.ts'
import { source } from './sources.ts'

/** Rules about what a person may do and belongs to, and what follows that person about. @see RFC 7662 section 5 */
export const privacyHandleRules: readonly Rule[] = [
  {
    id: 'PII-06',
    severity: 'warning',
    title: 'The answer tells the person’s groups or roles',
    source: source('RFC 7662', '5'),
    advice:
      'At the server: send the roles that count at this resource server, and no others. At the resource server: if you decide by them, put their names on the profile’s list of entitled claims.',
    needs: [needsSearched],
    check: (facts) =>
      hitData(facts, (datum) =>
        datum.category === 'authorisation' ? quietWhereListed(datum, 'warning') : null,
      ),
    merge: mergeData({
      warning: {
        title: null,
        message:
          'what a person may do elsewhere, and belongs to, is nobody else’s business, and helps an attacker to choose whom to attack.',
      },
      info: {
        title: 'The answer tells the person’s groups or roles, as this caller is entitled to',
        message: onAllowList,
      },
    }),
  },
  {
    id: 'PII-10',
    severity: 'info',
    title: 'The answer holds identifiers by which services can follow the person about',
    source: source('RFC 7662', '5'),
    advice:
      'At the server: leave out the numbers of sessions, devices and accounts that this resource server has no use for, or give each resource server its own. At the resource server: do not log them beside what the person does, and do not hand them on.',
    needs: [needsSearched],
    check: (facts) =>
      hitData(facts, (datum) =>
        datum.category === 'correlation-handle' &&
        datum.entitlement !== 'allow-list' &&
        !isOfActor(datum)
          ? 'info'
          : null,
      ),
    merge: mergeData({
      info: {
        title: null,
        message:
          'a session, device or account number says nothing by itself, but is the same everywhere, so that services can put together what they know.',
      },
    }),
  },
  {
    id: 'PII-18',
    severity: 'info',
    title: 'The answer tells something of the company’s own network or directory',
    source: source('RFC 7662', '5'),
    advice:
      'At the server: leave internal addresses, directory names and directory numbers out. At the resource server: do not hand them on; they help whoever has got in to find the way.',
    needs: [needsSearched],
    check: (facts) =>
      hitData(facts, (datum) =>
        isInternal(datum, facts) && datum.entitlement !== 'allow-list' ? 'info' : null,
      ),
    merge: mergeData({
      info: {
        title: null,
        message:
          'an address that is not public, or a name or number of an internal directory: it shows how the network is built.',
      },
    }),
  },
]
