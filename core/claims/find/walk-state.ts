import type { JsonObject, JsonValue } from '../../json.ts'
import type { Decoder } from '../hidden/decode-bounded.ts'
import type { NameReading } from '../names/name-reading.ts'
import type { NamePlace } from '../names/personal-names.ts'
import type { QuietText } from './find-echoes.ts'
import type { Found, Spot } from './found.ts'

/** What is known of the object that the walk is in. */
export interface Scene {
  readonly place: NamePlace
  /** The name of the member that holds the object; null for the answer itself. */
  readonly within: NameReading | null
  /** The object in which `client_id`, `username` and the like stand. */
  readonly members: JsonObject
  /** How many strings were decoded on the way. */
  readonly depth: number
  /** ISO 3166 codes of the countries that the answer speaks of. */
  readonly countries: readonly string[]
}

/** A member, or an element of one, with all that is known of where it stands. */
export interface Member {
  readonly name: string
  readonly reading: NameReading
  readonly value: JsonValue
  readonly spot: Spot
  readonly scene: Scene
}

/** What one walk gathers. */
export interface Walk {
  readonly found: Found[]
  /** Texts that nothing was found in. */
  readonly quiet: QuietText[]
  readonly decode: Decoder
  /** Looks into an object or a list. */
  readonly lookInto: (member: Member) => void
}
