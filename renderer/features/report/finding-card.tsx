import './findings.css'
import { CornerDownRight, ExternalLink } from 'lucide-react'
import type { Finding, Place } from '../../../core/findings/finding.ts'
import { sayPlace } from '../../../core/findings/say-place.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { useCall } from '../../services/services.ts'
import { Button } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import { SeverityMark } from '../../ui/severity-mark.tsx'
import { SilenceFinding } from './silences/silence-form.tsx'

/** Goes to where a place of a finding is shown; null where that is nowhere. */
export type PlaceLink = (place: Place, finding: Finding) => (() => void) | null

interface FindingCardProps {
  readonly finding: Finding
  readonly linkTo: PlaceLink
}

/** One finding: how bad it is and what, and one key away why, where and what to do. */
export function FindingCard({ finding, linkTo }: FindingCardProps) {
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
              <dd>
                <ul className="finding-places">
                  {finding.where.map((place) => (
                    <li key={JSON.stringify(place)}>
                      <PlaceView place={place} goTo={linkTo(place, finding)} />
                    </li>
                  ))}
                </ul>
              </dd>
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
        <SilenceFinding finding={finding} />
      </div>
    </Fold>
  )
}

interface PlaceViewProps {
  readonly place: Place
  readonly goTo: (() => void) | null
}

function PlaceView({ place, goTo }: PlaceViewProps) {
  const words = escapeControls(sayPlace(place))
  if (goTo === null) return <span>{words}</span>
  return (
    <Button tone="quiet" small icon={CornerDownRight} onPress={goTo}>
      {words}
    </Button>
  )
}
