import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { plainConnection } from '../../../core/profile/connection-settings.ts'
import { makeCertificates } from '../../fixtures/certificates.ts'
import { startOddServer } from '../../fixtures/odd-server.ts'
import { startProxyServer } from '../transport/proxy-server.ts'
import { json, openSource, settings } from './sources.ts'

const certificates = await makeCertificates(Date.now())

it('metadata over TLS is believed under the authority that a profile names, and there alone', async () => {
  const opened = await openSource()
  const server = await startOddServer(
    ({ headers }) => {
      const issuer = `https://${headers.host ?? ''}`
      return json({ issuer, introspection_endpoint: `${issuer}/introspect` })
    },
    { tls: certificates.valid },
  )
  const caFile = path.join(path.dirname(path.dirname(opened.file)), 'ca.pem')
  await writeFile(caFile, certificates.ca)
  const trusting = settings({ caFiles: [caFile] })
  expect(await opened.source.metadataOf(server.url, trusting)).toMatchObject({
    from: 'network',
    document: { issuer: server.url },
  })
  expect((await opened.source.metadataOf(server.url, trusting)).from).toBe('cache')
  const distrusting = await opened.source.metadataOf(server.url, settings())
  expect(distrusting.document).toBeNull()
  expect(distrusting.attempts[0]?.detail).toMatch(/certificate/)
  await Promise.all([opened.close(), server.close()])
})

it('a CA file that cannot be read is told before anything is sent', async () => {
  const opened = await openSource()
  const asking = opened.source.metadataOf(
    'https://localhost:1',
    settings({ caFiles: ['/nowhere/ca.pem'] }),
  )
  await expect(asking).rejects.toMatchObject({ code: 'certificate-file-unreadable' })
  await opened.close()
})

it.each([
  { name: 'by the profile’s proxy', use: 'url', asked: 1 },
  { name: 'by none, whatever the environment says', use: 'none', asked: 0 },
] as const)('documents are fetched $name', async ({ use, asked }) => {
  const server = await startOddServer(() => json({ issuer: 'http://as.invalid' }))
  const proxy = await startProxyServer(server.port)
  const url = `http://127.0.0.1:${proxy.port}`
  const opened = await openSource({ environment: { HTTP_PROXY: url } })
  const chosen = use === 'url' ? ({ use, url, userName: '' } as const) : ({ use } as const)
  const connection = { ...plainConnection, proxy: chosen }
  const given = 'http://as.invalid/.well-known/oauth-authorization-server'
  const asking = settings({ allowInsecureHttp: true, connection })
  const { document } = await opened.source.metadataOf(given, asking)
  expect([document !== null, proxy.asked.length]).toEqual([asked === 1, asked])
  await Promise.all([opened.close(), proxy.close(), server.close()])
})
