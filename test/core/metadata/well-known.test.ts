import { describe, expect, it } from 'vitest'
import { issuerOf, metadataUrls } from '../../../core/metadata/well-known.ts'

describe('where metadata may lie', () => {
  it.each(['https://example.com', 'https://example.com/'])('%s, without a path', (issuer) => {
    expect(metadataUrls(issuer)).toEqual([
      { url: 'https://example.com/.well-known/oauth-authorization-server', form: 'oauth-inserted' },
      { url: 'https://example.com/.well-known/openid-configuration', form: 'openid-inserted' },
    ])
  })

  it.each(['https://example.com:8443/issuer1', 'https://example.com:8443/issuer1/'])(
    '%s, with a path',
    (issuer) => {
      expect(metadataUrls(issuer)).toEqual([
        {
          url: 'https://example.com:8443/.well-known/oauth-authorization-server/issuer1',
          form: 'oauth-inserted',
        },
        {
          url: 'https://example.com:8443/.well-known/openid-configuration/issuer1',
          form: 'openid-inserted',
        },
        {
          url: 'https://example.com:8443/issuer1/.well-known/openid-configuration',
          form: 'openid-appended',
        },
        {
          url: 'https://example.com:8443/issuer1/.well-known/oauth-authorization-server',
          form: 'oauth-appended',
        },
      ])
    },
  )

  it.each([
    {
      given: 'https://example.com/.well-known/openid-configuration',
      issuer: 'https://example.com',
    },
    {
      given: 'https://example.com/a/b/.well-known/openid-configuration?appid=1',
      issuer: 'https://example.com/a/b',
    },
    {
      given: 'https://example.com/.well-known/oauth-authorization-server/a/b',
      issuer: 'https://example.com/a/b',
    },
  ])('$given is taken as it is, and stands for $issuer', ({ given, issuer }) => {
    expect(metadataUrls(given)).toEqual([{ url: given, form: 'given' }])
    expect(issuerOf(given)).toBe(issuer)
  })

  it.each(['https://example.com', 'https://example.com/', 'https://example.com/a/'])(
    '%s stands for itself, letter by letter',
    (issuer) => {
      expect(issuerOf(issuer)).toBe(issuer)
    },
  )
})
