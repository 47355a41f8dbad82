import './findings.css'
import { useContext, useEffect, useRef } from 'react'
import type { Finding } from '../../../core/findings/finding.ts'
import { FindingCard, type PlaceLink } from './finding-card.tsx'
import { arriveAtCard } from './jump-to.ts'
import { SoughtContext } from './raw-view-links.ts'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly linkTo: PlaceLink
}

/** Findings in the order in which they are given. */
export function FindingList({ findings, linkTo }: FindingListProps) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <FindingItem key={keyOf(finding)} finding={finding} linkTo={linkTo} />
      ))}
    </ul>
  )
}

interface FindingItemProps {
  readonly finding: Finding
  readonly linkTo: PlaceLink
}

function FindingItem({ finding, linkTo }: FindingItemProps) {
  const item = useRef<HTMLLIElement>(null)
  const sought = useContext(SoughtContext)
  useEffect(() => {
    if (sought?.finding !== finding) return
    arriveAtCard(item.current)
    sought.onArrive()
  }, [sought, finding])
  return (
    <li ref={item} data-rule={finding.rule}>
      <FindingCard finding={finding} linkTo={linkTo} />
    </li>
  )
}

function keyOf({ rule, where, message }: Finding): string {
  return JSON.stringify([rule, where, message])
}
