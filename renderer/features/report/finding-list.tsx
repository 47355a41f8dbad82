import './findings.css'
import type { Finding } from '../../../core/findings/finding.ts'
import { FindingCard, type PlaceLink } from './finding-card.tsx'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly linkTo: PlaceLink
}

/** Findings in the order in which they are given. */
export function FindingList({ findings, linkTo }: FindingListProps) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={keyOf(finding)} data-rule={finding.rule}>
          <FindingCard finding={finding} linkTo={linkTo} />
        </li>
      ))}
    </ul>
  )
}

function keyOf({ rule, where, message }: Finding): string {
  return JSON.stringify([rule, where, message])
}
