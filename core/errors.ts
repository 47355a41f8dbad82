/** Every failure that the person must act on. What a server did wrong is a Finding, never one of these. */
export type ErrorCode =
  | 'input-invalid'
  | 'profile-unknown'
  | 'profile-name-taken'
  | 'profile-file-unreadable'
  | 'profile-file-unwritable'
  | 'secret-missing'
  | 'secret-bound-elsewhere'
  | 'keychain-missing'
  | 'keychain-locked'
  | 'keychain-unresponsive'
  | 'keychain-failed'
  | 'file-unwritable'
  | 'certificate-file-unreadable'
  | 'key-unreadable'
  | 'key-passphrase'
  | 'key-unsuitable'
  | 'endpoint-invalid'
  | 'endpoint-insecure'
  | 'token-empty'
  | 'cancelled'
  | 'busy'
  | 'not-allowed'
  | 'internal'

/** A failure that the person must act on: `message` says what is wrong and what to do. */
export class LoupeError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'LoupeError'
    this.code = code
  }
}
