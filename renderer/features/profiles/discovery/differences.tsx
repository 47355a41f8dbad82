import type { JsonObject } from '../../../../core/json.ts'
import { differencesOf } from '../../../../core/metadata/compare-profile.ts'
import type { ProfileDraft } from '../../../../core/profile/profile.ts'
import { escapeControls } from '../../../../core/report/escape-controls.ts'

interface DifferencesProps {
  readonly metadata: JsonObject
  readonly draft: ProfileDraft
}

/** What metadata says otherwise than the form. */
export function Differences({ metadata, draft }: DifferencesProps) {
  const differences = differencesOf(draft, metadata)
  if (differences.length === 0) return null
  return (
    <section aria-label="What differs from this profile">
      <p className="discovery-heading">What differs from this profile</p>
      <ul className="discovery-differences">
        {differences.map(({ field, sentence, profile, metadata: published }) => (
          <li key={`${field} ${profile}`}>
            {sentence} Here: <code>{escapeControls(profile)}</code>. There:{' '}
            <code>{published === '' ? 'nothing' : escapeControls(published)}</code>.
          </li>
        ))}
      </ul>
    </section>
  )
}
