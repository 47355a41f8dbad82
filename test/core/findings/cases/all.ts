import { extensionCases } from './extensions.ts'
import { jwtClaimCases } from './jwt-claims.ts'
import { jwtHeaderCases } from './jwt-headers.ts'
import { memberCases } from './members.ts'
import { metadataCases } from './metadata.ts'
import { ownerCases } from './owners.ts'
import { personalCases } from './personal.ts'
import { privacyCases } from './privacy.ts'
import { ownRequestCases } from './request-ours.ts'
import { responseCases } from './response.ts'
import type { RuleCase } from './rule-case.ts'
import { tokenCases } from './token.ts'

/** Every case of every rule about an exchange. */
export const cases: readonly RuleCase[] = [
  ...ownRequestCases,
  ...jwtHeaderCases,
  ...jwtClaimCases,
  ...extensionCases,
  ...responseCases,
  ...memberCases,
  ...ownerCases,
  ...tokenCases,
  ...metadataCases,
  ...privacyCases,
  ...personalCases,
]
