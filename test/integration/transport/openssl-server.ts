import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ServerCertificate } from '../../fixtures/certificates.ts'

/** A server that refuses certificates by a TLS alert, as most servers do; Node's own hangs up without a word. */
export interface OpensslServer {
  readonly url: string
  close(): Promise<void>
}

/** Starts `openssl s_server` on loopback, which demands a client certificate of that CA. */
export async function startOpensslServer(
  { cert, key }: ServerCertificate,
  clientCa: string,
  version: 'TLSv1.2' | 'TLSv1.3',
): Promise<OpensslServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'openssl-server-'))
  const file = (name: string) => path.join(folder, name)
  await Promise.all([
    writeFile(file('cert.pem'), cert),
    writeFile(file('key.pem'), key),
    writeFile(file('ca.pem'), clientCa),
  ])
  const options = ['-accept', '127.0.0.1:0', '-Verify', '2', '-verify_return_error']
  const files = ['-cert', file('cert.pem'), '-key', file('key.pem'), '-CAfile', file('ca.pem')]
  const protocol = version === 'TLSv1.2' ? '-tls1_2' : '-tls1_3'
  const child = spawn('openssl', ['s_server', ...options, ...files, protocol], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const port = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`openssl ended: ${said}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /ACCEPT \S+:(\d+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  return {
    url: `https://localhost:${port}`,
    async close() {
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
      await rm(folder, { recursive: true })
    },
  }
}
