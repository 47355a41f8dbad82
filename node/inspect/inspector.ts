import type { CallInput } from '../../core/contract.ts'
import { LoupeError } from '../../core/errors.ts'
import type { Evidence } from '../../core/introspection/evidence.ts'
import { findJwt } from '../../core/introspection/find-jwt.ts'
import type { RequestedFormat } from '../../core/introspection/sent-request.ts'
import type { GatheredMetadata } from '../../core/metadata/gathered.ts'
import type { AnswerSettings } from '../../core/profile/answer-settings.ts'
import { checkEndpoint } from '../../core/profile/check-profile.ts'
import type { Profile } from '../../core/profile/profile.ts'
import type { ProfileSecret } from '../../core/profile/secret.ts'
import { madeUpToken, madeUpTokenBytes } from '../../core/token/made-up-token.ts'
import type { readJwt } from '../jose/read-jwt.ts'
import type { MetadataSource } from '../metadata/metadata-source.ts'
import type { ProfileService } from '../profiles/profile-service.ts'
import type { Asked } from '../transport/ask.ts'
import type { Transport } from '../transport/transport.ts'
import type { CallerTokens } from './caller-token.ts'
import { authenticatesByTls, chooseEndpoint } from './choose-endpoint.ts'
import { checkJwt } from './gather-keys.ts'
import { type CredentialParts, makeCredentials } from './make-credentials.ts'
import { maskJwt } from './mask-jwt.ts'
import { unsentEvidence } from './unsent.ts'

/** One question: which profile asks, about which token; null asks about a made-up one. */
export type InspectQuestion = Omit<CallInput<'inspect'>, 'requestId'>

/** Asks an authorization server about a token in the name of a profile. */
export interface Inspector {
  /**
   * One introspection, with the metadata and keys that it takes. What the server does wrong is in the evidence;
   * throws LoupeError where the profile, its secret or the keychain stands in the way.
   * @see RFC 7662 section 2
   * @see RFC 9701 section 4
   */
  inspect(question: InspectQuestion, signal: AbortSignal): Promise<Evidence>
}

export interface InspectorOptions extends CredentialParts {
  readonly profiles: Pick<ProfileService, 'load' | 'destinationOf' | 'secretFor'>
  readonly transport: Pick<Transport, 'ask'>
  readonly metadata: Pick<MetadataSource, 'metadataOf' | 'keysOf'>
  readonly callerTokens: Pick<CallerTokens, 'tokenFor'>
  readonly readJwt: typeof readJwt
  readonly randomBytes: (length: number) => Uint8Array
}

/** Makes an inspector. A secret is in its hands for one question only. */
export function createInspector(options: InspectorOptions): Inspector {
  const { profiles, randomBytes } = options
  return {
    async inspect(question, signal) {
      const profile = await profiles.load(question.profileId)
      refuseEndpoint(profile)
      const destination = await profiles.destinationOf(profile)
      const secret = await profiles.secretFor(profile, destination)
      const token = question.token ?? madeUpToken(randomBytes(madeUpTokenBytes))
      const inspection = { ...question, token, profile, secret, boundCa: destination.ca, signal }
      const looking = lookAtMetadata(options, inspection)
      // Only mutual TLS has to know the metadata before it asks: its endpoint may be another one.
      const known = authenticatesByTls(profile) ? await looking : null
      const [asked, metadata] = await Promise.all([askServer(options, inspection, known), looking])
      return withJwt(options, inspection, asked, metadata)
    },
  }
}

interface Inspection extends Omit<InspectQuestion, 'token'> {
  readonly token: string
  readonly profile: Profile
  readonly secret: ProfileSecret
  readonly boundCa: string | null
  readonly signal: AbortSignal
}

function lookAtMetadata(
  { metadata }: InspectorOptions,
  { profile, secret, refresh, signal }: Inspection,
): Promise<GatheredMetadata | null> {
  if (profile.metadata === 'off' || profile.issuer === '') return Promise.resolve(null)
  return metadata.metadataOf(profile.issuer, {
    ...profile,
    proxyPassword: secret.proxyPassword,
    cache: cacheUse(profile, refresh),
    signal,
  })
}

function cacheUse({ metadata }: Profile, refresh: boolean): 'use' | 'refresh' | 'offline' {
  if (refresh) return 'refresh'
  return metadata === 'offline' ? 'offline' : 'use'
}

/** What asking gave; without a body where nothing was sent or nothing came. */
type MaybeAsked = Asked | (Pick<Asked, 'evidence'> & { readonly rawBody: null })

async function askServer(
  options: InspectorOptions,
  inspection: Inspection,
  metadata: GatheredMetadata | null,
): Promise<MaybeAsked> {
  const { profile, secret, signal, tokenTypeHint, basicEncoding, token } = inspection
  const startedAt = options.now()
  const endpoint = chooseEndpoint(profile, metadata?.document ?? null)
  const format = inspection.format ?? formatOf(profile.answer)
  const made = await callerCredentials(options, inspection)
  if (!made.ok) {
    const unsent = { profile, endpoint, tokenTypeHint, format, startedAt, endedAt: options.now() }
    return { evidence: unsentEvidence(unsent, made.failure), rawBody: null }
  }
  const { credentials, presented } = made
  return options.transport.ask(
    {
      profile,
      secret,
      credentials,
      presented,
      endpoint,
      boundCa: inspection.boundCa,
      token,
      tokenTypeHint,
      basicEncoding,
      format,
    },
    signal,
  )
}

async function callerCredentials(options: InspectorOptions, inspection: Inspection) {
  const { profile, secret, signal, token } = inspection
  const { authentication } = profile
  if (authentication.method === 'bearer') {
    const got = await options.callerTokens.tokenFor(profile, secret, signal)
    if (!got.ok) return got
    const presented = { ...got.presented, sameAsToken: got.token === token }
    const credentials = { method: 'bearer', token: got.token } as const
    return { ok: true, credentials, presented: { assertion: null, bearer: presented } } as const
  }
  const made = await makeCredentials(authentication, secret, profile, options)
  const presented = { assertion: made.assertion, bearer: null }
  return { ok: true, credentials: made.credentials, presented } as const
}

async function withJwt(
  { metadata: source, readJwt: read }: InspectorOptions,
  { profile, secret, signal, refresh }: Inspection,
  asked: MaybeAsked,
  metadata: GatheredMetadata | null,
): Promise<Evidence> {
  const { evidence, rawBody } = asked
  const found = rawBody === null ? null : findJwt(rawBody)
  if (found === null || asked.rawBody === null) {
    return { ...evidence, metadata, keys: null, jwt: null }
  }
  const use = cacheUse(profile, refresh)
  const { jwt, keys } = await checkJwt(
    found.compact,
    { profile, secret, metadata },
    {
      readJwt: read,
      keysOf: (url, again) =>
        source.keysOf(url, {
          ...profile,
          proxyPassword: secret.proxyPassword,
          cache: again && use === 'use' ? 'refresh' : use,
          signal,
        }),
    },
  )
  return { ...evidence, metadata, keys, jwt: maskJwt(jwt, found.place, asked.masker.json) }
}

/** The first request of `json-then-jwt` is for plain JSON. */
function formatOf({ format }: AnswerSettings): RequestedFormat {
  return format === 'json-then-jwt' ? 'json' : format
}

/** The rules of saving, once more: the profile file may have been changed behind the app's back. */
function refuseEndpoint(profile: Profile): void {
  const [problem] = checkEndpoint(profile)
  if (problem !== undefined) throw new LoupeError(problem.code, problem.message)
}
