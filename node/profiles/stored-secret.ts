import { z } from 'zod'
import { type ProfileSecret, profileSecretSchema } from '../../core/profile/secret.ts'
import type { Keychain } from '../keychain/keychain.ts'
import type { SecretBinding } from './secret-binding.ts'

const place = z.strictObject({ origin: z.string(), proxy: z.string().nullable() })

const storedSecretSchema = z.strictObject({
  version: z.literal(2),
  secret: profileSecretSchema,
  binding: z.strictObject({
    places: z.array(place),
    ownProxy: z.string().nullable(),
    ca: z.string().nullable(),
    pin: z.string().nullable(),
    serverName: z.string().nullable(),
  }),
})

/** What versions before 0.2 wrote: a client secret, and one proxy for every origin. */
const firstVersionSchema = z.strictObject({
  version: z.literal(1),
  secret: z.strictObject({ clientSecret: z.string().min(1) }),
  binding: z.strictObject({
    origins: z.array(z.string()),
    proxy: z.string().nullable(),
    ca: z.string().nullable(),
    pin: z.string().nullable(),
  }),
})

const anyVersionSchema = z.union([storedSecretSchema, firstVersionSchema.transform(renew)])

/** The secret half of a profile together with where it may go. */
export interface StoredSecret {
  readonly secret: ProfileSecret
  readonly binding: SecretBinding
}

/** The keychain account of a profile's secret: what `secret-tool lookup … username` wants. */
export function accountOf(profileId: string): string {
  return `profile:${profileId}`
}

/** The secret of that profile; null where there is none, or one that this version cannot read. */
export async function loadSecret(
  keychain: Keychain,
  profileId: string,
): Promise<StoredSecret | null> {
  const text = await keychain.get(accountOf(profileId))
  const parsed = anyVersionSchema.safeParse(parseJson(text))
  if (!parsed.success) return null
  const { secret, binding } = parsed.data
  return { secret, binding }
}

/** Puts a secret into the keychain, in place of the one that was there. */
export async function storeSecret(
  keychain: Keychain,
  profileId: string,
  { secret, binding }: StoredSecret,
): Promise<void> {
  const item = {
    version: 2,
    secret,
    binding: { ...binding, places: [...binding.places] },
  } satisfies z.infer<typeof storedSecretSchema>
  await keychain.set(accountOf(profileId), JSON.stringify(item))
}

/** Takes a secret out of the keychain; nothing happens where there is none. */
export async function dropSecret(keychain: Keychain, profileId: string): Promise<void> {
  await keychain.remove(accountOf(profileId))
}

function renew({ secret, binding }: z.infer<typeof firstVersionSchema>): StoredSecret {
  const { origins, proxy, ca, pin } = binding
  const places = origins.map((origin) => ({ origin, proxy }))
  return { secret, binding: { places, ownProxy: null, ca, pin, serverName: null } }
}

function parseJson(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
