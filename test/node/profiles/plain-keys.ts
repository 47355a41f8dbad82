import { z } from 'zod'
import { LoupeError } from '../../../core/errors.ts'
import type { JsonObject } from '../../../core/json.ts'
import type { KeyOpener } from '../../../node/profiles/key-opener.ts'

const privateJwkSchema = z.object({ k: z.string() })

/** Opens what tests call keys: texts that begin with “key”, or with “locked” where the passphrase is “open”. */
export const plainKeys: KeyOpener = {
  async readPrivateKey(text, passphrase, use) {
    if (text.startsWith('locked') && passphrase !== 'open') {
      throw new LoupeError('key-passphrase', 'The passphrase does not open it. Type it again.')
    }
    if (!/^(?:key|locked)/.test(text)) {
      throw new LoupeError('key-unreadable', 'It is neither PEM nor a JWK. Choose another file.')
    }
    return JSON.stringify({ kty: 'oct', k: text.trim(), use })
  },
  async readCertificate(bytes, extraPem, passphrase) {
    const text = Buffer.from(bytes).toString('utf8')
    if (!text.startsWith('cert')) {
      throw new LoupeError('key-unreadable', 'It holds no certificate. Choose another file.')
    }
    const key = extraPem === undefined ? 'key inside' : Buffer.from(extraPem).toString('utf8')
    return { chain: text, key: `${key} ${passphrase ?? 'without passphrase'}` }
  },
  publicJwkOf: async (privateJwk) => publicHalf(privateJwk),
}

/** What `plainKeys` calls the public half: the name of the key without its kind. */
export function publicHalf(privateJwk: string): JsonObject {
  const { k } = privateJwkSchema.parse(JSON.parse(privateJwk))
  return { kty: 'public', of: k }
}
