import './inspect-view.css'
import { useRef, useState } from 'react'
import type { DemoTokenChoice } from '../../../core/contract.ts'
import type { BasicEncoding } from '../../../core/introspection/evidence.ts'
import type { NextStep } from '../../../core/report/report.ts'
import { tokenFacts } from '../../../core/token/token-facts.ts'
import type { Profiles } from '../../services/use-profiles.ts'
import { AskPanel, type HintChoice } from './ask-panel.tsx'
import { DemoTokens } from './demo-tokens.tsx'
import { PasteArea } from './paste-area.tsx'
import { ReadingPanel } from './reading-panel.tsx'
import { ResultPane } from './result-pane.tsx'
import { useInspection } from './use-inspection.ts'
import { usePaste } from './use-paste.ts'
import { useShortcuts } from './use-shortcuts.ts'

interface InspectViewProps {
  readonly profiles: Profiles
  readonly demoTokens: readonly DemoTokenChoice[]
  readonly isShown: boolean
  readonly onNewProfile: () => void
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

  const list = profiles.list ?? []
  const profile = (list.find((one) => one.profile.id === pickedProfile) ?? list[0])?.profile ?? null
  const hint = hintFor(pickedHint, paste.version, paste.token?.proposedHint ?? null)
  const asking = inspection.phase === 'asking'
  const blocked = whyBlocked(profile === null, paste.token === null)

  function send(tokenTypeHint: HintChoice, basicEncoding: BasicEncoding): void {
    if (asking || profile === null || paste.token === null) return
    const sent = tokenTypeHint === 'none' ? null : tokenTypeHint
    const token = tokenFacts(paste.token, sent)
    const { version: pasteVersion } = paste
    void ask(
      { profile, token, tokenTypeHint: sent, basicEncoding, pasteVersion },
      paste.token.value,
    )
  }

  function retry(step: NextStep): void {
    const next = step.kind === 'retry-with-hint' ? step.hint : 'none'
    const chosen = step.kind === 'retry-raw-basic' ? hint : next
    setPickedHint({ hint: chosen, version: paste.version })
    send(chosen, step.kind === 'retry-raw-basic' ? 'raw' : 'form')
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

  useShortcuts({ isActive: isShown, onAsk: () => send(hint, 'form'), onCancel: cancel })

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
          onProfile={setPickedProfile}
          hint={hint}
          hintNote={hintNote(hint, paste.token?.proposedHint ?? null)}
          onHint={(next) => setPickedHint({ hint: next, version: paste.version })}
          blocked={blocked}
          asking={asking}
          cancelling={asking && inspection.cancelling}
          onAsk={() => send(hint, 'form')}
          onCancel={cancel}
        />
        {paste.reading === null ? null : (
          <ReadingPanel reading={paste.reading} chosen={paste.chosen} onChoose={paste.choose} />
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
        onRetry={retry}
        onNewProfile={props.onNewProfile}
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

function noticesOf({ notices, failure }: Profiles): readonly string[] {
  return failure === null ? notices : [...notices, failure.message]
}

function whyBlocked(noProfile: boolean, noToken: boolean): string | null {
  if (noProfile) return 'Make a profile first.'
  return noToken ? 'Paste a token first.' : null
}
