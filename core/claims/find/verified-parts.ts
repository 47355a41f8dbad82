import { isJsonArray, isJsonObject, memberOf } from '../../json.ts'
import { type Part, partsOf } from '../hidden/personal-parts.ts'
import { readingOf } from '../names/name-reading.ts'
import { wordSet } from '../names/word-set.ts'
import { stepTo } from './found.ts'
import { hasData, isRequest } from './has-data.ts'

/** Objects of evidence that say how and by whom it was checked. */
const notOfPerson =
  wordSet(`issuer verifier checkdetails checkmethod validationmethod verificationmethod policy
    procedure assuranceprocess assurancedetails derivedfrom trustframework time type method
    organization txn source`)

const ofDocument =
  wordSet(`documentnumber personalnumber serialnumber number referencenumber holder owner account
    accountnumber attachments content url embedded digest name birthdate address`)

/**
 * The parts of `verified_claims` that hold data of a person: each claim with a value, and in the evidence
 * the numbers, holders and copies of documents. None where it only says what may be asked for.
 * @see OpenID Identity Assurance Schema Definition 1.0 section 5
 */
export function verifiedParts(whole: Part): readonly Part[] {
  const { spot, name, value } = whole
  if (isJsonArray(value)) {
    return value.flatMap((entry, index) =>
      verifiedParts({ spot: stepTo(spot, index), name, value: entry }),
    )
  }
  if (!isJsonObject(value)) return []
  return (['verification', 'claims'] as const).flatMap((step) => {
    const entry = memberOf(value, step)
    if (entry === undefined) return []
    const part: Part = { spot: stepTo(spot, step), name: step, value: entry }
    return step === 'claims' ? claimsIn(part) : evidenceIn(part)
  })
}

function claimsIn({ spot, value }: Part): readonly Part[] {
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([name, claim]) =>
    !hasData(claim, true) || isRequest(claim)
      ? []
      : partsOf({ spot: stepTo(spot, name), name, value: claim }, true),
  )
}

function evidenceIn({ spot, name, value }: Part): readonly Part[] {
  if (isJsonArray(value)) {
    return value.flatMap((entry, index) =>
      evidenceIn({ spot: stepTo(spot, index), name, value: entry }),
    )
  }
  if (!isJsonObject(value) || isRequest(value)) return []
  return Object.entries(value).flatMap(([inner, entry]) => {
    const { key, exact } = readingOf(inner)
    if (notOfPerson.has(key) || !hasData(entry) || isRequest(entry)) return []
    const part: Part = { spot: stepTo(spot, inner), name: inner, value: entry }
    const personal = ofDocument.has(key) || exact?.category === 'direct-identifier'
    if (personal && !(key === 'attachments')) return partsOf(part, false)
    return evidenceIn(part)
  })
}
