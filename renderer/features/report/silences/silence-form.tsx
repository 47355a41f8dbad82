import './silences.css'
import { BellOff } from 'lucide-react'
import { useState } from 'react'
import type { Finding } from '../../../../core/findings/finding.ts'
import { sayPlace } from '../../../../core/findings/say-place.ts'
import type { Silence } from '../../../../core/profile/profile.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type Silences, useSilencesAround } from './use-silences.ts'

/** Sets a finding aside for the profile that asked, with a reason. */
export function SilenceFinding({ finding }: { readonly finding: Finding }) {
  const silences = useSilencesAround()
  const [open, setOpen] = useState(false)
  if (silences === null) return null
  if (open) {
    return <SilenceForm finding={finding} silences={silences} onClose={() => setOpen(false)} />
  }
  return (
    <Button tone="quiet" small icon={BellOff} onPress={() => setOpen(true)}>
      Silence…
    </Button>
  )
}

interface SilenceFormProps {
  readonly finding: Finding
  readonly silences: Silences
  readonly onClose: () => void
}

function SilenceForm({ finding, silences, onClose }: SilenceFormProps) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const places = placesOf(finding)
  const [reach, setReach] = useState<Reach>(places.length > 0 ? 'here' : 'everywhere')
  const missing =
    tried && reason.trim() === '' ? 'Say why, for whoever reads this later.' : undefined

  async function save(): Promise<void> {
    setTried(true)
    if (reason.trim() === '') return
    if (await silences.add(silencesFor(finding.rule, reason.trim(), reach, places))) onClose()
  }

  return (
    <fieldset className="silence-form">
      <legend>Silence {finding.rule} for this profile</legend>
      <TextField
        label="Reason"
        description="It is shown in reports and stands in exports. Write no secret and no personal data."
        error={missing}
        value={reason}
        onChange={setReason}
      />
      {places.length === 0 ? null : (
        <Radios
          label="Where"
          value={reach}
          onChange={setReach}
          choices={[
            { key: 'here', label: 'Only here', description: places.join(', ') },
            { key: 'everywhere', label: 'Everywhere in answers to this profile' },
          ]}
        />
      )}
      {silences.failure === null ? null : (
        <Notice tone="error" announced>
          {silences.failure.message}
        </Notice>
      )}
      <div className="silence-buttons">
        <Button small onPress={() => void save()}>
          Silence
        </Button>
        <Button small tone="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </fieldset>
  )
}

type Reach = 'here' | 'everywhere'

/** The places in words; none where one of them is hidden, for a name that is personal is not to be kept in a file. */
function placesOf({ where }: Finding): readonly string[] {
  const places = [...new Set(where.map(sayPlace))]
  return places.some((place) => place.includes('‹')) ? [] : places
}

function silencesFor(
  rule: string,
  reason: string,
  reach: Reach,
  places: readonly string[],
): readonly Silence[] {
  if (reach === 'everywhere') return [{ rule, where: null, reason }]
  return places.map((where) => ({ rule, where, reason }))
}
