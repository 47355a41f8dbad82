import './app.css'
import { Suspense, useCallback, useEffect, useState } from 'react'
import type { AppInfo } from '../core/contract.ts'
import { InspectView } from './features/inspect/inspect-view.tsx'
import type { ProfileTask } from './features/profiles/profiles-view.tsx'
import { ProfilesView } from './later-parts.ts'
import { type Services, ServicesContext, useCall } from './services/services.ts'
import { useProfiles } from './services/use-profiles.ts'
import { Banner } from './ui/banner.tsx'
import { ViewBar, type ViewName, ViewPanel } from './ui/view-bar.tsx'

interface AppProps {
  readonly services: Services
}

/** The window. */
export function App({ services }: AppProps) {
  return (
    <ServicesContext value={services}>
      <Shell />
    </ServicesContext>
  )
}

function Shell() {
  const info = useAppInfo()
  const profiles = useProfiles()
  const [view, setView] = useState<ViewName>('inspect')
  const [task, setTask] = useState<ProfileTask>({ kind: 'list' })

  const openTask = useCallback((next: ProfileTask) => {
    setTask(next)
    setView('profiles')
  }, [])

  return (
    <div className="shell">
      <ViewBar view={view} onView={setView} version={info?.version ?? null} />
      {info?.fallbackRuntime === true ? <Banner info={info} /> : null}
      <main className="shell-main">
        <ViewPanel name="inspect" view={view}>
          <InspectView
            profiles={profiles}
            demoTokens={info?.demo?.tokens ?? []}
            isShown={view === 'inspect'}
            onNewProfile={(issuer) => openTask({ kind: 'create', issuer })}
            onEditProfile={(id, sessionOnly) => openTask({ kind: 'edit', id, sessionOnly })}
          />
        </ViewPanel>
        <ViewPanel name="profiles" view={view}>
          <Suspense fallback={null}>
            <ProfilesView profiles={profiles} task={task} onTask={setTask} />
          </Suspense>
        </ViewPanel>
      </main>
    </div>
  )
}

function useAppInfo(): AppInfo | null {
  const call = useCall()
  const [info, setInfo] = useState<AppInfo | null>(null)
  useEffect(() => {
    void call('app:info', undefined).then((answer) => {
      if (answer.ok) setInfo(answer.value)
    })
  }, [call])
  return info
}
