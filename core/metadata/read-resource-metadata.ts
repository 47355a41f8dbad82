import { quoted } from '../introspection/quoted.ts'
import { isJsonArray, type JsonObject, memberOf } from '../json.ts'

/** What a protected resource's metadata document says, and what is wrong with it. */
export interface ResourceReading {
  /** The identifier that it may be used for; null where it must not be used. */
  readonly resource: string | null
  /** Empty where it must not be used, or names none. */
  readonly authorizationServers: readonly string[]
  /** Sentences, with the rule's id. */
  readonly remarks: readonly string[]
}

/** What was asked about, and how its metadata was found. */
export interface ResourceQuestion {
  /** The identifiers that lead to the metadata’s URL; empty where that URL is none of RFC 9728’s. */
  readonly resources: readonly string[]
  /** True where a `WWW-Authenticate` line named the URL. */
  readonly fromChallenge: boolean
}

const mostServers = 10

/**
 * Reads a protected resource's metadata: what names another resource than the one that was asked about is not used.
 * @see RFC 9728 sections 2 and 3.3
 */
export function readResourceMetadata(
  document: JsonObject,
  { resources, fromChallenge }: ResourceQuestion,
): ResourceReading {
  const named = memberOf(document, 'resource')
  if (typeof named !== 'string' || named === '') {
    return unusable('The resource metadata does not name its resource')
  }
  if (resources.length > 0 && !resources.includes(named)) {
    return unusable(
      `The resource metadata describes “${quoted(named)}”, not “${resources[0] ?? ''}”`,
      ' They are compared character by character. If that one is the right one, ask for it.',
    )
  }
  const servers = serversIn(document)
  return {
    resource: named,
    authorizationServers: servers.slice(0, mostServers),
    remarks: [
      ...(fromChallenge || resources.length === 0 ? [unprovenRemark(named)] : []),
      ...(servers.length === 0
        ? [
            'The resource metadata names no authorization server, which RFC 9728 section 2 leaves optional. Ask the resource’s documentation for its issuer.',
          ]
        : []),
      ...(servers.length > mostServers
        ? [`Only the first ${mostServers} authorization servers of the resource are asked.`]
        : []),
    ],
  }
}

/** The line does not tell which URL was called. */
function unprovenRemark(named: string): string {
  return `MD-08: “resource” has to be exactly the URL that was called (RFC 9728 section 3.3), which cannot be seen here. Go on only if that was ${quoted(named)}.`
}

function unusable(what: string, advice = ''): ResourceReading {
  const remark = `MD-08: ${what}, so it is not used (RFC 9728 section 3.3).${advice}`
  return { resource: null, authorizationServers: [], remarks: [remark] }
}

function serversIn(document: JsonObject): readonly string[] {
  const listed = memberOf(document, 'authorization_servers')
  return isJsonArray(listed) ? listed.filter((entry) => typeof entry === 'string') : []
}
