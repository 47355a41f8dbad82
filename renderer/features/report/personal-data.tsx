import './personal-data.css'
import { categoryWords, entitlementWords } from '../../../core/claims/category-words.ts'
import type { Review } from '../../../core/claims/review.ts'
import { type InventoryEntry, inventoryOf } from '../../../core/report/inventory.ts'
import type { Report } from '../../../core/report/report.ts'
import { sayCircumstances } from '../../../core/report/write-personal.ts'
import type { Reveal } from '../../json/use-reveal.ts'
import { SeverityMark } from '../../ui/severity-mark.tsx'
import { ReviewFields } from './review-fields.tsx'
import { Section } from './section.tsx'

/** More are listed by the exports. */
const mostRows = 500

interface PersonalDataProps {
  readonly report: Report
  readonly redacted: Report
  readonly reveal: Reveal
  readonly onReview: (review: Review) => void
}

/** The inventory of personal data: where, what, whether this caller may have it, and why it was taken for that. */
export function PersonalData({ report, redacted, reveal, onReview }: PersonalDataProps) {
  const { protection, entries } = inventoryOf(reveal.all ? report : redacted)
  const hidden = entries.length - mostRows
  return (
    <Section name="personal" title="Personal data">
      <p>{sayCircumstances(report, protection)}</p>
      <table className="table personal-data">
        <caption className="visually-hidden">Personal data in the answer</caption>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What it is</th>
            <th scope="col">Value</th>
            <th scope="col">What entitles the caller</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, mostRows).map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two entries can stand at one place, and they never move.
            <tr key={`${entry.place} ${index}`}>
              <th scope="row">
                <code>{entry.place}</code>
              </th>
              <td>
                {categoryWords[entry.datum.category]}
                <span className="personal-why">{entry.datum.why}</span>
              </td>
              <td className="personal-value">{entry.value}</td>
              <td>{entitlementWords[entry.datum.entitlement]}</td>
              <td>
                <Verdict entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 ? (
        <p className="field-description">
          {hidden.toLocaleString('en')} more are not shown here; an export lists them all.
        </p>
      ) : null}
      <ReviewFields review={report.review} onChange={onReview} />
    </Section>
  )
}

function Verdict({ entry }: { readonly entry: InventoryEntry }) {
  const { verdict, silenced, rules } = entry
  return (
    <>
      {verdict === null ? (
        <span className="muted">{silenced ? 'silenced' : 'nothing to remark'}</span>
      ) : (
        <SeverityMark severity={verdict} />
      )}
      {rules.length === 0 ? null : <span className="personal-why">{rules.join(', ')}</span>}
    </>
  )
}
