/** Collects bytes up to a cap. It copies: a kept slice would hold the whole buffer that it was cut from. */
export interface ByteSink {
  /** Takes what fits; false where something was left out. */
  take(chunk: Uint8Array): boolean
  /** The bytes kept so far. */
  bytes(): Uint8Array
}

/** Makes a sink for at most so many bytes. */
export function createByteSink(most: number): ByteSink {
  let buffer = new Uint8Array(Math.min(most, 8_192))
  let length = 0
  return {
    take(chunk) {
      const part = chunk.subarray(0, most - length)
      if (length + part.length > buffer.length) {
        const larger = new Uint8Array(
          Math.min(most, Math.max(buffer.length * 2, length + part.length)),
        )
        larger.set(buffer.subarray(0, length))
        buffer = larger
      }
      buffer.set(part, length)
      length += part.length
      return part.length === chunk.length
    },
    bytes: () => buffer.slice(0, length),
  }
}
