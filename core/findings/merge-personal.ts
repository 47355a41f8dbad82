import type { PersonalDatum } from '../claims/personal.ts'
import type { Severity } from './finding.ts'
import { inAnswer } from './places.ts'
import type { Facts, RuleHit } from './rule.ts'
import { createShow, listNames } from './show.ts'

/** What a rule says of personal data, for each severity that it gives. */
export interface Wording {
  /** Null for the rule’s own title. */
  readonly title: string | null
  /** Follows the names of the members. */
  readonly message: string
}

const mostShown = 8

/** One hit for one piece of personal data. Its message is the member’s name, its evidence the name with a placeholder. */
export function hitDatum(
  datum: PersonalDatum,
  severity: Severity,
  show: ReturnType<typeof createShow>,
): RuleHit {
  const isTop = datum.pointer.lastIndexOf('/') === 0
  const name = show(isTop ? datum.name : datum.pointer)
  return {
    severity,
    message: name,
    where: [inAnswer(datum.pointer)],
    evidence: `${name} ‹${datum.label}›`,
  }
}

/** Hits for all personal data that a rule is about; null for data that it leaves alone. */
export function hitData(
  facts: Facts,
  severityOf: (datum: PersonalDatum) => Severity | null,
): readonly RuleHit[] {
  const show = createShow(facts)
  return facts.personal.flatMap((datum) => {
    const severity = severityOf(datum)
    return severity === null ? [] : [hitDatum(datum, severity, show)]
  })
}

/** Makes one hit of those of one severity: the names in a sentence, placeholders as evidence. */
export function mergeData(
  wordings: Partial<Readonly<Record<Severity, Wording>>>,
): (hits: readonly RuleHit[]) => RuleHit {
  return (hits) => {
    const [first] = hits
    const severity = first?.severity
    const wording = severity === undefined ? undefined : wordings[severity]
    const names = hits.map(({ message }) => message)
    const seen = hits.slice(0, mostShown).map(({ evidence }) => evidence ?? '')
    const rest = hits.length - seen.length
    return {
      ...(severity === undefined ? {} : { severity }),
      ...(wording === undefined || wording.title === null ? {} : { title: wording.title }),
      message: `${listNames(names)}: ${wording?.message ?? 'personal data.'}`,
      where: hits.flatMap(({ where }) => where),
      evidence: `${seen.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    }
  }
}
