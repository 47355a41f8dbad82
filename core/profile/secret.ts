import { z } from 'zod'

const text = z.string().min(1).max(8192)
const keyText = z.string().min(1).max(40_000)
const namedValues = z.record(z.string().min(1).max(256), text)

/**
 * The secret half of a profile, as it lies in the keychain, or in main's memory, and nowhere else. Keys are kept
 * opened and in one form: no passphrase has to be kept.
 */
export const profileSecretSchema = z.strictObject({
  clientSecret: text.optional(),
  /** Signs client assertions: a private JWK as JSON text, with `x5t` and `x5t#S256` where a certificate lay beside it. */
  privateKey: keyText.optional(),
  /** For mutual TLS: the chain and its private key (PKCS#8), both PEM. */
  certificate: z.strictObject({ chain: keyText, key: keyText }).optional(),
  bearerToken: keyText.optional(),
  /** Decrypts answers and tokens: a private JWK as JSON text. */
  decryptionKey: keyText.optional(),
  proxyPassword: text.optional(),
  /** Values of request headers that are secret, by the header's name in lower case. */
  headers: namedValues.optional(),
  /** Values of form parameters that are secret, by their name. */
  parameters: namedValues.optional(),
})
export type ProfileSecret = z.infer<typeof profileSecretSchema>
export type SecretPart = keyof ProfileSecret

/** Where a private key comes from: typed, a file that main reads, or one that main made and still holds. */
export const keySourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('text'), text: keyText, passphrase: text.optional() }),
  z.strictObject({
    from: z.literal('file'),
    path: z.string().min(1).max(4096),
    passphrase: text.optional(),
  }),
  /** `id` is what `keys:generate` answered. */
  z.strictObject({ from: z.literal('generated'), id: z.uuid() }),
])
export type KeySource = z.infer<typeof keySourceSchema>

/** Where a client certificate with its key comes from: PEM, or PKCS#12 in a file. */
export const certificateSourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('text'), text: keyText, passphrase: text.optional() }),
  z.strictObject({
    from: z.literal('file'),
    path: z.string().min(1).max(4096),
    /** A second PEM file that holds the key, where it is not in the first. */
    keyPath: z.string().min(1).max(4096).optional(),
    passphrase: text.optional(),
  }),
])
export type CertificateSource = z.infer<typeof certificateSourceSchema>

/** What a person hands over of the secret half: each part that is left out stays as it was. */
export const secretInputSchema = z.strictObject({
  ...profileSecretSchema.omit({ privateKey: true, certificate: true, decryptionKey: true }).shape,
  privateKey: keySourceSchema.optional(),
  certificate: certificateSourceSchema.optional(),
  decryptionKey: keySourceSchema.optional(),
})
export type SecretInput = z.infer<typeof secretInputSchema>
