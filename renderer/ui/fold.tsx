import './fold.css'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'

interface FoldProps {
  readonly summary: ReactNode
  readonly open?: boolean
  /** True where the line is a heading of the form or report around it. */
  readonly isHeading?: boolean
  readonly children: ReactNode
}

/** Something that is one key away: a line that opens what is below it. */
export function Fold({ summary, open, isHeading, children }: FoldProps) {
  const trigger = (
    <Button slot="trigger" className="fold-trigger">
      <ChevronRight aria-hidden size={16} className="fold-arrow" />
      {summary}
    </Button>
  )
  return (
    <Disclosure className="fold" defaultExpanded={open ?? false}>
      {isHeading === true ? <h3>{trigger}</h3> : trigger}
      <DisclosurePanel className="fold-panel">{children}</DisclosurePanel>
    </Disclosure>
  )
}
