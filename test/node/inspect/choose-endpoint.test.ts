import { describe, expect, it } from 'vitest'
import type { CallerAuthentication } from '../../../core/profile/authentication.ts'
import { chooseEndpoint } from '../../../node/inspect/choose-endpoint.ts'
import { aDraft, anId } from '../profiles/drafts.ts'

const own = 'https://as.example.com/introspect'
const byTls: CallerAuthentication = { method: 'tls_client_auth', clientId: 'orders' }
const bySecret: CallerAuthentication = { method: 'client_secret_basic', clientId: 'orders' }
const alias = (url: unknown) => ({ mtls_endpoint_aliases: { introspection_endpoint: String(url) } })

describe('chooseEndpoint', () => {
  it.each([
    ['no metadata', byTls, null, own],
    ['no aliases', byTls, {}, own],
    [
      'an alias at the same origin',
      byTls,
      alias('https://as.example.com/mtls/introspect'),
      'https://as.example.com/mtls/introspect',
    ],
    ['an alias at another origin', byTls, alias('https://mtls.as.example.com/introspect'), own],
    ['an alias at another port', byTls, alias('https://as.example.com:8443/introspect'), own],
    ['an alias that is no URL', byTls, alias('introspect'), own],
    ['aliases that are no object', byTls, { mtls_endpoint_aliases: 'x' }, own],
    ['a secret in place of a certificate', bySecret, alias('https://as.example.com/mtls'), own],
  ])('%s', (_name, authentication, metadata, url) => {
    const profile = { ...aDraft({ authentication, introspectionEndpoint: own }), id: anId(1) }
    expect(chooseEndpoint(profile, metadata)).toEqual({
      url,
      from: url === own ? 'profile' : 'mtls-alias',
    })
  })
})
