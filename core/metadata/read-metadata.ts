import { isJsonArray, isJsonObject, type JsonObject, memberOf } from '../json.ts'
import { checkEndpoint } from '../profile/check-profile.ts'
import type { DiscoveryResult } from './discovery.ts'

/** What a metadata document says of introspection. */
export type MetadataReading = Pick<DiscoveryResult, 'proposals' | 'remarks'>

/** What the metadata is measured against. */
export interface MetadataQuestion {
  /** The issuer whose metadata was asked for. */
  readonly issuer: string
  readonly allowInsecureHttp: boolean
}

/**
 * Reads a metadata document leniently: the endpoint is given only where it may be used, and the
 * remarks say what is wrong, with the rule's id (MD-01 to MD-04).
 * @see RFC 8414 sections 2 and 3.3
 */
export function readMetadata(metadata: JsonObject, question: MetadataQuestion): MetadataReading {
  const issuer = issuerRemark(metadata, question.issuer)
  const endpoint = readEndpoint(metadata, question)
  const proposed = (name: string) =>
    issuer.mayBeUsed ? usableUrl(textOf(metadata, name), question) : null
  return {
    proposals: {
      introspectionEndpoint: issuer.mayBeUsed ? endpoint.url : null,
      mtlsIntrospectionEndpoint: issuer.mayBeUsed ? readAlias(metadata, question) : null,
      tokenEndpoint: proposed('token_endpoint'),
      jwksUri: proposed('jwks_uri'),
      authenticationMethods: namesIn(metadata, 'introspection_endpoint_auth_methods_supported'),
      assertionAlgorithms: namesIn(
        metadata,
        'introspection_endpoint_auth_signing_alg_values_supported',
      ),
      signingAlgorithms: namesIn(metadata, 'introspection_signing_alg_values_supported'),
      encryptionAlgorithms: namesIn(metadata, 'introspection_encryption_alg_values_supported'),
      encryptionMethods: namesIn(metadata, 'introspection_encryption_enc_values_supported'),
    },
    remarks: [...issuer.remarks, ...endpoint.remarks],
  }
}

/** @see RFC 8705 section 5 */
function readAlias(metadata: JsonObject, question: MetadataQuestion): string | null {
  const aliases = memberOf(metadata, 'mtls_endpoint_aliases')
  return isJsonObject(aliases)
    ? usableUrl(textOf(aliases, 'introspection_endpoint'), question)
    : null
}

function usableUrl(url: string | null, { allowInsecureHttp }: MetadataQuestion): string | null {
  if (url === null) return null
  return checkEndpoint({ introspectionEndpoint: url, allowInsecureHttp }).length === 0 ? url : null
}

interface IssuerReading {
  readonly mayBeUsed: boolean
  readonly remarks: readonly string[]
}

/** A slash too many or too few is the same server, spelled wrongly; any other issuer may be an impostor. */
function issuerRemark(metadata: JsonObject, asked: string): IssuerReading {
  const named = memberOf(metadata, 'issuer')
  if (named === asked) return { mayBeUsed: true, remarks: [] }
  if (typeof named !== 'string') {
    const remark = `MD-01: the metadata names no issuer, so nothing ties it to ${asked} (RFC 8414 section 3.3). It is not used.`
    return { mayBeUsed: false, remarks: [remark] }
  }
  if (withoutSlash(named) === withoutSlash(asked)) {
    const remark = `MD-01: the metadata names the issuer as “${named}”, which differs from “${asked}” in the slash at its end. Clients that compare exactly (RFC 8414 section 3.3) refuse that: write the issuer as the server does.`
    return { mayBeUsed: true, remarks: [remark] }
  }
  const published = textOf(metadata, 'introspection_endpoint')
  const consequence =
    published === null
      ? 'so it must not be used (RFC 8414 section 3.3).'
      : `so its introspection endpoint ${published} must not be used (RFC 8414 section 3.3).`
  const remark = `MD-01: the metadata names another issuer, “${named}”, than “${asked}”, ${consequence} If that one is the right one, give it as the issuer.`
  return { mayBeUsed: false, remarks: [remark] }
}

interface EndpointReading {
  readonly url: string | null
  readonly remarks: readonly string[]
}

function readEndpoint(metadata: JsonObject, question: MetadataQuestion): EndpointReading {
  const { issuer, allowInsecureHttp } = question
  const url = textOf(metadata, 'introspection_endpoint')
  if (url === null) return { url: null, remarks: [missingRemark(metadata)] }
  const [problem] = checkEndpoint({ introspectionEndpoint: url, allowInsecureHttp })
  if (problem !== undefined) {
    const remark = `MD-02: the metadata publishes ${url} as its introspection endpoint, which cannot be used. ${problem.message}`
    return { url: null, remarks: [remark] }
  }
  const { host } = new URL(url)
  if (host === new URL(issuer).host) return { url, remarks: [] }
  const remark = `MD-03: the introspection endpoint is at another host (${host}) than the issuer (${new URL(issuer).host}). Use it only if you know that host: the secret and the tokens go there.`
  return { url, remarks: [remark] }
}

function missingRemark(metadata: JsonObject): string {
  const misnamed = textOf(metadata, 'token_introspection_endpoint')
  return misnamed === null
    ? 'MD-02: the metadata publishes no introspection endpoint (RFC 8414 section 2 leaves it optional). Ask the server’s documentation and type it in.'
    : `MD-02: the metadata publishes its introspection endpoint under the wrong name, “token_introspection_endpoint” (${misnamed}); RFC 8414 section 2 calls it “introspection_endpoint”, and clients do not find it. Type it in if you trust it.`
}

/** The names in a list of the metadata; null where there is no such list. */
function namesIn(metadata: JsonObject, member: string): readonly string[] | null {
  const names = memberOf(metadata, member)
  return isJsonArray(names) ? names.filter((name) => typeof name === 'string') : null
}

function textOf(metadata: JsonObject, name: string): string | null {
  const value = memberOf(metadata, name)
  return typeof value === 'string' && value !== '' ? value : null
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '')
}
