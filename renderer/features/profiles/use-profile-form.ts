import { useRef, useState } from 'react'
import type { ProfileSummary } from '../../../core/profile/profile.ts'
import type { Failure } from '../../bridge.ts'
import { useCall } from '../../services/services.ts'
import { checkForm, type FormErrors, fieldOfFailure } from './form-errors.ts'
import { draftOf, emptyForm, type FormValues, formOf } from './form-values.ts'

interface FormStart {
  /** Null for a new profile. */
  readonly summary: ProfileSummary | null
  readonly others: readonly ProfileSummary[]
  readonly sessionOnly: boolean
  readonly onSaved: (saved: ProfileSummary) => Promise<void>
}

/** What the person does with a profile form, and what came of the last save. */
export function useProfileForm({ summary, others, sessionOnly, onSaved }: FormStart) {
  const call = useCall()
  const [values, setValues] = useState<FormValues>(() => startOf(summary, sessionOnly))
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [secretGiven, setSecretGiven] = useState(true)
  const secret = useRef<HTMLInputElement>(null)

  const draft = draftOf(values, summary?.profile.id ?? null)
  const names = others.map(({ profile }) => ({ id: profile.id, name: profile.name }))

  function change(part: Partial<FormValues>): void {
    setValues((before) => ({ ...before, ...part }))
    setFailure(null)
  }

  async function save(storage: FormValues['storage']): Promise<void> {
    const typed = secret.current?.value ?? ''
    const lacksSecret = typed === '' && summary === null
    setTried(true)
    setSecretGiven(!lacksSecret)
    if (saving || Object.keys(checkForm(draft, names, lacksSecret)).length > 0) return
    setSaving(true)
    const answer = await call('profiles:save', {
      draft: { ...draft, storage },
      secret: typed === '' ? null : { clientSecret: typed },
    })
    setSaving(false)
    setFailure(answer.ok ? null : answer.error)
    if (!answer.ok) return
    if (secret.current !== null) secret.current.value = ''
    await onSaved(answer.value)
  }

  return {
    values,
    change,
    save,
    saving,
    secret,
    errors: tried ? withFailure(checkForm(draft, names, !secretGiven), failure) : {},
    failure: failure !== null && fieldOfFailure(failure) === null ? failure : null,
  }
}

function startOf(summary: ProfileSummary | null, sessionOnly: boolean): FormValues {
  const values = summary === null ? emptyForm : formOf(summary.profile)
  return sessionOnly ? { ...values, storage: 'session' } : values
}

function withFailure(errors: FormErrors, failure: Failure | null): FormErrors {
  const field = failure === null ? null : fieldOfFailure(failure)
  if (failure === null || field === null) return errors
  return { ...errors, [field]: failure.message }
}
