import { accountNames } from './accounts.ts'
import { withConcepts } from './concepts/all-concepts.ts'
import { contactNames } from './contact.ts'
import { handleNames } from './handles.ts'
import { identityNames } from './identity.ts'
import type { NameGroup } from './name-group.ts'
import { nationalNames } from './national.ts'
import { northernNames } from './northern.ts'
import { reachNames } from './reach.ts'
import { romanisedNames } from './romanised.ts'
import { sensitiveNames } from './sensitive.ts'
import { specialNames } from './special.ts'
import { lifeNames } from './work-and-life.ts'

/** Every table of names that mean personal data. No name stands twice. */
export const allNames: readonly NameGroup[] = withConcepts([
  ...identityNames,
  ...lifeNames,
  ...contactNames,
  ...reachNames,
  ...handleNames,
  ...accountNames,
  ...sensitiveNames,
  ...specialNames,
  ...nationalNames,
  ...northernNames,
  ...romanisedNames,
])
