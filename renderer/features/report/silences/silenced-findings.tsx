import './silences.css'
import type { SilencedFinding } from '../../../../core/findings/finding.ts'
import { sayPlace } from '../../../../core/findings/say-place.ts'
import { escapeControls } from '../../../../core/report/escape-controls.ts'
import { Button } from '../../../ui/button.tsx'
import { Fold } from '../../../ui/fold.tsx'
import { SeverityMark } from '../../../ui/severity-mark.tsx'
import { useSilencesAround } from './use-silences.ts'

/** What the profile sets aside: counted, listed, and heard again at the press of a button. */
export function SilencedFindings({ silenced }: { readonly silenced: readonly SilencedFinding[] }) {
  const silences = useSilencesAround()
  if (silenced.length === 0) return null
  const count = silenced.length === 1 ? '1 finding' : `${silenced.length} findings`
  return (
    <Fold summary={`${count} silenced for this profile`}>
      <ul className="findings">
        {silenced.map((finding) => (
          <li key={JSON.stringify([finding.rule, finding.where, finding.reason])}>
            <div className="silenced-finding">
              <SeverityMark severity={finding.severity} />
              <div>
                <p>
                  {finding.title} <span className="finding-rule">{finding.rule}</span>
                </p>
                <p className="field-description">
                  {finding.where.map((place) => escapeControls(sayPlace(place))).join(', ')}
                </p>
                <p>Reason: {escapeControls(finding.reason)}</p>
              </div>
              {silences === null ? null : (
                <Button
                  tone="quiet"
                  small
                  aria-label={`Hear ${finding.rule} again`}
                  onPress={() => void silences.remove(finding.rule, finding.reason)}
                >
                  Hear it again
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
