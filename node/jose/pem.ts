/** A block of a PEM file. @see RFC 7468 */
export interface PemBlock {
  /** `PRIVATE KEY`, `CERTIFICATE`, … */
  readonly label: string
  /** The headers that old key files have, by name; `DEK-Info` for one. @see RFC 1421 section 4.6 */
  readonly headers: ReadonlyMap<string, string>
  /** Null where the content is not base64. */
  readonly der: Uint8Array | null
}

const block = /-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*(?:-(?!----END )[^-]*)*)-----END \1-----/g

/** The blocks of a PEM text in their order; what stands between them is passed over. */
export function readPem(text: string): readonly PemBlock[] {
  return Array.from(text.matchAll(block), ([, label = '', content = '']) => ({
    label,
    ...readContent(content),
  }))
}

function readContent(content: string): Pick<PemBlock, 'headers' | 'der'> {
  const lines = content.split(/\r\n|\r|\n/).map((line) => line.trim())
  const headers = lines.filter((line) => line.includes(':'))
  const base64 = lines.filter((line) => !line.includes(':')).join('')
  return {
    headers: new Map(headers.map(readHeader)),
    der: /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Buffer.from(base64, 'base64') : null,
  }
}

function readHeader(line: string): readonly [name: string, value: string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon), line.slice(colon + 1).trim()]
}
