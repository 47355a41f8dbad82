import forge from 'node-forge'

/** A value in DER or BER as it was read. */
export interface Asn1Value {
  /** Class and number of the tag, without the bit for constructed ones: 0x30 for SEQUENCE is 0x10 here. */
  readonly tag: number
  /** Empty for a primitive value. */
  readonly children: readonly Asn1Value[]
  /** The content of a primitive value, or the joined pieces of a string in BER. */
  readonly bytes: Uint8Array
  /** The whole value, DER. */
  readonly der: Uint8Array
}

/** Tags that key and certificate files use. */
const asn1Tags = { integer: 0x02, octets: 0x04, oid: 0x06, sequence: 0x10 } as const

/** Reads a value in DER or BER. Throws Error for anything else. @see ITU-T X.690 */
export function readAsn1(der: Uint8Array): Asn1Value {
  const text = Buffer.from(der).toString('latin1')
  return convert(forge.asn1.fromDer(text, true))
}

/** The value of an object identifier; empty for another value. */
export function oidOf(value: Asn1Value | undefined): string {
  if (value === undefined || value.tag !== asn1Tags.oid) return ''
  return forge.asn1.derToOid(Buffer.from(value.bytes).toString('latin1'))
}

/** A small INTEGER; null for another value. */
export function integerOf(value: Asn1Value | undefined): number | null {
  if (value === undefined || value.tag !== asn1Tags.integer || value.bytes.length > 6) return null
  return value.bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

function convert(read: forge.asn1.Asn1): Asn1Value {
  const children = Array.isArray(read.value) ? read.value.map(convert) : []
  const bytes =
    typeof read.value === 'string'
      ? Buffer.from(read.value, 'latin1')
      : Buffer.concat(children.filter(isStringPiece).map((child) => child.bytes))
  return {
    tag: read.tagClass | read.type,
    children,
    bytes,
    get der() {
      return Buffer.from(forge.asn1.toDer(read).getBytes(), 'latin1')
    },
  }
}

/** Exporters on Windows cut an octet string into pieces. @see ITU-T X.690 section 8.7 */
function isStringPiece({ tag }: Asn1Value): boolean {
  return tag === asn1Tags.octets
}
