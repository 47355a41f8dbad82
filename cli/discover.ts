import path from 'node:path'
import type { CallInput } from '../core/contract.ts'
import { LoupeError } from '../core/errors.ts'
import { type Difference, differencesOf } from '../core/metadata/compare-profile.ts'
import type { DiscoveryResult, MetadataProposals } from '../core/metadata/discovery.ts'
import { plainConnection } from '../core/profile/connection-settings.ts'
import { createTextPage, type TextPage } from '../core/report/text-page.ts'
import { issuerOf } from '../core/token/issuer-of.ts'
import type { MetadataSource } from '../node/metadata/metadata-source.ts'
import type { ProfileService } from '../node/profiles/profile-service.ts'
import { exitCodes } from './exit-code.ts'
import { findProfile } from './find-profile.ts'
import { jsonText } from './json-text.ts'
import { chooseToken, readTokenText } from './read-token.ts'
import type { Terminal } from './terminal.ts'

/** What `token-loupe discover` was asked for. */
export interface DiscoverOptions {
  readonly resource?: string
  readonly challenge?: string
  /** Start from the issuer that a JWT on standard input names. */
  readonly fromToken?: boolean
  readonly refresh?: boolean
  readonly offline?: boolean
  /** The profile to compare with what was found. */
  readonly profile?: string
  readonly json?: boolean
  readonly caFile: readonly string[]
  readonly allowInsecureHttp: boolean
  /** `environment`, `none`, or a URL. */
  readonly proxy: string
}

/** What discovering needs of the outside world. */
export interface DiscoverParts {
  readonly metadata: Pick<MetadataSource, 'discover'>
  readonly profiles: Pick<ProfileService, 'list'>
}

/**
 * Looks for an authorization server's metadata and prints what was tried and found. Returns the exit code; throws
 * LoupeError before anything is sent.
 * @see RFC 8414 section 3, RFC 9728 section 3
 */
export async function discoverMetadata(
  { metadata, profiles }: DiscoverParts,
  terminal: Terminal,
  issuer: string | undefined,
  options: DiscoverOptions,
  signal: AbortSignal,
): Promise<number> {
  const { caFile, allowInsecureHttp, proxy } = options
  const profile =
    options.profile === undefined ? null : await findProfile(profiles, options.profile)
  const found = await metadata.discover(
    {
      start: startOf(options.fromToken === true ? await issuerIn(terminal) : issuer, options),
      caFiles: caFile.map((file) => path.resolve(file)),
      allowInsecureHttp,
      connection: {
        ...plainConnection,
        proxy:
          proxy === 'environment' || proxy === 'none'
            ? { use: proxy }
            : { use: 'url', url: proxy, userName: '' },
      },
      cache: cacheOf(options),
    },
    signal,
  )
  const differences =
    profile === null || found.metadata === null ? null : differencesOf(profile, found.metadata)
  if (options.json === true) {
    terminal.print(jsonText(differences === null ? found : { ...found, differences }))
  } else terminal.print(say(found, differences, terminal))
  return found.metadata === null ? exitCodes.noValidAnswer : exitCodes.fine
}

/** What the token says of its issuer is not proven; discovery sends no credentials. */
async function issuerIn(terminal: Terminal): Promise<string> {
  const { token } = chooseToken(await readTokenText(terminal, undefined), undefined)
  const issuer = issuerOf(token.decoded)
  if (issuer !== null) return issuer
  throw new LoupeError(
    'input-invalid',
    'The token names no issuer that can be read here. Give the issuer instead.',
  )
}

function startOf(
  issuer: string | undefined,
  { resource, challenge }: DiscoverOptions,
): CallInput<'discover'>['start'] {
  const starts = [
    ...(issuer === undefined ? [] : [{ from: 'issuer', issuer } as const]),
    ...(resource === undefined ? [] : [{ from: 'resource', url: resource } as const]),
    ...(challenge === undefined ? [] : [{ from: 'challenge', line: challenge } as const]),
  ]
  const [start] = starts
  if (start !== undefined && starts.length === 1) return start
  throw new LoupeError(
    'input-invalid',
    'Give one thing to start from: an issuer or the URL of its metadata, --resource <url>, --challenge <line>, or --from-token.',
  )
}

function cacheOf({ refresh, offline }: DiscoverOptions): CallInput<'discover'>['cache'] {
  if (refresh === true && offline === true) {
    throw new LoupeError(
      'input-invalid',
      'Give --refresh or --offline, not both: the one asks the server, the other the cache alone.',
    )
  }
  if (refresh === true) return 'refresh'
  return offline === true ? 'offline' : 'use'
}

const column = { indent: 2, label: 12, labelStyle: 'dim' as const }

function say(
  found: DiscoveryResult,
  differences: readonly Difference[] | null,
  terminal: Terminal,
): string {
  const page = createTextPage(terminal)
  if (found.url === null) page.paragraph('No metadata was found.', 0, 'caution')
  else {
    const from = found.from === 'cache' ? ' (from the cache)' : ''
    page.paragraph(`Metadata of ${found.issuer} at ${found.url}${from}`, 0, 'strong')
  }
  for (const remark of found.remarks) page.paragraph(remark, 2, 'caution')
  page.heading('What was tried')
  for (const { url, outcome, detail } of found.attempts) {
    page.labelled(outcome, `${url}: ${detail}`, column)
  }
  if (found.metadata !== null) writeProposals(page, found.proposals)
  if (differences !== null) writeDifferences(page, differences)
  return page.toString()
}

/** Only the person takes something of it into a profile. */
function writeProposals(page: TextPage, proposals: MetadataProposals): void {
  const list = (values: readonly string[] | null) => values?.join(' ') ?? null
  const lines: readonly (readonly [label: string, text: string | null])[] = [
    ['introspection endpoint', proposals.introspectionEndpoint],
    ['the same for mutual TLS', proposals.mtlsIntrospectionEndpoint],
    ['token endpoint', proposals.tokenEndpoint],
    ['keys', proposals.jwksUri],
    ['caller authentication', list(proposals.authenticationMethods)],
    ['assertion algorithms', list(proposals.assertionAlgorithms)],
    ['signed answers', list(proposals.signingAlgorithms)],
    ['encrypted answers', list(proposals.encryptionAlgorithms)],
    ['their encryption', list(proposals.encryptionMethods)],
  ]
  page.heading('What it says')
  for (const [label, text] of lines) {
    page.labelled(
      label,
      text ?? 'not published',
      { ...column, label: 26 },
      text === null ? 'dim' : 'plain',
    )
  }
}

function writeDifferences(page: TextPage, differences: readonly Difference[]): void {
  page.heading(`Differs from the profile: ${differences.length === 0 ? 'nothing' : ''}`.trim())
  for (const { sentence } of differences) page.paragraph(sentence, 2, 'caution')
}
