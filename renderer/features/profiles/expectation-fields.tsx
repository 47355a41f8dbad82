import { TextField } from '../../ui/text-field.tsx'
import type { FormErrors } from './form-errors.ts'
import type { FormValues } from './form-values.ts'

interface ExpectationFieldsProps {
  readonly values: FormValues
  readonly errors: FormErrors
  readonly onChange: (part: Partial<FormValues>) => void
}

/** What the answer is measured against. */
export function ExpectationFields({ values, errors, onChange }: ExpectationFieldsProps) {
  return (
    <div className="profile-form-part">
      <TextField
        label="Audiences of this resource server"
        description="One a line. Empty: audience rules do not run."
        rows={2}
        mono
        value={values.audiences}
        onChange={(audiences) => onChange({ audiences })}
      />
      <TextField
        label="Required scopes"
        description="One a line."
        rows={2}
        mono
        value={values.requiredScopes}
        onChange={(requiredScopes) => onChange({ requiredScopes })}
      />
      <TextField
        label="Personal claims it is entitled to"
        description="One name a line, for instance email. These are not warned about."
        rows={2}
        mono
        value={values.entitledClaims}
        onChange={(entitledClaims) => onChange({ entitledClaims })}
      />
      <TextField
        label="Clock skew in seconds"
        description="How far two clocks may differ."
        inputMode="numeric"
        value={values.clockSkewSeconds}
        error={errors.clockSkewSeconds}
        onChange={(clockSkewSeconds) => onChange({ clockSkewSeconds })}
      />
    </div>
  )
}
