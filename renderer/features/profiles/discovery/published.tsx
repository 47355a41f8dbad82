import { differencesOf } from '../../../../core/metadata/compare-profile.ts'
import type { DiscoveryResult, MetadataProposals } from '../../../../core/metadata/discovery.ts'
import type { ProfileDraft } from '../../../../core/profile/profile.ts'
import { escapeControls } from '../../../../core/report/escape-controls.ts'
import { sayInstant } from '../../../../core/time/say-time.ts'
import { useServices } from '../../../services/services.ts'

const lists: readonly (readonly [label: string, list: keyof MetadataProposals])[] = [
  ['Callers may authenticate by', 'authenticationMethods'],
  ['Assertions may be signed with', 'assertionAlgorithms'],
  ['Answers may be signed with', 'signingAlgorithms'],
  ['Answers may be encrypted with', 'encryptionAlgorithms'],
  ['Their content with', 'encryptionMethods'],
]

interface PublishedProps {
  readonly result: DiscoveryResult
  readonly draft: ProfileDraft
}

/** What else the metadata says, when it was fetched, and what differs from the profile. */
export function Published({ result, draft }: PublishedProps) {
  const { timeZone } = useServices()
  const { metadata, fetchedAt, from, proposals } = result
  const differences = metadata === null ? [] : differencesOf(draft, metadata)
  return (
    <>
      {lists.map(([label, name]) => {
        const names = proposals[name]
        return Array.isArray(names) && names.length > 0 ? (
          <p key={name}>
            {label} {escapeControls(names.join(', '))}.
          </p>
        ) : null
      })}
      {differences.map(({ field, sentence, profile, metadata: published }) => (
        <p key={field}>
          {sentence} Profile: <code>{escapeControls(profile)}</code>; metadata:{' '}
          <code>{escapeControls(published)}</code>.
        </p>
      ))}
      {fetchedAt === null ? null : (
        <p className="field-description">
          {from === 'cache' ? 'From the kept copy, fetched' : 'Fetched'}{' '}
          {sayInstant(fetchedAt, { timeZone })}.
        </p>
      )}
    </>
  )
}
