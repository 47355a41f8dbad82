import { LoupeError } from '../../../core/errors.ts'

/** The LoupeError that a promise rejects with: its code and sentence. Throws where it has a cause, which might quote a key. */
export async function failureOf(
  promise: Promise<unknown>,
): Promise<{ readonly code: string; readonly message: string }> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof LoupeError)) throw new Error('No LoupeError', { cause: error })
  if (error.cause !== undefined) throw new Error('It has a cause', { cause: error })
  return { code: error.code, message: error.message }
}
