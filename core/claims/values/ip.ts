import ipaddr from 'ipaddr.js'
import { isDigit } from './characters.ts'
import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { marks } from './text-facts.ts'
import type { ValueHints, ValueHit } from './value-hit.ts'
import { holdsOne, speaksOf, splitWords, wordsNear } from './words.ts'

/** The longest address as text, with a zone, and a prefix length. */
const longest = 64

/**
 * IP addresses of version 4 and 6, alone or in a text, with a prefix length or a zone. Likely only, where nothing speaks
 * of an address, are those that could be a version number, networks, and addresses that no host on a network has.
 */
export const ipAddresses: Detector = {
  mayFind: ({ marks: seen, digits, text }) =>
    ((seen & marks.dot) !== 0 && digits >= 4) ||
    ((seen & marks.colon) !== 0 && text.includes(':', text.indexOf(':') + 1)),
  find: ({ text }, hints) => {
    const hits: ValueHit[] = []
    let index = 0
    while (index < text.length) {
      if (!isAddressCharacter(text.charCodeAt(index))) {
        index += 1
        continue
      }
      const end = runEnd(text, index)
      const hit = mayBeAddress(text, index, end) ? judgeRun(text, index, end, hints) : null
      if (hit !== null) hits.push(hit)
      index = end
    }
    return hits
  },
}

/** Hexadecimal digits, `.` and `:`. */
function isAddressCharacter(code: number): boolean {
  const lower = code | 32
  return isDigit(code) || code === 46 || code === 58 || (lower >= 97 && lower <= 102)
}

function runEnd(text: string, start: number): number {
  let end = start
  while (isAddressCharacter(text.charCodeAt(end))) end += 1
  return end
}

/** Three dots or two colons, in no more than the longest address. */
function mayBeAddress(text: string, start: number, end: number): boolean {
  if (end - start > longest) return false
  let dots = 0
  let colons = 0
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 46) dots += 1
    else if (code === 58) colons += 1
  }
  return dots > 2 || colons > 1
}

function judgeRun(text: string, start: number, end: number, hints: ValueHints): ValueHit | null {
  if (/[\p{L}\p{N}_/\-+]/u.test(text.charAt(start - 1)) && !isUrlHost(text, start)) return null
  const [written, first] = trimRun(text.slice(start, end), start)
  const address = parse(written)
  if (address === null) return null
  const close = first + written.length
  if (/^[\p{L}_]/u.test(text.slice(close, close + 1))) return null
  return judge(text, [first, close], address, hints)
}

/** Without a full stop or colons that belong to the text: `IP: 192.0.2.1.`, `192.0.2.1:8080`. */
function trimRun(run: string, start: number): readonly [string, number] {
  const bare = run.replace(/[.]{1,3}$/, '')
  const port = /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/.exec(bare)
  if (port?.[1] !== undefined) return [port[1], start]
  const lead = bare.startsWith(':') && !bare.startsWith('::') ? 1 : 0
  const tail = bare.endsWith(':') && !bare.endsWith('::') ? -1 : bare.length
  return [bare.slice(lead, tail), start + lead]
}

function isUrlHost(text: string, start: number): boolean {
  return text.startsWith('//', start - 2)
}

type Address = ReturnType<typeof ipaddr.parse>

function parse(written: string): Address | null {
  if (written.includes(':')) {
    return written.length > 1 && ipaddr.IPv6.isValid(written) ? ipaddr.IPv6.parse(written) : null
  }
  return ipaddr.IPv4.isValidFourPartDecimal(written) ? ipaddr.IPv4.parse(written) : null
}

/** Ranges of addresses that no single host on a network has. */
const nobodys = new Set(['unspecified', 'loopback', 'broadcast', 'multicast'])

const versionWords = splitWords(
  'version ver v release build build-number sdk firmware revision oid',
)

function judge(
  text: string,
  [start, end]: readonly [number, number],
  address: Address,
  { words }: ValueHints,
): ValueHit | null {
  const zone = /^(?:%[\w.-]{1,16})?(?:\/\d{1,3}(?!\d))?/.exec(text.slice(end, end + 24))?.[0] ?? ''
  const range = [start, end + zone.length] as const
  const near = wordsNear(text, range)
  if (speaksOf('ip', words) || speaksOf('ip', near)) return hitOf('ip', range, 'proven')
  const isVersion = holdsOne([...words, ...near.slice(0, 2)], versionWords)
  const isDoubtful =
    isVersion ||
    zone.includes('/') ||
    nobodys.has(address.range()) ||
    couldBeOther(address, text.slice(start, end))
  return hitOf('ip', range, isDoubtful ? 'likely' : 'proven')
}

/** Four small numbers, `1.2.3.4`, are as well a version; hexadecimal letters alone, `fa::ce`, as well words. */
function couldBeOther(address: Address, written: string): boolean {
  if (address.kind() === 'ipv6') return !/\d/.test(written)
  return address.toByteArray().every((part) => part < 100)
}
