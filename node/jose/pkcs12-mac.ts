import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Asn1Value, integerOf, oidOf } from './asn1.ts'
import { deriveKey, hmacHash } from './password-encryption.ts'
import { derivePkcs12, type Pkcs12Hash, pkcs12Purposes } from './pkcs12-kdf.ts'
import { UnsupportedEncryption } from './unsupported-encryption.ts'

const hashes: ReadonlyMap<string, Pkcs12Hash> = new Map([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.4', 'sha224'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])
const pbmac1 = '1.2.840.113549.1.5.14'

/**
 * Whether the passphrase is the one that the MAC of a PKCS#12 file was made with. Throws UnsupportedEncryption.
 * @see RFC 7292 section 5.1, RFC 9579
 */
export async function macFits(
  macData: Asn1Value,
  content: Uint8Array,
  passphrase: string | null,
): Promise<boolean> {
  const [digestInfo, salt, iterations] = macData.children
  const [algorithm, digest] = digestInfo?.children ?? []
  const [identifier, parameters] = algorithm?.children ?? []
  const expected = digest?.bytes ?? new Uint8Array()
  const oid = oidOf(identifier)
  const mac =
    oid === pbmac1
      ? await modernMac(parameters, content, passphrase)
      : oldMac(hashes.get(oid), content, {
          passphrase,
          salt: salt?.bytes ?? new Uint8Array(),
          iterations: integerOf(iterations) ?? 1,
        })
  return mac.length === expected.length && timingSafeEqual(mac, expected)
}

function oldMac(
  hash: Pkcs12Hash | undefined,
  content: Uint8Array,
  rest: {
    readonly passphrase: string | null
    readonly salt: Uint8Array
    readonly iterations: number
  },
): Uint8Array {
  if (hash === undefined) throw new UnsupportedEncryption('hash of the MAC')
  const length = Number(hash === 'sha1' ? 160 : hash.slice(3)) / 8
  const key = derivePkcs12({ ...rest, hash, purpose: pkcs12Purposes.mac, length })
  return createHmac(hash, key).update(content).digest()
}

async function modernMac(
  parameters: Asn1Value | undefined,
  content: Uint8Array,
  passphrase: string | null,
): Promise<Uint8Array> {
  const [derivation, scheme] = parameters?.children ?? []
  const length = integerOf(derivation?.children[1]?.children[2])
  if (length === null) throw new UnsupportedEncryption('no key length')
  const key = await deriveKey(derivation, passphrase, length)
  return createHmac(hmacHash(scheme), key).update(content).digest()
}
