import { sayInstant } from '../time/say-time.ts'
import type { MemberReading } from './report.ts'
import type { TextPage } from './text-page.ts'

const longestValue = 2000

/** Writes each member of the answer: its raw value, the value for people, its meaning. */
export function writeMembers(
  page: TextPage,
  members: readonly MemberReading[],
  timeZone: string,
): void {
  if (members.length === 0) return
  page.heading(`Members of the answer: ${members.length}`)
  const widest = members.reduce((most, { name }) => Math.max(most, name.length), 0)
  const column = { indent: 2, label: Math.min(24, widest + 2), labelStyle: 'strong' as const }
  for (const member of members) {
    page.labelled(member.name, sayRaw(member), column)
    if (member.human !== null) page.labelled('', sayHuman(member, timeZone), column)
    const meaning = sayMeaning(member)
    if (meaning !== '') page.labelled('', meaning, column, 'dim')
  }
}

function sayRaw({ value }: MemberReading): string {
  const raw = JSON.stringify(value)
  const rest = raw.length - longestValue
  return rest > 0 ? `${raw.slice(0, longestValue)} … (${rest} characters more)` : raw
}

function sayHuman({ human, instant }: MemberReading, timeZone: string): string {
  if (instant === null || timeZone === 'UTC') return `= ${human}`
  return `= ${human} (${sayInstant(instant, { timeZone })})`
}

function sayMeaning({ kind, meaning, source }: MemberReading): string {
  const origin = source === null ? '' : ` (${source.spec}${sectionOf(source.section)})`
  if (meaning !== null) return `${meaning}${origin}`
  return kind === 'unknown' ? 'no registered name; ask the server’s documentation' : origin.trim()
}

function sectionOf(section: string): string {
  return section === '' ? '' : ` section ${section}`
}
