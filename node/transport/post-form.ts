import { utf8Text } from '../../core/introspection/bytes.ts'
import { firstMarks, type MaskedSecret } from '../../core/introspection/credentials.ts'
import type { HeaderLine, TransportFailure } from '../../core/introspection/evidence.ts'
import type { Profile } from '../../core/profile/profile.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import { emptyNotes } from './attempt.ts'
import { createMasker } from './mask-evidence.ts'
import { secretsOfProxy } from './proxy-secrets.ts'
import { routeFor } from './route.ts'
import { send } from './send.ts'
import type { TransportParts } from './transport-parts.ts'
import { startWatch } from './watch.ts'

/** A form to send to a token endpoint, WITH its secrets: by the route of the profile's calls. */
export interface PostInput {
  readonly profile: Profile
  readonly secret: ProfileSecret
  /** Absolute. */
  readonly url: string
  /** Whether the client certificate of the secret is presented. */
  readonly usesCertificate: boolean
  readonly headers: readonly HeaderLine[]
  readonly body: string
  readonly secretsInIt: readonly MaskedSecret[]
}

/** How that ended; the secrets of the request are taken out of `text`. */
export type PostEnd =
  | { readonly ok: true; readonly status: number; readonly text: string }
  | { readonly ok: false; readonly failure: TransportFailure }

/**
 * Posts a form once and reads the answer. Rejects with LoupeError only before anything is sent.
 * @see RFC 6749 section 3.2
 */
export async function postForm(
  parts: TransportParts,
  input: PostInput,
  signal: AbortSignal,
): Promise<PostEnd> {
  const endpoint = new URL(input.url)
  const { profile, secret } = input
  const route = await routeFor(parts, {
    url: endpoint,
    caFiles: profile.caFiles,
    connection: profile.connection,
    introspectionEndpoint: profile.introspectionEndpoint,
    proxyPassword: secret.proxyPassword,
    identity: input.usesCertificate ? (secret.certificate ?? null) : null,
    owner: profile.id,
  })
  const masker = createMasker(firstMarks([...input.secretsInIt, ...secretsOfProxy(route.proxy)]))
  const watch = startWatch([signal, parts.closing], parts.limits.totalMs)
  const request = {
    method: 'POST' as const,
    path: `${endpoint.pathname}${endpoint.search}`,
    headers: [
      ...input.headers,
      ['accept-encoding', 'identity'] as const,
      ['user-agent', 'token-loupe'] as const,
    ],
    body: Buffer.from(input.body),
  }
  const sending = { ...parts, watch, notes: emptyNotes() }
  const end = await send(route, request, sending).finally(() => watch.end())
  const outcome = masker.outcome(end)
  if (outcome.type === 'failure') return { ok: false, failure: outcome.failure }
  const { status, body } = outcome.response
  return { ok: true, status, text: utf8Text(body) }
}
