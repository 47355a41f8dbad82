import { FileOutput } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ExportPanel } from './export-panel.tsx'
import type { Examination } from './use-examination.ts'
import { VerdictView } from './verdict.tsx'

interface ReportHeadProps extends Examination {
  /** Who was asked, when. */
  readonly byline: ReactNode
}

/** The verdict, and below it, once opened, the panel from which the report is sent on. */
export function ReportHead({ report, redacted, byline }: ReportHeadProps) {
  const [isOpen, setOpen] = useState(false)
  const head = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  useEscape(head, isOpen, close)

  function close(): void {
    setOpen(false)
    opener.current?.focus()
  }

  return (
    <div className="report-head" ref={head}>
      <VerdictView
        verdict={redacted.verdict}
        byline={byline}
        actions={
          <Button
            ref={opener}
            small
            icon={FileOutput}
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': panelId } : {})}
            onPress={() => setOpen(!isOpen)}
          >
            Export
          </Button>
        }
      />
      {isOpen ? (
        <ExportPanel id={panelId} report={report} redacted={redacted} onClose={close} />
      ) : null}
    </div>
  )
}

/** Calls back when Escape is pressed anywhere in an element while `isActive`. */
function useEscape(
  element: RefObject<HTMLElement | null>,
  isActive: boolean,
  onEscape: () => void,
): void {
  useEffect(() => {
    const target = element.current
    if (!isActive || target === null) return
    function onKey(event: KeyboardEvent): void {
      if (event.key === 'Escape' && !event.isComposing) onEscape()
    }
    target.addEventListener('keydown', onKey)
    return () => target.removeEventListener('keydown', onKey)
  }, [element, isActive, onEscape])
}
