import type { Detector } from './detector.ts'
import { hitOf } from './kinds.ts'
import { marks } from './text-facts.ts'
import { speaksOf } from './words.ts'

const form = /^([A-Za-z][\w.-]{1,62})\\([\p{L}\d][\p{L}\d._-]{1,63})$/u

/** Domains of Windows' own accounts, and names of accounts that are services'. */
const ownDomains =
  /^(?:nt authority|nt service|builtin|iis apppool|window manager|font driver host)$/i
const services =
  /^(?:svc|sa|srv|service|gmsa|msa)[-_.]|^(?:system|administrators?|localservice|networkservice)$/i

/**
 * Names of Windows accounts that are a whole text: `DOMAIN\login`, likely where the domain is not in capitals and
 * no word speaks of logins. Those of machines end with `$`, and are none.
 */
export const logins: Detector = {
  mayFind: ({ marks: seen, text }) => (seen & marks.backslash) !== 0 && text.length <= 128,
  find: ({ text }, { words }) => {
    const [, domain = '', name = ''] = form.exec(text) ?? []
    if (name === '' || ownDomains.test(domain)) return []
    if (services.test(name)) return [hitOf('login', [0, text.length], 'likely')]
    const isDomain = domain === domain.toUpperCase() || domain.includes('.')
    return [
      hitOf('login', [0, text.length], isDomain || speaksOf('login', words) ? 'proven' : 'likely'),
    ]
  },
}
