import type { TlsFacts, TransportFailure } from '../../core/introspection/evidence.ts'

/** What a step of an exchange gave: its result, or how the exchange ended. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: TransportFailure }

/** What is noted of an exchange while it runs, also where it fails halfway. Durations in milliseconds. */
export interface Notes {
  dnsMs: number | null
  connectMs: number | null
  tlsMs: number | null
  firstByteMs: number | null
  tls: TlsFacts | null
  reused: boolean
}

/** Notes of an exchange that has not begun. */
export function emptyNotes(): Notes {
  return { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, tls: null, reused: false }
}

/** A step that went well. */
export function success<T>(value: T): Attempt<T> {
  return { ok: true, value }
}

/** A step that ended the exchange. */
export function failed(failure: TransportFailure): Attempt<never> {
  return { ok: false, failure }
}
