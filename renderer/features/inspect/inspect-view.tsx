import './inspect-view.css'
import { Suspense, useRef, useState } from 'react'
import type { DemoTokenChoice } from '../../../core/contract.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import type { NextStep } from '../../../core/report/report.ts'
import { tokenFacts } from '../../../core/token/token-facts.ts'
import { PastedCall, ReadingPanel } from '../../later-parts.ts'
import type { Profiles } from '../../services/use-profiles.ts'
import { AskPanel, type FormatChoice, type HintChoice } from './ask-panel.tsx'
import { type Asking, askingFor, plainAsking } from './asking.ts'
import { DemoTokens } from './demo-tokens.tsx'
import { PasteArea } from './paste-area.tsx'
import { ResultPane } from './result-pane.tsx'
import { type Inquiry, useInspection } from './use-inspection.ts'
import { usePaste } from './use-paste.ts'
import { useShortcuts } from './use-shortcuts.ts'

interface InspectViewProps {
  readonly profiles: Profiles
  readonly demoTokens: readonly DemoTokenChoice[]
  readonly isShown: boolean
  /** `issuer` is where the new profile begins; empty for nothing known. */
  readonly onNewProfile: (issuer: string) => void
  readonly onEditProfile: (id: string, sessionOnly: boolean) => void
}

/** Paste a token, ask the server, read the answer. */
export function InspectView(props: InspectViewProps) {
  const { profiles, demoTokens, isShown } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const paste = usePaste()
  const { inspection, ask, cancel } = useInspection()
  const [pickedProfile, setPickedProfile] = useState<string | null>(null)
  const [pickedHint, setPickedHint] = useState<PickedHint | null>(null)
  const [pickedFormat, setPickedFormat] = useState<PickedFormat | null>(null)

  const list = profiles.list ?? []
  const profile = (list.find((one) => one.profile.id === pickedProfile) ?? list[0])?.profile ?? null
  const hint = hintFor(pickedHint, paste.version, paste.token?.proposedHint ?? null)
  const format = formatFor(pickedFormat, profile)
  const asking = inspection.phase === 'asking'
  const blocked = whyBlocked(profile === null, paste.token === null)

  function pickProfile(id: string): void {
    setPickedProfile(id)
    setPickedFormat(null)
  }

  function send(how: Asking, asker: Profile | null): void {
    if (asking || asker === null || paste.token === null) return
    const token = tokenFacts(paste.token, how.tokenTypeHint)
    const { version: pasteVersion } = paste
    void ask({ ...how, profile: asker, token, pasteVersion }, paste.token.value)
  }

  function sendAsPicked(): void {
    const tokenTypeHint = hint === 'none' ? null : hint
    send({ ...plainAsking, tokenTypeHint, format: format === 'profile' ? null : format }, profile)
  }

  /** Asks once more as the same caller, and lets the panel show how. */
  function askAgain(how: Asking, inquiry: Inquiry): void {
    const asker = list.find((one) => one.profile.id === inquiry.profile.id)?.profile ?? profile
    if (asker === null) return
    setPickedProfile(asker.id)
    setPickedHint({ hint: how.tokenTypeHint ?? 'none', version: paste.version })
    setPickedFormat({ format: how.format ?? 'profile', profileId: asker.id })
    send(how, asker)
  }

  function retry(step: NextStep, inquiry: Inquiry): void {
    askAgain(askingFor(step, inquiry), inquiry)
  }

  function pickDemo(token: DemoTokenChoice): void {
    if (area.current !== null) area.current.value = token.token
    paste.take(token.token)
    setPickedHint(
      token.tokenTypeHint === null
        ? null
        : { hint: token.tokenTypeHint, version: paste.version + 1 },
    )
  }

  useShortcuts({ isActive: isShown, onAsk: sendAsPicked, onCancel: cancel })

  return (
    <div className="inspect">
      <div className="inspect-ask">
        <h1 className="visually-hidden">Inspect a token</h1>
        <PasteArea
          areaRef={area}
          onText={paste.take}
          isFilled={paste.reading !== null || paste.pending}
        />
        {paste.pending ? <p role="status">Reading a large paste…</p> : null}
        {demoTokens.length === 0 || paste.reading !== null ? null : (
          <DemoTokens tokens={demoTokens} onPick={pickDemo} />
        )}
        <AskPanel
          profiles={list}
          profileId={profile?.id ?? null}
          onProfile={pickProfile}
          hint={hint}
          hintNote={hintNote(hint, paste.token?.proposedHint ?? null)}
          onHint={(next) => setPickedHint({ hint: next, version: paste.version })}
          format={format}
          onFormat={(next) => setPickedFormat(profile && { format: next, profileId: profile.id })}
          blocked={blocked}
          asking={asking}
          cancelling={asking && inspection.cancelling}
          onAsk={sendAsPicked}
          onCancel={cancel}
        />
        {paste.reading === null ? null : (
          <Suspense fallback={null}>
            <ReadingPanel
              onIssuer={props.onNewProfile}
              reading={paste.reading}
              chosen={paste.chosen}
              onChoose={paste.choose}
              call={
                paste.call === null ? null : <PastedCall reading={paste.call} profile={profile} />
              }
            />
          </Suspense>
        )}
        {demoTokens.length === 0 || paste.reading === null ? null : (
          <DemoTokens tokens={demoTokens} onPick={pickDemo} />
        )}
      </div>
      <ResultPane
        inspection={inspection}
        hasProfiles={profiles.list === null || list.length > 0}
        notices={noticesOf(profiles)}
        isDemo={demoTokens.length > 0}
        pasteVersion={paste.version}
        token={paste.token?.value ?? null}
        onRetry={retry}
        onAskAfresh={(inquiry) => askAgain({ ...inquiry, refresh: true }, inquiry)}
        onProfileSaved={() => void profiles.reload()}
        onNewProfile={() => props.onNewProfile('')}
        onEditProfile={props.onEditProfile}
      />
    </div>
  )
}

/** A hint that the person chose counts for the paste it was chosen for. */
interface PickedHint {
  readonly hint: HintChoice
  readonly version: number
}

/** A format that the person chose counts for the profile it was chosen for. */
interface PickedFormat {
  readonly format: FormatChoice
  readonly profileId: string
}

function hintFor(
  picked: PickedHint | null,
  version: number,
  proposed: HintChoice | null,
): HintChoice {
  return picked?.version === version ? picked.hint : (proposed ?? 'none')
}

function hintNote(hint: HintChoice, proposed: HintChoice | null): string | undefined {
  return proposed !== null && hint === proposed
    ? 'Proposed because you chose a refresh token.'
    : undefined
}

function formatFor(picked: PickedFormat | null, profile: Profile | null): FormatChoice {
  return picked !== null && picked.profileId === profile?.id ? picked.format : 'profile'
}

function noticesOf({ notices, failure }: Profiles): readonly string[] {
  return failure === null ? notices : [...notices, failure.message]
}

function whyBlocked(noProfile: boolean, noToken: boolean): string | null {
  if (noProfile) return 'Make a profile first.'
  return noToken ? 'Paste a token first.' : null
}
