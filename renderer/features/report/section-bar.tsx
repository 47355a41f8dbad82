import { type RefObject, useEffect } from 'react'
import { Button } from '../../ui/button.tsx'
import { jumpTo } from './jump-to.ts'

/** A part of the report to jump to. */
export interface SectionLink {
  readonly name: string
  readonly title: string
  readonly count?: number
}

interface SectionBarProps {
  readonly links: readonly SectionLink[]
  readonly reportRef: RefObject<HTMLElement | null>
}

/** Jumps to a part of the report; Alt with its number does the same from anywhere. */
export function SectionBar({ links, reportRef }: SectionBarProps) {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!event.altKey || event.ctrlKey || event.metaKey) return
      const link = links.find((_link, index) => event.code === `Digit${digitOf(index)}`)
      if (link === undefined || reportRef.current?.closest('[hidden]') !== null) return
      event.preventDefault()
      jumpTo(reportRef.current, link.name)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [links, reportRef])

  return (
    <nav className="section-bar" aria-label="Parts of the report">
      {links.map((link, index) => (
        <Button
          key={link.name}
          tone="quiet"
          small
          aria-keyshortcuts={`Alt+${digitOf(index)}`}
          onPress={() => jumpTo(reportRef.current, link.name)}
        >
          {link.count === undefined ? link.title : `${link.title} ${link.count}`}
        </Button>
      ))}
    </nav>
  )
}

/** The tenth part has the key 0, as on the keyboard. */
function digitOf(index: number): number {
  return (index + 1) % 10
}
