import './fold.css'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'

interface FoldProps {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly children: ReactNode
}

/** Something that is one key away: a line that opens what is below it. */
export function Fold({ summary, open, children }: FoldProps) {
  return (
    <Disclosure className="fold" defaultExpanded={open ?? false}>
      <Button slot="trigger" className="fold-trigger">
        <ChevronRight aria-hidden size={16} className="fold-arrow" />
        {summary}
      </Button>
      <DisclosurePanel className="fold-panel">{children}</DisclosurePanel>
    </Disclosure>
  )
}
