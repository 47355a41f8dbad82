import './expectations-panel.css'
import type { Profile } from '../../../core/profile/profile.ts'
import { Button } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { profileExpectations, skewProblem, type ViewExpectations } from './view-expectations.ts'

interface ExpectationsPanelProps {
  readonly profile: Profile
  readonly view: ViewExpectations
  readonly onChange: (view: ViewExpectations) => void
}

/** Changes what is expected of the answer, for this view only; the report is examined again at once. */
export function ExpectationsPanel({ profile, view, onChange }: ExpectationsPanelProps) {
  const { clockSkewSeconds, requiredScopes } = profile.expectations
  const changed = view.clockSkewSeconds !== null || view.requiredScopes !== null
  return (
    <Fold
      summary={
        <span>
          Measured against: clock skew {view.clockSkewSeconds ?? clockSkewSeconds} s,{' '}
          {view.requiredScopes ?? (requiredScopes.join(' ') || 'no required scopes')}
          {changed ? ' (this view only)' : ''}
        </span>
      }
    >
      <div className="expectations">
        <TextField
          label="Clock skew in seconds"
          inputMode="numeric"
          value={view.clockSkewSeconds ?? String(clockSkewSeconds)}
          error={skewProblem(view.clockSkewSeconds)}
          onChange={(text) => onChange({ ...view, clockSkewSeconds: text })}
        />
        <TextField
          label="Required scopes"
          description="Separated by blanks. For this view only; nothing is sent."
          value={view.requiredScopes ?? requiredScopes.join(' ')}
          onChange={(text) => onChange({ ...view, requiredScopes: text })}
        />
        {changed ? (
          <Button small onPress={() => onChange(profileExpectations)}>
            Back to the profile
          </Button>
        ) : null}
      </div>
    </Fold>
  )
}
