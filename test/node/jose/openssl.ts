import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A folder of its own in which the `openssl` command works. */
export interface Workshop {
  /** Runs `openssl` with the words of a line. Throws where it fails. */
  readonly run: (line: string) => void
  readonly read: (file: string) => Buffer
  readonly text: (file: string) => string
  readonly write: (file: string, content: string) => void
  readonly close: () => void
}

/** Opens a workshop; whoever opens it closes it. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'token-loupe-openssl-'))
  const file = (name: string) => path.join(folder, name)
  return {
    run(line) {
      execFileSync('openssl', line.split(' '), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    },
    read: (name) => readFileSync(file(name)),
    text: (name) => readFileSync(file(name), 'utf8'),
    write: (name, content) => writeFileSync(file(name), content),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Makes a CA and a certificate that it issued, as `NAME.key`, `NAME.pem` and `ca.pem`. */
export function makeCertificate(workshop: Workshop, name: string, keyOptions: string): void {
  const subject = `/O=Example/CN=${name}`
  workshop.run('genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ca.key')
  workshop.run('req -x509 -new -key ca.key -subj /CN=Example-CA -days 3650 -out ca.pem')
  workshop.run(`genpkey ${keyOptions} -out ${name}.key`)
  workshop.run(`req -new -key ${name}.key -subj ${subject} -out ${name}.csr`)
  workshop.run(
    `x509 -req -in ${name}.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 3650 -out ${name}.pem`,
  )
}
