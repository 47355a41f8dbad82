/** What an error of the operating system, of OpenSSL or of undici tells, read without trust in its shape. */
export interface Fault {
  /** For instance `ECONNREFUSED`; empty where the error has none. */
  readonly code: string
  /** The cause in words, without file names of libraries. */
  readonly detail: string
  readonly syscall: string
}

/** Reads an error. Of several errors (one an address that was tried) the refused one is the telling one. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { code: '', detail: String(error), syscall: '' }
  if (error instanceof AggregateError && error.errors.length > 0) return tellingFault(error.errors)
  const reason = textOf(error, 'reason')
  return {
    code: textOf(error, 'code'),
    detail: reason === '' ? error.message : reason,
    syscall: textOf(error, 'syscall'),
  }
}

function tellingFault(errors: readonly unknown[]): Fault {
  const faults = errors.map(faultOf)
  const telling = faults.find(({ code }) => code === 'ECONNREFUSED') ?? faults[0]
  return telling ?? { code: '', detail: '', syscall: '' }
}

function textOf(error: Error, name: string): string {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? value : ''
}
