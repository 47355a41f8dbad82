import { createDecipheriv, timingSafeEqual } from 'node:crypto'

/** The check value in front of a wrapped key. @see RFC 3394 section 2.2.3.1 */
const initialValue = Buffer.alloc(8, 0xa6)

/**
 * Unwraps a key by AES Key Wrap; null where the check value is wrong, so key or text is. Throws RangeError for a key
 * or a text of a length that AES Key Wrap does not know.
 * @see RFC 3394 section 2.2.2
 */
export function unwrapAesKey(kek: Uint8Array, wrapped: Uint8Array): Uint8Array | null {
  const blocks = wrapped.length / 8 - 1
  if (!Number.isInteger(blocks) || blocks < 2) throw new RangeError('Not a wrapped key')
  if (![16, 24, 32].includes(kek.length)) throw new RangeError('Not an AES key')
  const decipher = createDecipheriv(`aes-${kek.length * 8}-ecb`, kek, null).setAutoPadding(false)
  const key = Buffer.from(wrapped.subarray(8))
  let check = Buffer.from(wrapped.subarray(0, 8))
  for (let step = 6 * blocks; step > 0; step -= 1) {
    const at = ((step - 1) % blocks) * 8
    const block = decipher.update(
      Buffer.concat([withCounter(check, step), key.subarray(at, at + 8)]),
    )
    check = block.subarray(0, 8)
    block.copy(key, at, 8)
  }
  return timingSafeEqual(check, initialValue) ? new Uint8Array(key) : null
}

function withCounter(check: Buffer, step: number): Buffer {
  const mixed = Buffer.from(check)
  mixed.writeUInt32BE((mixed.readUInt32BE(4) ^ step) >>> 0, 4)
  return mixed
}
