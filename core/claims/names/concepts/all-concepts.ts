import type { NameGroup } from '../name-group.ts'
import { addressConcepts } from './address-words.ts'
import { birthConcepts } from './birth.ts'
import { type Concept, groupOfConcept } from './concept.ts'
import { contactConcepts } from './contact-words.ts'
import { documentConcepts } from './document-words.ts'
import { handleConcepts } from './handle-words.ts'
import { specialConcepts } from './health-words.ts'
import { moneyConcepts } from './money-words.ts'
import { nativeConcepts } from './native-scripts.ts'
import { kinConcepts } from './origin-and-kin.ts'
import { nameConcepts } from './person-names.ts'
import { placeConcepts } from './place-words.ts'
import { roleConcepts } from './session-and-roles.ts'
import { looksConcepts } from './status-and-looks.ts'
import { workConcepts } from './work.ts'

/** Every concept, the ones whose words win where two share a word first. */
const allConcepts: readonly Concept[] = [
  ...nameConcepts,
  ...nativeConcepts,
  ...birthConcepts,
  ...documentConcepts,
  ...looksConcepts,
  ...contactConcepts,
  ...addressConcepts,
  ...placeConcepts,
  ...moneyConcepts,
  ...specialConcepts,
  ...kinConcepts,
  ...workConcepts,
  ...handleConcepts,
  ...roleConcepts,
]

/** The groups of names with those of the concepts behind them; no name stands twice. */
export function withConcepts(groups: readonly NameGroup[]): readonly NameGroup[] {
  const taken = new Set(groups.flatMap(({ names }) => names.split(/\s+/)))
  return [...groups, ...allConcepts.map((concept) => groupOfConcept(concept, taken))]
}
