import './profiles-view.css'
import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { ProfileSummary } from '../../../core/profile/profile.ts'
import type { Failure } from '../../bridge.ts'
import { useCall } from '../../services/services.ts'
import type { Profiles } from '../../services/use-profiles.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ProfileForm } from './profile-form.tsx'
import { ProfileItem } from './profile-item.tsx'

/** What the person is doing with the profiles. */
export type ProfileTask =
  | { readonly kind: 'list' }
  /** `issuer` is where the form begins; empty for nothing known. */
  | { readonly kind: 'create'; readonly issuer: string }
  | { readonly kind: 'edit'; readonly id: string; readonly sessionOnly: boolean }

interface ProfilesViewProps {
  readonly profiles: Profiles
  readonly task: ProfileTask
  readonly onTask: (task: ProfileTask) => void
}

/** Who can ask: the profiles, and the form of one of them. */
export function ProfilesView({ profiles, task, onTask }: ProfilesViewProps) {
  const call = useCall()
  const heading = useRef<HTMLHeadingElement>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [done, setDone] = useState('')
  const list = profiles.list ?? []

  async function finish(sentence: string): Promise<void> {
    setFailure(null)
    setDone(sentence)
    await profiles.reload()
    heading.current?.focus()
  }

  async function duplicate({ profile }: ProfileSummary): Promise<void> {
    const answer = await call('profiles:duplicate', { id: profile.id })
    if (!answer.ok) {
      setFailure(answer.error)
      return
    }
    await finish(`Duplicated as ${answer.value.profile.name}.`)
    onTask({ kind: 'edit', id: answer.value.profile.id, sessionOnly: false })
  }

  async function remove({ profile }: ProfileSummary): Promise<void> {
    const answer = await call('profiles:remove', { id: profile.id })
    if (!answer.ok) {
      setFailure(answer.error)
      return
    }
    if (task.kind === 'edit' && task.id === profile.id) onTask({ kind: 'list' })
    await finish(`Deleted ${profile.name}.`)
  }

  return (
    <div className="profiles">
      <div className="profiles-list">
        <div className="profiles-head">
          <h1 ref={heading} tabIndex={-1}>
            Profiles
          </h1>
          <Button
            tone="primary"
            small
            icon={Plus}
            onPress={() => onTask({ kind: 'create', issuer: '' })}
          >
            New profile
          </Button>
        </div>
        <p className="profiles-done" role="status">
          {done}
        </p>
        {profiles.notices.map((notice) => (
          <Notice key={notice} tone="warning">
            <p>{notice}</p>
          </Notice>
        ))}
        {[profiles.failure, failure].map((one) =>
          one === null ? null : (
            <Notice key={one.message} tone="error" announced>
              <p>{one.message}</p>
            </Notice>
          ),
        )}
        {profiles.list !== null && list.length === 0 ? (
          <p>No profile yet. A profile says who asks, where, and what is expected of the answer.</p>
        ) : null}
        <ul className="profiles-items">
          {list.map((summary) => (
            <ProfileItem
              key={summary.profile.id}
              summary={summary}
              isOpen={task.kind === 'edit' && task.id === summary.profile.id}
              onEdit={() => onTask({ kind: 'edit', id: summary.profile.id, sessionOnly: false })}
              onDuplicate={() => void duplicate(summary)}
              onRemove={() => void remove(summary)}
            />
          ))}
        </ul>
      </div>
      <div className="profiles-detail">
        <Detail
          task={task}
          list={list}
          onClose={() => {
            onTask({ kind: 'list' })
            heading.current?.focus()
          }}
          onSaved={async ({ profile }) => {
            onTask({ kind: 'list' })
            await finish(`Saved ${profile.name}.`)
          }}
        />
      </div>
    </div>
  )
}

interface DetailProps {
  readonly task: ProfileTask
  readonly list: readonly ProfileSummary[]
  readonly onSaved: (saved: ProfileSummary) => Promise<void>
  readonly onClose: () => void
}

function Detail({ task, list, onSaved, onClose }: DetailProps) {
  const summary =
    task.kind === 'edit' ? (list.find((one) => one.profile.id === task.id) ?? null) : null
  if (task.kind === 'list' || (task.kind === 'edit' && summary === null)) {
    return (
      <div className="muted profiles-hint">
        <p>
          Choose a profile to edit, or make a new one. A secret goes into the keychain and to the
          server it was typed for, and nowhere else; nobody can read it back here.
        </p>
        <p>
          Profiles in the keychain work in the terminal too:{' '}
          <code>token-loupe inspect --profile NAME</code>. The command line is not part of the
          packaged app: it comes with the source, by <code>npm run build</code> and{' '}
          <code>npm link</code>, and needs Node 20.19 or newer.
        </p>
      </div>
    )
  }
  return (
    <ProfileForm
      key={task.kind === 'edit' ? `${task.id} ${task.sessionOnly}` : `new ${task.issuer}`}
      issuer={task.kind === 'create' ? task.issuer : ''}
      summary={summary}
      others={list}
      sessionOnly={task.kind === 'edit' && task.sessionOnly}
      onSaved={onSaved}
      onClose={onClose}
    />
  )
}
