import { describe, expect, it } from 'vitest'
import { readResourceMetadata } from '../../../core/metadata/read-resource-metadata.ts'
import { resourceMetadataUrl, resourcesOf } from '../../../core/metadata/well-known.ts'

const host = 'https://api.example.com'
const place = `${host}/.well-known/oauth-protected-resource`

describe('where resource metadata lies', () => {
  it.each([
    [host, place, [host, `${host}/`]],
    [`${host}/`, place, [host, `${host}/`]],
    [`${host}/orders`, `${place}/orders`, [`${host}/orders`]],
    [`${host}/orders/`, `${place}/orders/`, [`${host}/orders/`]],
    [`${host}/orders?v=2`, `${place}/orders?v=2`, [`${host}/orders?v=2`]],
    [`${host}?v=2`, `${place}?v=2`, [`${host}?v=2`, `${host}/?v=2`]],
  ])('%s', (resource, url, resources) => {
    expect(resourceMetadataUrl(resource)).toBe(url)
    expect(resourceMetadataUrl(url)).toBe(url)
    expect(resourcesOf(url)).toEqual(resources)
  })

  it.each([`${host}/metadata.json`, `${place}s/orders`, `${host}/x${new URL(place).pathname}`])(
    '%s follows from no resource',
    (url) => {
      expect(resourcesOf(url)).toEqual([])
    },
  )
})

describe('resource metadata', () => {
  const resource = `${host}/orders`
  const read = (document: Parameters<typeof readResourceMetadata>[0], fromChallenge = false) =>
    readResourceMetadata(document, { resources: [resource], fromChallenge })

  it('in order', () => {
    expect(
      read({ resource, authorization_servers: ['https://as.example.com', 7, 'https://b.example'] }),
    ).toEqual({
      resource,
      authorizationServers: ['https://as.example.com', 'https://b.example'],
      remarks: [],
    })
  })

  it.each([
    [
      'another resource',
      { resource: `${host}/Orders` },
      /^MD-08: .*“\S+\/Orders”, not “\S+\/orders”/,
    ],
    ['no resource', { authorization_servers: [host] }, /^MD-08: .* does not name its resource/],
    ['a resource that is no text', { resource: [resource] }, /^MD-08: .* does not name/],
  ])('that must not be used: %s', (_name, document, remark) => {
    const { remarks, ...reading } = read({ authorization_servers: [host], ...document })
    expect(reading).toEqual({ resource: null, authorizationServers: [] })
    expect(remarks).toEqual([expect.stringMatching(remark)])
  })

  it('that names no authorization server', () => {
    const { remarks, ...reading } = read({ resource })
    expect(reading).toEqual({ resource, authorizationServers: [] })
    expect(remarks).toEqual([expect.stringMatching(/names no authorization server/)])
  })

  it('that names too many', () => {
    const servers = Array.from({ length: 12 }, (_, at) => `https://as${at}.example.com`)
    const { authorizationServers, remarks } = read({ resource, authorization_servers: servers })
    expect(authorizationServers).toEqual(servers.slice(0, 10))
    expect(remarks).toEqual(['Only the first 10 authorization servers of the resource are asked.'])
  })

  it('of a challenge can be for another URL than was called', () => {
    const { remarks } = read({ resource, authorization_servers: [host] }, true)
    expect(remarks).toEqual([
      expect.stringMatching(/^MD-08: .* Go on only if that was \S+orders\.$/),
    ])
  })
})
