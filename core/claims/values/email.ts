import { isDigit, isLetter, isWordCharacter } from './characters.ts'
import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { isRoleMailbox } from './mailbox.ts'
import { marks } from './text-facts.ts'
import type { ValueHit } from './value-hit.ts'

/** Octets of a local part and of a domain. @see RFC 5321 section 4.5.3.1 */
const longestLocal = 64
const longestDomain = 255

/**
 * E-mail addresses, alone or in a text, internationalised too, with `@` written `%40` as well. A mailbox of a role or a
 * service account is likely at most.
 */
export const emails: Detector = {
  mayFind: ({ text, marks: seen }) =>
    (seen & marks.at) !== 0 || ((seen & marks.other) !== 0 && text.includes('%40')),
  find: ({ text }) => {
    const encoded = text.includes('%40')
    const hits: ValueHit[] = []
    let floor = 0
    for (let at = 0; at < text.length; at += 1) {
      const width = widthOfAt(text, at, encoded)
      if (width === 0) continue
      const start = localStart(text, at, floor)
      const end = domainEnd(text, at + width)
      if (start === at || end === -1) continue
      floor = end
      if (isUserInfo(text, start) || isPrincipal(text, start)) continue
      const isRole = isRoleMailbox(text.slice(start, at), text.slice(at + width, end))
      hits.push(hitOf('email', [start, end], isRole ? 'likely' : 'proven'))
    }
    return hits
  },
}

function widthOfAt(text: string, index: number, encoded: boolean): number {
  const code = text.charCodeAt(index)
  if (code === 64) return 1
  return encoded && code === 37 && text.startsWith('%40', index) ? 3 : 0
}

function localStart(text: string, at: number, floor: number): number {
  const lowest = Math.max(floor, at - longestLocal)
  let start = at
  while (start > lowest && isLocalCharacter(text, start - 1)) start -= 1
  if (start > floor && start === lowest && isLocalCharacter(text, start - 1)) return at
  while (start < at && !isAtom(text, start)) start += 1
  return start
}

const localMarks = new Set(".+-_#'~%")

function isLocalCharacter(text: string, index: number): boolean {
  return isAtom(text, index) || localMarks.has(text.charAt(index))
}

function isAtom(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return (
    isWordCharacter(code) ||
    code === 95 ||
    (code > 127 && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(index)))
  )
}

/** Where a domain that begins there ends; -1 where there is none with two labels and a letters-only last one. */
function domainEnd(text: string, start: number): number {
  const highest = Math.min(text.length, start + longestDomain)
  let end = start
  while (end < highest && isDomainCharacter(text, end)) end += 1
  while (end > start && !isAtom(text, end - 1)) end -= 1
  const labels = text.slice(start, end).split('.')
  const last = labels.at(-1) ?? ''
  return labels.length > 1 && labels.every(isLabel) && isTopLevel(last) ? end : -1
}

function isDomainCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return isLetter(code) || isDigit(code) || code === 45 || code === 46
  return isAtom(text, index)
}

function isLabel(label: string): boolean {
  return label !== '' && label.length < 64 && !label.startsWith('-') && !label.endsWith('-')
}

/** Endings of files: `logo@2x.png` is no address. */
const fileEndings = new Set('png jpg jpeg gif svg webp js ts css html json pdf zip'.split(' '))

function isTopLevel(label: string): boolean {
  if (label.length < 2 || fileEndings.has(label.toLowerCase())) return false
  return /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59}|\P{ASCII}{2,63})$/iu.test(label)
}

/** Whether it stands in the user information of a URL: `https://user:secret@host`. */
function isUserInfo(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestLocal), start)
  const scheme = before.lastIndexOf('://')
  return scheme !== -1 && !/[/?#\s]/.test(before.slice(scheme + 3))
}

/** Whether it is the end of a Kerberos service principal: `HTTP/host@REALM`. @see RFC 4120 section 6.2 */
function isPrincipal(text: string, start: number): boolean {
  return /(?:^|[\s"'])(?:http|host|cifs|ldap|nfs|imap|smtp|mssqlsvc)\/$/i.test(
    text.slice(Math.max(0, start - 12), start),
  )
}
