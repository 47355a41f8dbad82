import { webcrypto } from 'node:crypto'
import { unwrapAesKey } from './aes-key-wrap.ts'

type SubtleCrypto = webcrypto.SubtleCrypto
type UnwrapKey = SubtleCrypto['unwrapKey']

let supplied: Promise<void> | null = null

/**
 * Gives WebCrypto the unwrapping by AES-KW where it lacks it, as Electron's main process does: jose calls it there.
 * Everything else stays as it is.
 * @see RFC 3394
 */
export function supplyAesKeyUnwrap(): Promise<void> {
  supplied ??= supply(webcrypto.subtle)
  return supplied
}

async function supply(subtle: SubtleCrypto): Promise<void> {
  if (await unwrapsAesKeys(subtle)) return
  const original: UnwrapKey = subtle.unwrapKey.bind(subtle)
  Object.defineProperty(subtle, 'unwrapKey', {
    value: withAesKeyUnwrap(subtle, original),
    configurable: true,
    writable: true,
  })
}

/** The first vector of RFC 3394 section 4.1. */
async function unwrapsAesKeys(subtle: SubtleCrypto): Promise<boolean> {
  const kek = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex')
  const wrapped = Buffer.from('1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5', 'hex')
  try {
    const key = await subtle.importKey('raw', kek, 'AES-KW', false, ['unwrapKey'])
    const hmac = { name: 'HMAC', hash: 'SHA-256' }
    await subtle.unwrapKey('raw', wrapped, key, 'AES-KW', hmac, true, ['sign'])
    return true
  } catch {
    return false
  }
}

/** `unwrapKey` that unwraps raw keys by AES-KW itself, and hands all else to the original. */
export function withAesKeyUnwrap(subtle: SubtleCrypto, original: UnwrapKey): UnwrapKey {
  return async (format, wrapped, kek, algorithm, keyAlgorithm, extractable, usages) => {
    const name = typeof algorithm === 'string' ? algorithm : algorithm.name
    if (format !== 'raw' || name !== 'AES-KW' || !kek.extractable) {
      return original(format, wrapped, kek, algorithm, keyAlgorithm, extractable, usages)
    }
    const key = unwrapAesKey(new Uint8Array(await subtle.exportKey('raw', kek)), bytesOf(wrapped))
    if (key === null) throw new DOMException('The operation failed', 'OperationError')
    return subtle.importKey('raw', key, keyAlgorithm, extractable, usages)
  }
}

function bytesOf(source: Parameters<UnwrapKey>[1]): Uint8Array {
  if (!ArrayBuffer.isView(source)) return new Uint8Array(source)
  return new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
}
