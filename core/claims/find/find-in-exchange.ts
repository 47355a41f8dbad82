import type { Answer } from '../../introspection/answer.ts'
import type { HeaderLine } from '../../introspection/evidence.ts'
import type { JwtAnswer } from '../../introspection/jwt-answer.ts'
import type { EntitlementContext } from '../entitlement.ts'
import type { PersonalDatum } from '../personal.ts'
import { findInHeaders } from './find-in-headers.ts'
import { findPersonal } from './find-personal.ts'
import { hitsIn } from './text-hits.ts'

/** What one exchange gave, and what entitles the caller to it. */
export interface PersonalExchange {
  readonly answer: Pick<Answer, 'members' | 'membersAt' | 'text'> & {
    readonly jwt: Pick<JwtAnswer, 'claims'> | null
  }
  /** Those of the response. */
  readonly headers: readonly HeaderLine[]
  readonly context: EntitlementContext
}

/**
 * The personal data in one exchange: in the members, in the claims of a signed answer round them, in the
 * headers, and in a body that holds no members, such as a page of HTML.
 */
export function findPersonalInExchange(exchange: PersonalExchange): readonly PersonalDatum[] {
  const { answer, headers, context } = exchange
  return [
    ...(answer.members === null ? [] : findPersonal(answer.members, context)),
    ...findRound(answer, context),
    ...findInHeaders(headers, context),
    ...(answer.members === null ? findInBody(answer.text) : []),
  ]
}

/** In the claims of a signed answer that are not its members; nothing where all claims are members. */
function findRound(
  { membersAt, jwt }: PersonalExchange['answer'],
  context: EntitlementContext,
): readonly PersonalDatum[] {
  const claims = jwt?.claims ?? null
  if (claims === null || membersAt === '') return []
  const round = Object.entries(claims).filter(([name]) => `/${name}` !== membersAt)
  return findPersonal(Object.fromEntries(round), context, 'jwt')
}

function findInBody(text: string): readonly PersonalDatum[] {
  return hitsIn(text, []).map(
    ({ category, label, why }): PersonalDatum => ({
      part: 'body',
      pointer: '',
      encoded: null,
      inName: false,
      foundBy: 'value',
      why,
      name: 'body',
      category,
      label,
      entitlement: 'none',
      scope: null,
    }),
  )
}
