import './view-bar.css'
import { KeyRound, ScanSearch } from 'lucide-react'
import { type KeyboardEvent as KeyboardEventOf, type ReactNode, useEffect } from 'react'

/** The views of the window, in the order of their numbers. */
export const viewNames = ['inspect', 'profiles'] as const
export type ViewName = (typeof viewNames)[number]

const looks = {
  inspect: { icon: ScanSearch, word: 'Inspect' },
  profiles: { icon: KeyRound, word: 'Profiles' },
} as const

interface ViewBarProps {
  readonly view: ViewName
  readonly onView: (view: ViewName) => void
  readonly version: string | null
}

/** Switches between the views; Ctrl or Cmd with the number does the same. */
export function ViewBar({ view, onView, version }: ViewBarProps) {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      const next = viewNames[Number(event.key) - 1]
      if (next === undefined) return
      event.preventDefault()
      onView(next)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [onView])

  function step(event: KeyboardEventOf<HTMLElement>): void {
    const next = { ArrowRight: 1, ArrowLeft: viewNames.length - 1 }[event.key]
    if (next === undefined) return
    const name = viewNames[(viewNames.indexOf(view) + next) % viewNames.length]
    if (name === undefined) return
    onView(name)
    document.getElementById(tabId(name))?.focus()
  }

  return (
    <header className="view-bar">
      <p className="view-bar-name">Token Loupe</p>
      <div className="view-bar-tabs" role="tablist" aria-label="Views" onKeyDown={step}>
        {viewNames.map((name, index) => {
          const { icon: Icon, word } = looks[name]
          return (
            <button
              key={name}
              type="button"
              role="tab"
              id={tabId(name)}
              className="view-bar-tab"
              aria-selected={name === view}
              aria-controls={panelId(name)}
              aria-keyshortcuts={`Control+${index + 1}`}
              tabIndex={name === view ? 0 : -1}
              onClick={() => onView(name)}
            >
              <Icon aria-hidden size={16} />
              {word}
            </button>
          )
        })}
      </div>
      <p className="view-bar-version">{version}</p>
    </header>
  )
}

interface ViewPanelProps {
  readonly name: ViewName
  readonly view: ViewName
  readonly children: ReactNode
}

/** The panel of a view: it keeps what was typed in it while another view is shown. */
export function ViewPanel({ name, view, children }: ViewPanelProps) {
  return (
    <div
      className="view-panel"
      role="tabpanel"
      id={panelId(name)}
      aria-labelledby={tabId(name)}
      hidden={name !== view}
    >
      {children}
    </div>
  )
}

function tabId(name: ViewName): string {
  return `view-tab-${name}`
}

function panelId(name: ViewName): string {
  return `view-panel-${name}`
}
