import { z } from 'zod'

const clientId = z.string().min(1).max(2048)

/** Algorithms of client assertions that a shared secret signs. @see RFC 7518 section 3.2 */
export const secretAlgorithms = ['HS256', 'HS384', 'HS512'] as const

/** Algorithms of client assertions that a private key signs. @see RFC 7518 section 3, RFC 8037, RFC 9864 */
export const keyAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const

const assertionShape = {
  /** Whom the assertion names as its audience. @see RFC 7523 section 3 */
  audience: z.enum(['issuer', 'token-endpoint', 'introspection-endpoint', 'own']),
  /** The audience where `audience` is `own`; empty otherwise. */
  ownAudience: z.string().max(2048),
  /** Seconds from `iat` to `exp`. */
  lifetimeSeconds: z.number().int().min(5).max(3600),
}

/** How a shared secret signs a client assertion. */
export const secretAssertionSchema = z.strictObject({
  ...assertionShape,
  algorithm: z.enum(secretAlgorithms),
})

/** How a private key signs a client assertion. */
export const keyAssertionSchema = z.strictObject({
  ...assertionShape,
  algorithm: z.enum(keyAlgorithms),
  /** `kid` of the header; empty for that of the key itself, if it has one. */
  keyId: z.string().max(2048),
  /** Which thumbprint of the certificate beside the key the header carries. @see RFC 7515 section 4.1.7 */
  thumbprint: z.enum(['none', 'x5t', 'x5t#S256']),
  /** The public half of the signing key, to hand to the server's administrator: main sets it when it saves. */
  publicKey: z.record(z.string(), z.json()).optional(),
})
export type SecretAssertion = z.infer<typeof secretAssertionSchema>
export type KeyAssertion = z.infer<typeof keyAssertionSchema>

const clientMethods = [
  z.strictObject({ method: z.literal('client_secret_basic'), clientId }),
  z.strictObject({ method: z.literal('client_secret_post'), clientId }),
  z.strictObject({
    method: z.literal('client_secret_jwt'),
    clientId,
    assertion: secretAssertionSchema,
  }),
  z.strictObject({ method: z.literal('private_key_jwt'), clientId, assertion: keyAssertionSchema }),
  z.strictObject({ method: z.literal('tls_client_auth'), clientId }),
  z.strictObject({ method: z.literal('self_signed_tls_client_auth'), clientId }),
  z.strictObject({ method: z.literal('none'), clientId }),
] as const

/**
 * How a client authenticates, at a token endpoint as at an introspection endpoint.
 * @see RFC 6749 section 2.3, RFC 7523 section 2.2, RFC 8705 section 2
 */
export const clientAuthenticationSchema = z.discriminatedUnion('method', clientMethods)
export type ClientAuthentication = z.infer<typeof clientAuthenticationSchema>

/** Where the bearer token comes from with which a caller authorises itself. @see RFC 7662 section 2.1 */
export const bearerSourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('typed') }),
  z.strictObject({
    from: z.literal('client-credentials'),
    tokenEndpoint: z.string().min(1).max(2048),
    client: clientAuthenticationSchema,
    /** Scope tokens separated by spaces; empty to ask for none. */
    scope: z.string().max(4096),
    /** @see RFC 8707 section 2 */
    resources: z.array(z.string().min(1).max(2048)).max(20),
    /** The `audience` parameter that some servers know; empty for none. */
    audience: z.string().max(2048),
  }),
])
export type BearerSource = z.infer<typeof bearerSourceSchema>

/** How the caller authenticates at the introspection endpoint (public half; the secret is elsewhere). */
export const callerAuthenticationSchema = z.discriminatedUnion('method', [
  ...clientMethods,
  z.strictObject({
    method: z.literal('bearer'),
    /** Under which id the server knows this caller; empty where the person does not know it. */
    clientId: z.string().max(2048),
    source: bearerSourceSchema,
  }),
])
export type CallerAuthentication = z.infer<typeof callerAuthenticationSchema>
export type CallerAuthenticationMethod = CallerAuthentication['method']
export type ClientAuthenticationMethod = ClientAuthentication['method']

/** The methods in the order in which they are offered. */
export const callerMethods = [
  'client_secret_basic',
  'client_secret_post',
  'client_secret_jwt',
  'private_key_jwt',
  'tls_client_auth',
  'self_signed_tls_client_auth',
  'bearer',
  'none',
] as const satisfies readonly CallerAuthenticationMethod[]
