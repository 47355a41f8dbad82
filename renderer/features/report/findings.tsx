import './findings.css'
import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import {
  type Finding,
  type RuleNotRun,
  type Severity,
  severities,
} from '../../../core/findings/finding.ts'
import { sayPlace } from '../../../core/findings/say-place.ts'
import { useCall } from '../../services/services.ts'
import { Button } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import { SeverityMark } from '../../ui/severity-mark.tsx'
import { Section } from './section.tsx'

interface FindingsProps {
  /** Worst first. */
  readonly findings: readonly Finding[]
  readonly notRun: readonly RuleNotRun[]
}

/** What is wrong, risky or worth knowing, worst first. */
export function Findings({ findings, notRun }: FindingsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<Severity>>(new Set())
  const shown = chosen.size === 0 ? findings : findings.filter((one) => chosen.has(one.severity))
  return (
    <Section
      name="findings"
      title="Findings"
      aside={<SeverityFilter findings={findings} chosen={chosen} onChange={setChosen} />}
    >
      {findings.length === 0 ? <p>Nothing to remark on this answer.</p> : null}
      <ul className="findings">
        {shown.map((finding) => (
          <li key={keyOf(finding)} data-rule={finding.rule}>
            <FindingCard finding={finding} />
          </li>
        ))}
      </ul>
      {notRun.length === 0 ? null : <NotRun notRun={notRun} />}
    </Section>
  )
}

function keyOf({ rule, where, message }: Finding): string {
  return JSON.stringify([rule, where, message])
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

function FindingCard({ finding }: { readonly finding: Finding }) {
  const call = useCall()
  const { spec, section, url } = finding.source
  const source = section === '' ? spec : `${spec} section ${section}`
  return (
    <Fold
      summary={
        <span className="finding-summary">
          <SeverityMark severity={finding.severity} />
          <span className="finding-title">{finding.title}</span>
          <span className="finding-rule">{finding.rule}</span>
        </span>
      }
    >
      <div className="finding-detail">
        <p>{finding.message}</p>
        <dl>
          {finding.where.length === 0 ? null : (
            <>
              <dt>Where</dt>
              <dd>{finding.where.map(sayPlace).join(', ')}</dd>
            </>
          )}
          {finding.evidence === null ? null : (
            <>
              <dt>Seen</dt>
              <dd>
                <code>{finding.evidence}</code>
              </dd>
            </>
          )}
          <dt>What to do</dt>
          <dd>{finding.advice}</dd>
          <dt>Source</dt>
          <dd>
            <Button
              tone="quiet"
              small
              icon={ExternalLink}
              onPress={() => void call('link:open', { url })}
            >
              {source}
            </Button>
          </dd>
        </dl>
      </div>
    </Fold>
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
