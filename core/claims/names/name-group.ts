import type { PersonalCategory } from '../personal.ts'

/** Names that mean the same kind of personal data. */
export interface NameGroup {
  readonly category: PersonalCategory
  /** A word for the placeholder that masks a value. */
  readonly label: string
  /** Names in lower case without separators (see `readName`), separated by white space. */
  readonly names: string
  /**
   * Where the name means a person's data: `anywhere`; at the `top` of the answer or inside an object that
   * describes a person; only `inside` such an object.
   */
  readonly place: 'anywhere' | 'top' | 'inside'
  /** True where the name still means that as the last words of a longer one, such as `loyalty_email`. */
  readonly asTail?: true
  /** True where `true` and `false` are data too. */
  readonly flags?: true
}
