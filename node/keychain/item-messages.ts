/** What the keychain's worker thread is asked to do with one item. */
export type ItemOperation =
  | { readonly operation: 'get'; readonly account: string }
  | { readonly operation: 'set'; readonly account: string; readonly value: string }
  /** Answers the account where an item was there, null where there was none. */
  | { readonly operation: 'remove'; readonly account: string }

export type ItemRequest = ItemOperation & { readonly id: number }

/** What the worker thread answers. */
export type ItemReply =
  | { readonly id: number; readonly ok: true; readonly value: string | null }
  | { readonly id: number; readonly ok: false; readonly message: string }
