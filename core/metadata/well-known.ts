import { assertNever } from '../assert-never.ts'

/** Where a metadata document may lie, by which rule its URL is made of the issuer. */
export type MetadataForm =
  | 'oauth-inserted'
  | 'openid-inserted'
  | 'openid-appended'
  | 'oauth-appended'
  | 'given'

/** One place to look for metadata. */
export interface MetadataUrl {
  readonly url: string
  readonly form: MetadataForm
}

const wellKnown = '/.well-known/'
const oauth = `${wellKnown}oauth-authorization-server`
const openid = `${wellKnown}openid-configuration`

/**
 * The URLs at which an issuer's metadata may lie, in the order in which to try them. A metadata URL
 * given in place of an issuer is the only one. `issuer` is an absolute URL.
 * @see RFC 8414 sections 3.1 and 5
 * @see OpenID Connect Discovery 1.0 section 4
 */
export function metadataUrls(issuer: string): readonly MetadataUrl[] {
  const { origin, pathname, href } = new URL(issuer)
  if (pathname.includes(wellKnown)) return [{ url: href, form: 'given' }]
  const path = pathname.replace(/\/$/, '')
  const inserted: readonly MetadataUrl[] = [
    { url: `${origin}${oauth}${path}`, form: 'oauth-inserted' },
    { url: `${origin}${openid}${path}`, form: 'openid-inserted' },
  ]
  if (path === '') return inserted
  return [
    ...inserted,
    { url: `${origin}${path}${openid}`, form: 'openid-appended' },
    { url: `${origin}${path}${oauth}`, form: 'oauth-appended' },
  ]
}

/**
 * The issuer that a URL stands for: itself, or what is left of a metadata URL without its well-known part.
 * @see RFC 8414 section 3.1
 */
export function issuerOf(given: string): string {
  const url = new URL(given)
  const at = url.pathname.indexOf(wellKnown)
  if (at === -1) return given
  const after = url.pathname.slice(at + wellKnown.length).replace(/^[^/]*/, '')
  return `${url.origin}${url.pathname.slice(0, at)}${after}`
}

const protectedResource = `${wellKnown}oauth-protected-resource`

/**
 * The URL at which a protected resource's metadata lies; one that is given in place of the resource stays as it is.
 * `resource` is an absolute URL.
 * @see RFC 9728 section 3.1
 */
export function resourceMetadataUrl(resource: string): string {
  if (isResourceMetadataUrl(resource)) return new URL(resource).href
  const { origin, pathname, search } = new URL(resource)
  return `${origin}${protectedResource}${pathname === '/' ? '' : pathname}${search}`
}

/** Whether a URL is that of a protected resource's metadata, by its path. */
export function isResourceMetadataUrl(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.includes(protectedResource)
}

/**
 * The resource identifiers for which metadata may lie at that URL, the likeliest first; empty where its path is none
 * of RFC 9728. With and without a slash after the host it is the same URL.
 * @see RFC 9728 section 3.1
 */
export function resourcesOf(metadataUrl: string): readonly string[] {
  const { origin, pathname, search } = new URL(metadataUrl)
  if (!pathname.startsWith(protectedResource)) return []
  const path = pathname.slice(protectedResource.length)
  if (path !== '' && !path.startsWith('/')) return []
  return path === '' ? [`${origin}${search}`, `${origin}/${search}`] : [`${origin}${path}${search}`]
}

/** Says in words which rule a URL follows. */
export function sayForm(form: MetadataForm): string {
  switch (form) {
    case 'oauth-inserted':
      return 'RFC 8414 section 3.1'
    case 'openid-inserted':
      return 'RFC 8414 section 5'
    case 'openid-appended':
      return 'OpenID Connect Discovery section 4'
    case 'oauth-appended':
      return 'no standard, but some servers publish it here'
    case 'given':
      return 'as you gave it'
    default:
      return assertNever(form)
  }
}
