import type { GeneratedKey } from '../../../../core/contract.ts'

/**
 * Where a private key comes from; a typed one stays in its field. `keep` leaves what is stored as it is, `none` takes
 * it away.
 */
export type KeyChoice =
  | { readonly from: 'none' }
  | { readonly from: 'keep' }
  | { readonly from: 'text' }
  | { readonly from: 'file'; readonly path: string }
  | { readonly from: 'generated'; readonly key: GeneratedKey | null }

/** Where the client certificate comes from; both paths are empty until a file is chosen. */
export interface CertificateChoice {
  readonly path: string
  readonly keyPath: string
}

/** Where the keys of a profile come from when it is saved. */
export interface KeyChoices {
  readonly signing: KeyChoice
  readonly decryption: KeyChoice
  readonly certificate: CertificateChoice
}

/** Nothing chosen, and nothing stored. */
export const noKeyChoices: KeyChoices = {
  signing: { from: 'text' },
  decryption: { from: 'none' },
  certificate: { path: '', keyPath: '' },
}

/** The choice once the key should be of another kind: one that was made does not fit any more. */
export function unmade(choice: KeyChoice): KeyChoice {
  return choice.from === 'generated' ? { from: 'generated', key: null } : choice
}
