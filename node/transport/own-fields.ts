import { LoupeError } from '../../core/errors.ts'
import type { OwnField } from '../../core/introspection/build-request.ts'
import { checkOwnValues, isHeaderValue } from '../../core/profile/check-own-values.ts'
import type { OwnValue } from '../../core/profile/connection-settings.ts'
import type { Profile } from '../../core/profile/profile.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'

/** Headers and form parameters of one's own, secret values filled in. Throws LoupeError `secret-missing`, `input-invalid`. */
export function ownFields(
  { connection }: Pick<Profile, 'connection'>,
  secret: Pick<ProfileSecret, 'headers' | 'parameters'>,
): { readonly headers: readonly OwnField[]; readonly parameters: readonly OwnField[] } {
  const headers = connection.headers.map((own) =>
    filledIn(own, secret.headers, own.name.toLowerCase()),
  )
  const wrong = headers.find(({ value }) => !isHeaderValue(value))
  if (wrong !== undefined) {
    throw new LoupeError(
      'input-invalid',
      `The value of the header ${wrong.name} holds a character that headers cannot carry. Correct it.`,
    )
  }
  return {
    headers,
    parameters: connection.parameters.map((own) => filledIn(own, secret.parameters, own.name)),
  }
}

/** The rules of saving, once more: the profile file may have been changed behind the app's back. */
export function refuseOwnValues({ connection }: Pick<Profile, 'connection'>): void {
  const problems = checkOwnValues(connection)
  if (problems.length > 0) throw new LoupeError('input-invalid', problems.join(' '))
}

function filledIn(
  { name, value, secret }: OwnValue,
  values: Readonly<Record<string, string>> | undefined,
  key: string,
): OwnField {
  if (!secret) return { name, value, secret }
  const hidden = values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined
  if (hidden !== undefined) return { name, value: hidden, secret }
  throw new LoupeError(
    'secret-missing',
    `The secret value of ${name} is not there. Edit the profile and type it again.`,
  )
}
