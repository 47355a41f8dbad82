import './findings.css'
import { useContext, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import {
  type Finding,
  type RuleNotRun,
  type Severity,
  type SilencedFinding,
  severities,
} from '../../../core/findings/finding.ts'
import { Fold } from '../../ui/fold.tsx'
import { SeverityMark } from '../../ui/severity-mark.tsx'
import type { PlaceLink } from './finding-card.tsx'
import { FindingList } from './finding-list.tsx'
import { SoughtContext } from './raw-view-links.ts'
import { Section } from './section.tsx'
import { SilencedFindings } from './silences/silenced-findings.tsx'

interface FindingsProps {
  /** Worst first. */
  readonly findings: readonly Finding[]
  readonly silenced: readonly SilencedFinding[]
  readonly notRun: readonly RuleNotRun[]
  readonly linkTo: PlaceLink
}

/** What is wrong, risky or worth knowing, worst first. */
export function Findings({ findings, silenced, notRun, linkTo }: FindingsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<Severity>>(new Set())
  const sought = useContext(SoughtContext)
  const hides = chosen.size > 0 && sought !== null && !chosen.has(sought.finding.severity)
  if (hides && findings.includes(sought.finding)) setChosen(new Set())
  const shown = chosen.size === 0 ? findings : findings.filter((one) => chosen.has(one.severity))
  return (
    <Section
      name="findings"
      title="Findings"
      aside={<SeverityFilter findings={findings} chosen={chosen} onChange={setChosen} />}
    >
      {findings.length === 0 ? <p>Nothing to remark on this answer.</p> : null}
      <FindingList findings={shown} linkTo={linkTo} />
      <SilencedFindings silenced={silenced} />
      {notRun.length === 0 ? null : <NotRun notRun={notRun} />}
    </Section>
  )
}

interface SeverityFilterProps {
  readonly findings: readonly Finding[]
  readonly chosen: ReadonlySet<Severity>
  readonly onChange: (chosen: ReadonlySet<Severity>) => void
}

function SeverityFilter({ findings, chosen, onChange }: SeverityFilterProps) {
  const present = severities.filter((severity) =>
    findings.some((finding) => finding.severity === severity),
  )
  if (present.length === 0) return null
  return (
    <ToggleButtonGroup
      className="severity-filter"
      aria-label="Show only"
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChange(new Set(severities.filter((one) => keys.has(one))))}
    >
      {present.map((severity) => (
        <ToggleButton key={severity} id={severity} className="severity-toggle">
          <SeverityMark
            severity={severity}
            count={findings.filter((finding) => finding.severity === severity).length}
          />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

function NotRun({ notRun }: { readonly notRun: readonly RuleNotRun[] }) {
  const count = notRun.length === 1 ? '1 rule' : `${notRun.length} rules`
  return (
    <Fold summary={`${count} did not run`}>
      <dl className="not-run">
        {notRun.map((one) => (
          <div key={one.rule}>
            <dt>{one.rule}</dt>
            <dd>{one.reason}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
