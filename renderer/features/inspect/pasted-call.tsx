import './pasted-call.css'
import { useMemo } from 'react'
import { examineCall } from '../../../core/findings/examine-call.ts'
import type { Call, CallReading } from '../../../core/introspection/call/call.ts'
import type { Profile } from '../../../core/profile/profile.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import { useServices } from '../../services/services.ts'
import { FindingList } from '../report/finding-list.tsx'
import { isIntrospectionCall, isSameEndpoint } from './introspection-call.ts'

interface PastedCallProps {
  readonly reading: CallReading
  /** Who asks: looked at where the call goes to the same endpoint. */
  readonly profile: Profile | null
}

/** What is wrong with the call that was pasted, as somebody’s code makes it. Nothing is sent for it. */
export function PastedCall({ reading, profile }: PastedCallProps) {
  const { call, problem, notes } = reading
  return (
    <section className="pasted-call" aria-label="What is wrong with this call">
      <h2>What is wrong with this call</h2>
      {problem === null ? null : <p>{problem}</p>}
      {call === null ? null : <CallFindings call={call} profile={profile} />}
      {notes.length === 0 ? null : (
        <ul className="reading-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface CallFindingsProps {
  readonly call: Call
  readonly profile: Profile | null
}

function CallFindings({ call, profile }: CallFindingsProps) {
  const { clock } = useServices()
  const judged = isIntrospectionCall(call, profile)
  const findings = useMemo(() => {
    if (!judged) return []
    const known = profile !== null && isSameEndpoint(call, profile) ? profile : null
    const context = { profile: known, metadata: null, token: null, outcome: null }
    return examineCall(call, { ...context, now: clock.read() }).findings
  }, [call, profile, judged, clock])

  return (
    <>
      <p className="wrap-anywhere">
        <code>
          {escapeControls(call.method)} {escapeControls(call.url)}
        </code>
      </p>
      {judged ? null : (
        <p className="field-description">
          This does not look like a call to an introspection endpoint, so its form was not examined.
        </p>
      )}
      {judged && findings.length === 0 ? <p>Nothing to remark on this call.</p> : null}
      <FindingList findings={findings} linkTo={noLink} />
    </>
  )
}

function noLink(): null {
  return null
}
