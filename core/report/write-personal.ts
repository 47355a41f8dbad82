import { categoryWords, entitlementWords } from '../claims/category-words.ts'
import { type InventoryEntry, inventoryOf } from './inventory.ts'
import type { Report } from './report.ts'
import type { TextPage } from './text-page.ts'

const column = { indent: 2, label: 14, labelStyle: 'dim' as const }

/** Writes the inventory of personal data, and what the reviewer noted of its release. */
export function writePersonal(page: TextPage, report: Report): void {
  const { protection, entries } = inventoryOf(report)
  if (entries.length > 0) {
    page.heading(`Personal data: ${entries.length}`)
    page.paragraph(sayCircumstances(report, protection), 2, 'dim')
    for (const entry of entries) writeEntry(page, entry)
  }
  writeReview(page, report)
}

/** How the answer was protected and who got it, as a sentence. */
export function sayCircumstances(report: Report, protection: string): string {
  const how = protection === 'plain' ? 'neither signed nor encrypted' : protection
  const role = report.profile.role === 'resource-server' ? 'resource server' : 'client'
  return `The answer was ${how} (beside TLS); the caller is declared as a ${role}, which nobody verified.`
}

function writeEntry(page: TextPage, entry: InventoryEntry): void {
  const { datum, place, value, rules } = entry
  page.paragraph(`${place}: ${value}`, 2, 'strong')
  page.labelled('category', `${categoryWords[datum.category]}; ${datum.why}`, inner)
  page.labelled('entitled', entitlementWords[datum.entitlement], inner)
  page.labelled(
    'verdict',
    `${sayVerdict(entry)}${rules.length === 0 ? '' : `: ${rules.join(', ')}`}`,
    inner,
  )
}

const inner = { ...column, indent: 4 }

/** The verdict of an entry in a word. */
export function sayVerdict({ verdict, silenced }: InventoryEntry): string {
  if (silenced) return 'silenced'
  return verdict ?? 'nothing to remark'
}

function writeReview(page: TextPage, { review }: Report): void {
  const notes = [
    ['claims', review.claimsParameter],
    ['consent', review.consent],
    ['legal basis', review.legalBasis],
  ] as const
  const given = notes.filter(([, text]) => text.trim() !== '')
  if (given.length === 0) return
  page.heading('The reviewer’s notes (not checked)')
  for (const [label, text] of given) page.labelled(label, text, column)
}
