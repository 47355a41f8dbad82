import './ask-panel.css'
import { SendHorizontal, Square } from 'lucide-react'
import type { RequestedFormat } from '../../../core/introspection/sent-request.ts'
import type { AnswerSettings } from '../../../core/profile/answer-settings.ts'
import type { ProfileSummary } from '../../../core/profile/profile.ts'
import type { TokenTypeHint } from '../../../core/token/token.ts'
import { Button } from '../../ui/button.tsx'
import { type Choice, Select } from '../../ui/select.tsx'

/** A hint to send, or none. */
export type HintChoice = TokenTypeHint | 'none'

const hintChoices: readonly Choice<HintChoice>[] = [
  { key: 'none', label: 'None', description: 'The server looks through all kinds of token.' },
  { key: 'access_token', label: 'access_token' },
  { key: 'refresh_token', label: 'refresh_token' },
]

/** The form of answer for this call, or what the profile says. */
export type FormatChoice = RequestedFormat | 'profile'

const profileFormats: Readonly<Record<AnswerSettings['format'], string>> = {
  json: 'JSON',
  'json-then-jwt': 'JSON, then the offer of a signed JWT',
  jwt: 'signed JWT',
  'vendor-jwt': 'application/jwt',
}

function formatChoices(profileFormat: AnswerSettings['format'] | undefined) {
  const says = profileFormat === undefined ? {} : { description: profileFormats[profileFormat] }
  return [
    { key: 'profile', label: 'As the profile says', ...says },
    { key: 'json', label: 'JSON', description: 'Accept: application/json' },
    {
      key: 'jwt',
      label: 'Signed JWT',
      description: 'Accept: application/token-introspection+jwt (RFC 9701)',
    },
  ] as const satisfies readonly Choice<FormatChoice>[]
}

interface AskPanelProps {
  readonly profiles: readonly ProfileSummary[]
  readonly profileId: string | null
  readonly onProfile: (id: string) => void
  readonly hint: HintChoice
  readonly hintNote: string | undefined
  readonly onHint: (hint: HintChoice) => void
  readonly format: FormatChoice
  readonly onFormat: (format: FormatChoice) => void
  /** Why Ask is not possible yet; null when it is. */
  readonly blocked: string | null
  readonly asking: boolean
  readonly cancelling: boolean
  readonly onAsk: () => void
  readonly onCancel: () => void
}

/** Who asks, with which hint, and the button that sends it. */
export function AskPanel(props: AskPanelProps) {
  const profile = props.profiles.find((one) => one.profile.id === props.profileId)?.profile
  return (
    <section className="ask" aria-label="Ask the server">
      <Select
        label="Profile"
        placeholder="No profile yet"
        isDisabled={props.profiles.length === 0}
        choices={props.profiles.map((one) => ({
          key: one.profile.id,
          label: one.profile.name,
          description: one.profile.introspectionEndpoint,
        }))}
        value={props.profileId}
        onChange={props.onProfile}
        description={profile === undefined ? undefined : `Asks ${profile.introspectionEndpoint}`}
      />
      <Select
        label="token_type_hint"
        choices={hintChoices}
        value={props.hint}
        onChange={props.onHint}
        description={props.hintNote}
      />
      <Select
        label="Answer format"
        choices={formatChoices(profile?.answer.format)}
        value={props.format}
        onChange={props.onFormat}
        description={
          props.format === 'profile'
            ? undefined
            : 'For this profile’s calls until you choose another.'
        }
      />
      <div className="ask-buttons">
        {props.asking ? (
          <Button icon={Square} onPress={props.onCancel} isDisabled={props.cancelling}>
            {props.cancelling ? 'Cancelling' : 'Cancel'}
          </Button>
        ) : (
          <Button
            tone="primary"
            icon={SendHorizontal}
            onPress={props.onAsk}
            isDisabled={props.blocked !== null}
          >
            Ask
          </Button>
        )}
        <span className="field-description">
          {props.asking ? <kbd>Esc</kbd> : <AskKeys blocked={props.blocked} />}
        </span>
      </div>
    </section>
  )
}

function AskKeys({ blocked }: { readonly blocked: string | null }) {
  if (blocked !== null) return blocked
  return (
    <>
      <kbd>Ctrl</kbd> or <kbd>⌘</kbd> with <kbd>Enter</kbd>
    </>
  )
}
