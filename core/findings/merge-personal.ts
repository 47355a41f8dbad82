import type { PersonalDatum } from '../claims/personal.ts'
import type { Place, Severity } from './finding.ts'
import { keyOf, placeOf } from './places.ts'
import type { Facts, RuleHit } from './rule.ts'
import { createShow, listNames, type Show } from './show.ts'

/** What a rule says of personal data, for each severity that it gives. */
interface Wording {
  /** Null for the rule’s own title. */
  readonly title: string | null
  /** Follows the names of the members. */
  readonly message: string
}

/** For each severity, and for warnings about what the `claims` parameter asks for. */
type Wordings = Partial<Readonly<Record<Severity | 'claims-parameter', Wording>>>

const mostShown = 8

/** One hit for one piece of personal data. Its message is the member’s name, its evidence the name with a placeholder. */
function hitDatum(datum: PersonalDatum, severity: Severity, show: Show): RuleHit {
  const name = sayDatum(datum, show)
  return {
    severity,
    message: name,
    where: [placeOf(datum)],
    evidence: `${name} ‹${datum.label}›`,
  }
}

/** Where the data stands, in few characters; a name that is itself personal becomes a placeholder. */
export function sayDatum(
  { pointer, name, encoded, inName, label }: PersonalDatum,
  show: Show,
): string {
  if (pointer === '') return 'the body'
  const last = pointer.lastIndexOf('/')
  if (encoded !== null) {
    const holder = last === 0 ? pointer.slice(1).replaceAll('~1', '/') : pointer
    return `${inName ? `‹${label}›` : show(name)} inside ${show(holder)}`
  }
  if (inName) return `${show(pointer.slice(0, last))}/‹${label}›`
  return show(last === 0 ? name : pointer)
}

/** Hits for all personal data that a rule is about; null for data that it leaves alone. */
export function hitData(
  facts: Facts,
  severityOf: (datum: PersonalDatum) => Severity | null,
): readonly RuleHit[] {
  let show: Show | null = null
  const hits: RuleHit[] = []
  for (const datum of facts.personal) {
    const severity = severityOf(datum)
    if (severity === null) continue
    show ??= createShow(facts)
    const hit = hitDatum(datum, severity, show)
    const asked = datum.entitlement === 'claims-parameter' && severity === 'warning'
    hits.push(asked ? { ...hit, variant: 'claims-parameter' } : hit)
  }
  return hits
}

/** Makes one hit of those of one severity: the names in a sentence, placeholders as evidence. */
export function mergeData(wordings: Wordings): (hits: readonly RuleHit[]) => RuleHit {
  return (hits) => {
    const [first] = hits
    const severity = first?.severity
    const wording = first === undefined ? undefined : wordingOf(first, wordings)
    const names = [...new Set(hits.map(({ message }) => message))]
    const seen = [...new Set(hits.map(({ evidence }) => evidence ?? ''))]
    const rest = seen.length - mostShown
    return {
      ...(severity === undefined ? {} : { severity }),
      ...(wording === undefined || wording.title === null ? {} : { title: wording.title }),
      message: `${listNames(names)}: ${wording?.message ?? 'personal data.'}`,
      where: distinctPlaces(hits.flatMap(({ where }) => where)),
      evidence: `${seen.slice(0, mostShown).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    }
  }
}

function wordingOf({ severity, variant }: RuleHit, wordings: Wordings): Wording | undefined {
  const own = variant === 'claims-parameter' ? wordings[variant] : undefined
  return own ?? (severity === undefined ? undefined : wordings[severity])
}

function distinctPlaces(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [keyOf(place), place])).values()]
}
