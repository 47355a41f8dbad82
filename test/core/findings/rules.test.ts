import { describe, expect, it } from 'vitest'
import { runRules } from '../../../core/findings/run-rules.ts'
import { extensionCases } from './cases/extensions.ts'
import { jwtClaimCases } from './cases/jwt-claims.ts'
import { jwtHeaderCases } from './cases/jwt-headers.ts'
import { memberCases } from './cases/members.ts'
import { metadataCases } from './cases/metadata.ts'
import { ownerCases } from './cases/owners.ts'
import { privacyCases } from './cases/privacy.ts'
import { ownRequestCases } from './cases/request-ours.ts'
import { responseCases } from './cases/response.ts'
import { tokenCases } from './cases/token.ts'
import { factsOf, sayPlace } from './given.ts'

const cases = [
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
]

describe('each rule', () => {
  it.each(cases)('%s: %s', (rule, _situation, given, expected) => {
    const { findings, notRun } = runRules(factsOf(given))
    const reason = notRun.find((entry) => entry.rule === rule)?.reason
    if ('notRun' in expected) {
      expect(reason).toMatch(expected.notRun)
      return
    }
    expect(reason).toBeUndefined()
    const said = findings
      .filter((finding) => finding.rule === rule)
      .map(({ severity, where }) => [severity, where.map(sayPlace).join(' ')])
    expect(said).toEqual(expected)
  })
})
