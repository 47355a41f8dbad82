import { isWordCharacter } from './characters.ts'
import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import type { ValueHit } from './value-hit.ts'
import { speaksOf, wordsNear } from './words.ts'

/** The shortest and the longest address, in characters. */
const shortest = 26
const longest = 90

/**
 * Addresses of Bitcoin and Ethereum, alone or in a text: proven by the checksum of Bech32 (BIP 173, BIP 350), likely by form
 * and length in Base58 and hexadecimal, where words speak of a wallet proven too.
 */
export const cryptoAddresses: Detector = {
  mayFind: ({ text, digits, letters }) => text.length >= shortest && digits >= 2 && letters >= 8,
  find: ({ text }, { words }) => {
    const hits: ValueHit[] = []
    for (let start = 0; start < text.length; start += 1) {
      let end = start
      while (isWordCharacter(text.charCodeAt(end))) end += 1
      const certainty = judge(text.slice(start, Math.min(end, start + longest + 1)))
      if (certainty !== null && !/[\w.%+/-]/.test(text.charAt(start - 1))) {
        const near = [...words, ...wordsNear(text, [start, end])]
        const isSpoken = speaksOf('crypto-address', near)
        hits.push(hitOf('crypto-address', [start, end], isSpoken ? 'proven' : certainty))
      }
      start = end
    }
    return hits
  },
}

function judge(written: string): ValueHit['certainty'] | null {
  if (written.length < shortest || written.length > longest) return null
  if (/^(?:bc|tb)1/i.test(written)) return isBech32(written) ? 'proven' : null
  if (/^0x[0-9a-f]{40}$/i.test(written)) return 'likely'
  return isBase58Address(written) ? 'likely' : null
}

const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** Bech32 ends in 1, Bech32m in the other constant. */
const endings = new Set([1, 0x2bc830a3])

function isBech32(written: string): boolean {
  const address = written.toLowerCase()
  if (address !== written && address.toUpperCase() !== written) return false
  const prefix = [address.charCodeAt(0), address.charCodeAt(1)]
  const data = Array.from(address.slice(3), (character) => bech32.indexOf(character))
  const expanded = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31)]
  return data.every((value) => value >= 0) && endings.has(polymod([...expanded, ...data]))
}

/** @see https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#checksum */
function polymod(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    generator.forEach((term, bit) => {
      if ((top >> bit) & 1) sum ^= term
    })
  }
  return sum
}

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Whether it begins like a Bitcoin address and holds 25 bytes: version 0 or 5, a hash, a checksum. */
function isBase58Address(written: string): boolean {
  if (!/^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(written)) return false
  let number = 0n
  for (const character of written) number = number * 58n + BigInt(base58.indexOf(character))
  const version = number >> 192n
  return written.startsWith('1') ? version === 0n : version === 5n
}
