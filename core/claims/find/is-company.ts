import type { JsonValue } from '../../json.ts'
import { wordSet } from '../names/word-set.ts'

/**
 * Last words of the names of companies and authorities, without dots: legal forms, and what they call
 * themselves.
 */
const lastWords =
  wordSet(`gmbh ag kg ohg ug ev eg se ltd limited llc llp inc incorporated corp corporation plc co
  company sa sl sas sarl spa srl bv nv oy oyj ab as asa aps sro spzoo zoo kft zrt doo dd kk pty pte
  gbr stiftung foundation bank sparkasse university universität universiteit université verein
  stadtwerke versicherung insurance services solutions holding group trust club ministry council
  shop store team department`)

const firstWords =
  wordSet(`bank stadt stadtwerke gemeinde landkreis universität universidad universidade università
  université universiteit university banque banco banca société ministry ministère ministerio
  ayuntamiento comune mairie`)

const longest = 200

/** Whether a name is a company’s or an authority’s: by its legal form, or by what it calls itself. */
export function isCompany(value: JsonValue | undefined): boolean {
  if (typeof value !== 'string' || value.length > longest || !value.includes(' ')) return false
  const words = value
    .toLowerCase()
    .replaceAll(/[./]/g, '')
    .split(/[\s,()]+/)
    .filter((word) => word !== '')
  if (words.length < 2) return false
  return (
    firstWords.has(words[0] ?? '') ||
    [1, 2, 3].some((count) => lastWords.has(words.slice(-count).join('')))
  )
}
