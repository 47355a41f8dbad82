import { createHash } from 'node:crypto'
import { LoupeError } from '../../core/errors.ts'
import type { TransportFailure } from '../../core/introspection/evidence.ts'
import type { PresentedBearer } from '../../core/introspection/sent-request.ts'
import type { BearerSource } from '../../core/profile/authentication.ts'
import type { Profile } from '../../core/profile/profile.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import { decodeToken } from '../../core/token/decode-token.ts'
import type { PostEnd, PostInput } from '../transport/post-form.ts'
import { type CredentialParts, makeCredentials } from './make-credentials.ts'
import { createSharedWork } from './shared-work.ts'
import { buildTokenRequest, readTokenResponse } from './token-request.ts'

/** The bearer token by which a caller authorises itself, or why there is none. */
export type CallerToken =
  | {
      readonly ok: true
      readonly token: string
      readonly presented: Omit<PresentedBearer, 'sameAsToken'>
    }
  | { readonly ok: false; readonly failure: TransportFailure }

/** Gives callers their bearer tokens. What was fetched stays in memory, and not for long. */
export interface CallerTokens {
  /**
   * The token that the profile holds, or one that its client got for itself. Throws LoupeError `secret-missing`, and
   * what making credentials throws.
   * @see RFC 6749 section 4.4
   */
  tokenFor(profile: Profile, secret: ProfileSecret, signal: AbortSignal): Promise<CallerToken>
  /** Forgets every token. */
  close(): void
}

export interface CallerTokensOptions extends CredentialParts {
  readonly post: (input: PostInput, signal: AbortSignal) => Promise<PostEnd>
}

/** A token is not used in the last moments of its life, nor long after its last use. Milliseconds. */
const reserveMs = 30_000
const idleMs = 60_000

interface HeldToken {
  readonly token: string
  readonly fetchedAt: number
  readonly expiresAt: number
}

type Fetched = { readonly ok: true; readonly held: HeldToken } | Extract<CallerToken, { ok: false }>

/** Makes a holder of callers' tokens; nothing is fetched before it is needed. */
export function createCallerTokens(options: CallerTokensOptions): CallerTokens {
  const { now } = options
  const held = new Map<string, HeldToken & { readonly timer: NodeJS.Timeout }>()
  const fetches = createSharedWork<Fetched>()

  const forget = (key: string) => {
    clearTimeout(held.get(key)?.timer)
    held.delete(key)
  }

  /** Each use winds the clock up anew. */
  const keep = (key: string, token: HeldToken) => {
    forget(key)
    const left = Math.min(idleMs, token.expiresAt - now())
    if (left > 0) held.set(key, { ...token, timer: setTimeout(forget, left, key).unref() })
  }

  return {
    async tokenFor(profile, secret, signal) {
      const { authentication } = profile
      if (authentication.method !== 'bearer') throw new TypeError('The caller has no bearer token')
      const { source } = authentication
      if (source.from === 'typed') return typedToken(secret)
      const key = keyOf(profile, source, secret)
      const known = held.get(key)
      if (known !== undefined && now() < known.expiresAt) {
        keep(key, known)
        return given(known, true)
      }
      const fetched = await fetches.join(key, signal, (shared) =>
        fetchToken(options, { profile, source, secret }, shared),
      )
      if (fetched === null) return { ok: false, failure: { kind: 'cancelled' } }
      if (!fetched.ok) return fetched
      keep(key, fetched.held)
      return given(fetched.held, false)
    },
    close() {
      fetches.close()
      for (const { timer } of held.values()) clearTimeout(timer)
      held.clear()
    },
  }
}

function typedToken({ bearerToken }: ProfileSecret): CallerToken {
  if (bearerToken === undefined) {
    throw new LoupeError(
      'secret-missing',
      'This profile has no bearer token. Edit the profile and give it again.',
    )
  }
  const claims = decodeToken(bearerToken).decoded?.payload ?? null
  return {
    ok: true,
    token: bearerToken,
    presented: { from: 'typed', fetchedAt: null, cached: false, claims },
  }
}

function given({ token, fetchedAt }: HeldToken, cached: boolean): CallerToken {
  const claims = decodeToken(token).decoded?.payload ?? null
  return { ok: true, token, presented: { from: 'client-credentials', fetchedAt, cached, claims } }
}

type ClientCredentials = Extract<BearerSource, { readonly from: 'client-credentials' }>

interface TokenQuestion {
  readonly profile: Profile
  readonly source: ClientCredentials
  readonly secret: ProfileSecret
}

/** Whatever of profile or secret changes, the token got with the old ones is not used. */
function keyOf(profile: Profile, source: ClientCredentials, secret: ProfileSecret): string {
  const { id, connection, caFiles, issuer, introspectionEndpoint } = profile
  const settings = [id, source, connection, caFiles, issuer, introspectionEndpoint, secret]
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex')
}

async function fetchToken(
  options: CallerTokensOptions,
  { profile, source, secret }: TokenQuestion,
  signal: AbortSignal,
): Promise<Fetched> {
  const audiences = {
    issuer: profile.issuer,
    tokenEndpoint: source.tokenEndpoint,
    introspectionEndpoint: profile.introspectionEndpoint,
  }
  const { credentials } = await makeCredentials(source.client, secret, audiences, options)
  const request = buildTokenRequest(source, credentials)
  const usesCertificate = source.client.method.endsWith('tls_client_auth')
  const end = await options.post(
    { profile, secret, url: source.tokenEndpoint, usesCertificate, ...request },
    signal,
  )
  if (!end.ok) return { ok: false, failure: end.failure }
  const response = readTokenResponse(end.status, end.text)
  if (!response.ok) {
    return {
      ok: false,
      failure: { kind: 'caller-token', status: end.status, detail: response.problem },
    }
  }
  const fetchedAt = options.now()
  const lifetimeMs = response.expiresInSeconds * 1000
  const expiresAt = fetchedAt + Math.max(0, lifetimeMs - reserveMs)
  return { ok: true, held: { token: response.token, fetchedAt, expiresAt } }
}
