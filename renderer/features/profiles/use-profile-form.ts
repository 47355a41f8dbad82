import { useRef, useState } from 'react'
import type { ProfileSummary } from '../../../core/profile/profile.ts'
import type { SecretPart } from '../../../core/profile/secret.ts'
import { useCall } from '../../services/services.ts'
import { checkForm, type FormErrors, fieldOfRefusal, type RefusedSave } from './form-errors.ts'
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
  /** Where a new profile begins; empty for nothing known. */
  readonly issuer: string
  readonly onSaved: (saved: ProfileSummary) => Promise<void>
}

/** What the person does with a profile form, and what came of the last save. */
export function useProfileForm({ summary, others, sessionOnly, issuer, onSaved }: FormStart) {
  const call = useCall()
  const [values, setValues] = useState<FormValues>(() => startOf(summary, sessionOnly, issuer))
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)
  const [refused, setRefused] = useState<RefusedSave | null>(null)
  const [lacking, setLacking] = useState<readonly SecretPart[]>([])
  const form = useRef<HTMLFormElement>(null)

  const draft = draftOf(values, summary?.profile.id ?? null)
  const names = others.map(({ profile }) => ({ id: profile.id, name: profile.name }))

  function change(part: Partial<FormValues>): void {
    setValues((before) => ({ ...before, ...part }))
    setRefused(null)
  }

  function choose(part: Partial<KeyChoices>): void {
    setValues((before) => ({ ...before, keys: { ...before.keys, ...part } }))
    setRefused(null)
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
    if (!answer.ok) {
      setRefused({ failure: answer.error, draft, given: Object.keys(secret ?? {}) })
      return
    }
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
    errors: tried ? withRefusal(checkForm(draft, names, lacking), refused) : {},
    failure: refused !== null && fieldOfRefusal(refused) === null ? refused.failure : null,
  }
}

function startOf(summary: ProfileSummary | null, sessionOnly: boolean, issuer: string): FormValues {
  const values = summary === null ? { ...emptyForm, issuer } : formOf(summary.profile)
  return sessionOnly ? { ...values, storage: 'session' } : values
}

function withRefusal(errors: FormErrors, refused: RefusedSave | null): FormErrors {
  const field = refused === null ? null : fieldOfRefusal(refused)
  if (refused === null || field === null) return errors
  return { ...errors, [field]: refused.failure.message }
}
