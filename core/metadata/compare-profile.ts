import { type JsonObject, memberOf } from '../json.ts'
import type { CallerAuthentication } from '../profile/authentication.ts'
import type { ProfileDraft } from '../profile/profile.ts'
import type { MetadataProposals } from './discovery.ts'
import { readMetadata } from './read-metadata.ts'

/** What of a profile metadata can say otherwise. */
export type DifferenceField =
  | 'issuer'
  | 'introspectionEndpoint'
  | 'tokenEndpoint'
  | 'jwksUri'
  | 'authenticationMethod'
  | 'assertionAlgorithm'
  | 'signedResponseAlg'
  | 'encryptedResponseAlg'
  | 'encryptedResponseEnc'

/** One thing that metadata says otherwise than a profile; which of the two is right is for the person to judge. */
export interface Difference {
  readonly field: DifferenceField
  /** What the profile has. */
  readonly profile: string
  /** What the metadata has; the names in a list are separated by commas. */
  readonly metadata: string
  /** What differs, and what it means. */
  readonly sentence: string
}

/** A profile, saved or not. */
export type ComparedProfile = Omit<ProfileDraft, 'id'>

/**
 * What an issuer's metadata says otherwise than a profile. What either leaves open is no difference, and metadata of
 * another issuer is compared by its issuer alone.
 * @see RFC 8414 section 2, RFC 8705 section 5, RFC 9701 sections 6 and 7
 */
export function differencesOf(
  profile: ComparedProfile,
  metadata: JsonObject,
): readonly Difference[] {
  const issuer = compareIssuer(profile, metadata)
  if (issuer.length > 0) return issuer
  const { proposals } = readMetadata(metadata, {
    issuer: textIn(metadata, 'issuer'),
    allowInsecureHttp: true,
  })
  return [
    ...compareEndpoint(profile, proposals),
    ...compareTokenEndpoints(profile, proposals),
    ...compareKeySet(profile, proposals),
    ...compareMethod(profile.authentication, proposals),
    ...compareAssertion(profile.authentication, proposals),
    ...compareAnswer(profile, proposals),
  ]
}

function compareIssuer({ issuer }: ComparedProfile, metadata: JsonObject): readonly Difference[] {
  const named = textIn(metadata, 'issuer')
  if (issuer === '' || named === issuer) return []
  const sentence =
    named === ''
      ? 'The metadata names no issuer, so nothing ties it to the profile’s.'
      : 'The metadata is of another issuer than the profile’s; they are compared character by character.'
  return [{ field: 'issuer', profile: issuer, metadata: named, sentence }]
}

/** The alias for mutual TLS counts where the caller authenticates by its certificate. */
function compareEndpoint(
  { introspectionEndpoint: own, authentication }: ComparedProfile,
  { introspectionEndpoint, mtlsIntrospectionEndpoint }: MetadataProposals,
): readonly Difference[] {
  const isMutual = authentication.method.endsWith('tls_client_auth')
  const alias = isMutual ? mtlsIntrospectionEndpoint : null
  const published = alias ?? introspectionEndpoint
  if (published === null || own.trim() === '' || sameUrl(own, published)) return []
  const sentence =
    alias === null
      ? 'The metadata publishes another introspection endpoint.'
      : 'For callers that authenticate by a certificate the metadata publishes an endpoint of its own (mtls_endpoint_aliases).'
  return [{ field: 'introspectionEndpoint', profile: own, metadata: published, sentence }]
}

function compareTokenEndpoints(
  { tokenEndpoint, authentication }: ComparedProfile,
  { tokenEndpoint: published }: MetadataProposals,
): readonly Difference[] {
  const asked =
    authentication.method === 'bearer' && authentication.source.from === 'client-credentials'
      ? authentication.source.tokenEndpoint
      : ''
  const own = [...new Set([tokenEndpoint, asked])].filter((url) => url.trim() !== '')
  return own.flatMap((url) =>
    published === null || sameUrl(url, published)
      ? []
      : [
          {
            field: 'tokenEndpoint',
            profile: url,
            metadata: published,
            sentence: 'The metadata publishes another token endpoint.',
          },
        ],
  )
}

function compareKeySet(
  { answer: { keys } }: ComparedProfile,
  { jwksUri }: MetadataProposals,
): readonly Difference[] {
  if (keys.from !== 'jwks-url' || jwksUri === null || sameUrl(keys.url, jwksUri)) return []
  const sentence = 'The metadata publishes its keys at another address (jwks_uri).'
  return [{ field: 'jwksUri', profile: keys.url, metadata: jwksUri, sentence }]
}

/** The list may hold types of access tokens as well. @see RFC 8414 section 2 */
function compareMethod(
  { method }: CallerAuthentication,
  { authenticationMethods: listed }: MetadataProposals,
): readonly Difference[] {
  if (listed === null) return []
  const isListed =
    method === 'bearer'
      ? listed.some((name) => /^(?:bearer|dpop)$/i.test(name))
      : listed.includes(method)
  if (isListed) return []
  const sentence =
    method === 'bearer'
      ? 'The metadata does not list bearer tokens among the ways to authenticate at the introspection endpoint; many servers take them all the same.'
      : `The metadata does not list ${method} among the methods of its introspection endpoint, so the server may refuse it.`
  return [{ field: 'authenticationMethod', profile: method, metadata: listed.join(', '), sentence }]
}

function compareAssertion(
  authentication: CallerAuthentication,
  { assertionAlgorithms }: MetadataProposals,
): readonly Difference[] {
  if (!('assertion' in authentication)) return []
  return compareListed('assertionAlgorithm', {
    own: authentication.assertion.algorithm,
    listed: assertionAlgorithms,
    what: 'for client assertions at its introspection endpoint',
  })
}

function compareAnswer(
  { answer }: ComparedProfile,
  { signingAlgorithms, encryptionAlgorithms, encryptionMethods }: MetadataProposals,
): readonly Difference[] {
  return [
    ...compareListed('signedResponseAlg', {
      own: answer.signedResponseAlg,
      listed: signingAlgorithms,
      what: 'for signing answers',
    }),
    ...compareListed('encryptedResponseAlg', {
      own: answer.encryptedResponseAlg,
      listed: encryptionAlgorithms,
      what: 'for encrypting answers',
    }),
    ...compareListed('encryptedResponseEnc', {
      own: answer.encryptedResponseEnc,
      listed: encryptionMethods,
      what: 'for the content of encrypted answers',
    }),
  ]
}

interface Listing {
  readonly own: string
  readonly listed: readonly string[] | null
  /** What the list is for. */
  readonly what: string
}

function compareListed(
  field: DifferenceField,
  { own, listed, what }: Listing,
): readonly Difference[] {
  if (own === '' || listed === null || listed.some((name) => sameAlgorithm(name, own))) return []
  const sentence = `The metadata does not list ${own} ${what}.`
  return [{ field, profile: own, metadata: listed.join(', '), sentence }]
}

/** `EdDSA` names `Ed25519` and another curve. @see RFC 9864 section 2.2 */
function sameAlgorithm(one: string, other: string): boolean {
  const fold = (name: string) => (name === 'EdDSA' ? 'Ed25519' : name)
  return fold(one) === fold(other)
}

function sameUrl(one: string, other: string): boolean {
  const read = (url: string) => (URL.canParse(url.trim()) ? new URL(url.trim()).href : url)
  return read(one) === read(other)
}

function textIn(metadata: JsonObject, name: string): string {
  const value = memberOf(metadata, name)
  return typeof value === 'string' ? value : ''
}
