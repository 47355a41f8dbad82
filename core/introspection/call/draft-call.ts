import type { HeaderLine } from '../evidence.ts'
import type { CallSource, CallTls } from './call.ts'

/** A body as it was pasted, WITH what is secret in it. */
export type DraftBody =
  | { readonly type: 'none' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'multipart'; readonly names: readonly string[] }
  /** It lies in a file. */
  | { readonly type: 'unknown' }

/** A pasted call as it was read, WITH its secrets: only what `makeCall` makes of it leaves the reader. */
export interface DraftCall {
  readonly source: Exclude<CallSource, 'ours'>
  readonly method: string
  /** As it was written, with its query; see `Call.url` for what may be missing. */
  readonly url: string
  readonly headers: readonly HeaderLine[]
  readonly body: DraftBody
  readonly tls: CallTls
  readonly proxy: string | null
  readonly followsRedirects: boolean
}
