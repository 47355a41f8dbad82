import { z } from 'zod'

const ownValue = z.strictObject({
  name: z.string().min(1).max(256),
  /** Empty where `secret` is true: such a value lies with the secret half. */
  value: z.string().max(8192),
  secret: z.boolean(),
})
export type OwnValue = z.infer<typeof ownValue>

/** By which proxy requests go; a password lies with the secret half. Loopback hosts never go through one. */
export const proxySettingSchema = z.discriminatedUnion('use', [
  z.strictObject({ use: z.literal('environment') }),
  z.strictObject({ use: z.literal('none') }),
  z.strictObject({
    use: z.literal('url'),
    /** Like `http://proxy.example.com:3128`, without user name and password. */
    url: z.string().min(1).max(2048),
    /** Empty for a proxy that asks for none. */
    userName: z.string().max(1024),
  }),
])
export type ProxySetting = z.infer<typeof proxySettingSchema>

/** How the connection to the server is made, beside CA files. */
export const connectionSettingsSchema = z.strictObject({
  proxy: proxySettingSchema,
  /** Name for SNI and the check of the certificate, where it is not the endpoint's host; empty for that host. */
  serverName: z.string().max(255),
  /** SHA-256 of the server's SubjectPublicKeyInfo, base64; empty for none. @see RFC 7469 section 2.4 */
  pin: z.string().max(64),
  /** Present a client certificate also where the method does not ask for one (a gateway does). */
  clientCertificate: z.boolean(),
  /** Request headers of one's own. */
  headers: z.array(ownValue).max(50),
  /** Form parameters of one's own: `resource`, `scope`, `audience`, a vendor's. A name may occur several times. */
  parameters: z.array(ownValue).max(50),
})
export type ConnectionSettings = z.infer<typeof connectionSettingsSchema>

/** Nothing of one's own; the proxy as the environment names it. */
export const plainConnection: ConnectionSettings = {
  proxy: { use: 'environment' },
  serverName: '',
  pin: '',
  clientCertificate: false,
  headers: [],
  parameters: [],
}
