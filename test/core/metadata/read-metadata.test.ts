import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../core/metadata/read-metadata.ts'

const issuer = 'https://as.example.com/realm'
const endpoint = 'https://as.example.com/realm/introspect'

const read = (metadata: Parameters<typeof readMetadata>[0], allowInsecureHttp = false) =>
  readMetadata(metadata, { issuer, allowInsecureHttp })

describe('metadata', () => {
  it('in order', () => {
    expect(
      read({
        issuer,
        introspection_endpoint: endpoint,
        introspection_endpoint_auth_methods_supported: ['client_secret_basic', 7, 'none'],
      }),
    ).toEqual({
      proposals: {
        introspectionEndpoint: endpoint,
        mtlsIntrospectionEndpoint: null,
        tokenEndpoint: null,
        jwksUri: null,
        authenticationMethods: ['client_secret_basic', 'none'],
        assertionAlgorithms: null,
        signingAlgorithms: null,
        encryptionAlgorithms: null,
        encryptionMethods: null,
      },
      remarks: [],
    })
  })

  it.each([
    {
      name: 'another issuer',
      metadata: { issuer: 'https://evil.example', introspection_endpoint: endpoint },
      proposed: null,
      remarks: [
        /^MD-01: .*“https:\/\/evil\.example”.* endpoint https:\S+introspect must not be used/,
      ],
    },
    {
      name: 'no issuer',
      metadata: { introspection_endpoint: endpoint },
      proposed: null,
      remarks: [/^MD-01: the metadata names no issuer/],
    },
    {
      name: 'an issuer that differs in case',
      metadata: { issuer: 'https://as.example.com/Realm', introspection_endpoint: endpoint },
      proposed: null,
      remarks: [/^MD-01/],
    },
    {
      name: 'a slash more',
      metadata: { issuer: `${issuer}/`, introspection_endpoint: endpoint },
      proposed: endpoint,
      remarks: [/^MD-01: .* in the slash at its end/],
    },
    {
      name: 'an endpoint at another host',
      metadata: { issuer, introspection_endpoint: 'https://other.example/introspect' },
      proposed: 'https://other.example/introspect',
      remarks: [/^MD-03: .*\(other\.example\)/],
    },
    {
      name: 'an endpoint over plain http',
      metadata: { issuer, introspection_endpoint: 'http://as.example.com/introspect' },
      proposed: null,
      remarks: [/^MD-02: .*http:\/\/as\.example\.com\/introspect/],
    },
    {
      name: 'an endpoint that is no URL',
      metadata: { issuer, introspection_endpoint: '/introspect' },
      proposed: null,
      remarks: [/^MD-02: .*is not a URL/],
    },
    {
      name: 'an endpoint on this machine',
      metadata: { issuer, introspection_endpoint: 'http://localhost:8080/introspect' },
      proposed: 'http://localhost:8080/introspect',
      remarks: [/^MD-03/],
    },
    {
      name: 'the misnamed key',
      metadata: { issuer, token_introspection_endpoint: endpoint },
      proposed: null,
      remarks: [/^MD-02: .*“token_introspection_endpoint” \(https:\S+introspect\)/],
    },
    {
      name: 'no endpoint',
      metadata: { issuer, introspection_endpoint: 7 },
      proposed: null,
      remarks: [/^MD-02: the metadata publishes no introspection endpoint/],
    },
  ])('$name', ({ metadata, proposed, remarks }) => {
    const reading = read(metadata)
    expect(reading.proposals.introspectionEndpoint).toBe(proposed)
    expect(reading.remarks).toHaveLength(remarks.length)
    for (const [at, remark] of remarks.entries()) expect(reading.remarks[at]).toMatch(remark)
    expect(reading.proposals.authenticationMethods).toBeNull()
  })

  it('over plain http with consent', () => {
    const plain = 'http://as.example.com/introspect'
    const { proposals, remarks } = read({ issuer, introspection_endpoint: plain }, true)
    expect(proposals.introspectionEndpoint).toBe(plain)
    expect(remarks).toEqual([])
  })
})
