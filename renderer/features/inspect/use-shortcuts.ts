import { useEffect } from 'react'

interface Shortcuts {
  /** False while another view is shown. */
  readonly isActive: boolean
  readonly onAsk: () => void
  readonly onCancel: () => void
}

/** Ctrl or Cmd with Enter asks; Esc cancels, unless an open list took it. */
export function useShortcuts({ isActive, onAsk, onCancel }: Shortcuts): void {
  useEffect(() => {
    if (!isActive) return
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return
      if (event.key === 'Escape' && !isInOpenList(event.target)) onCancel()
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      onAsk()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [isActive, onAsk, onCancel])
}

function isInOpenList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="listbox"]') !== null
}
