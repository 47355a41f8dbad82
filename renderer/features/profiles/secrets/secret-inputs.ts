/** The name of a field whose text is secret. */
export type SecretName =
  | 'clientSecret'
  | 'bearerToken'
  | 'proxyPassword'
  | 'privateKey'
  | 'decryptionKey'
  | `${'privateKey' | 'decryptionKey' | 'certificate'} passphrase`
  | `headers ${number}`
  | `parameters ${number}`

/** Reads what was typed into the secret fields of a form, which keep their own text. */
export type ReadSecret = (name: SecretName) => string

/** Reads the secret fields of a form; a field that is not shown reads as empty. */
export function secretReader(form: HTMLFormElement | null): ReadSecret {
  const texts = new Map(secretInputsOf(form).map((input) => [input.dataset['secret'], input.value]))
  return (name) => texts.get(name) ?? ''
}

/** Empties the secret fields of a form. */
export function emptySecretInputs(form: HTMLFormElement | null): void {
  for (const input of secretInputsOf(form)) input.value = ''
}

function secretInputsOf(
  form: HTMLFormElement | null,
): readonly (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...(form?.querySelectorAll('[data-secret]') ?? [])].filter(
    (field) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement,
  )
}
