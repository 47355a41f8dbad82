import { useRef, useState } from 'react'
import type { ProfileSummary } from '../../../core/profile/profile.ts'
import type { SecretPart } from '../../../core/profile/secret.ts'
import type { Failure } from '../../bridge.ts'
import { useCall } from '../../services/services.ts'
import { checkForm, type FormErrors, fieldOfFailure } from './form-errors.ts'
import { draftOf, emptyForm, type FormValues, formOf } from './form-values.ts'
import { collectSecret } from './secrets/collect-secret.ts'
import type { KeyChoices } from './secrets/key-choice.ts'
import { lackingParts } from './secrets/lacking-parts.ts'
import { emptySecretInputs, secretReader } from './secrets/secret-inputs.ts'

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
  const [lacking, setLacking] = useState<readonly SecretPart[]>([])
  const form = useRef<HTMLFormElement>(null)

  const draft = draftOf(values, summary?.profile.id ?? null)
  const names = others.map(({ profile }) => ({ id: profile.id, name: profile.name }))

  function change(part: Partial<FormValues>): void {
    setValues((before) => ({ ...before, ...part }))
    setFailure(null)
  }

  function choose(part: Partial<KeyChoices>): void {
    change({ keys: { ...values.keys, ...part } })
  }

  async function save(storage: FormValues['storage']): Promise<void> {
    const secret = collectSecret(draft, values, secretReader(form.current))
    const missing = lackingParts(draft, secret, summary)
    setTried(true)
    setLacking(missing)
    if (saving || Object.keys(checkForm(draft, names, missing)).length > 0) return
    setSaving(true)
    const answer = await call('profiles:save', { draft: { ...draft, storage }, secret })
    setSaving(false)
    setFailure(answer.ok ? null : answer.error)
    if (!answer.ok) return
    emptySecretInputs(form.current)
    await onSaved(answer.value)
  }

  return {
    form,
    values,
    draft,
    change,
    choose,
    save,
    saving,
    errors: tried ? withFailure(checkForm(draft, names, lacking), failure) : {},
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
