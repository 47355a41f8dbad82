import '../../ui/fold.css'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'

interface FormFoldProps {
  readonly title: string
  /** Whether it is open at first. */
  readonly open: boolean
  /** True where something in it is wrong: then it opens, for what is wrong has to be seen. */
  readonly hasError: boolean
  readonly children: ReactNode
}

/** A part of the form below a heading that opens it. What was typed in it stays while it is closed. */
export function FormFold({ title, open, hasError, children }: FormFoldProps) {
  const [isOpen, setOpen] = useState(open)
  const [hadError, setHadError] = useState(hasError)
  if (hasError !== hadError) {
    setHadError(hasError)
    if (hasError) setOpen(true)
  }
  return (
    <Disclosure className="fold" isExpanded={isOpen} onExpandedChange={setOpen}>
      <h3>
        <Button slot="trigger" className="fold-trigger">
          <ChevronRight aria-hidden size={16} className="fold-arrow" />
          {title}
        </Button>
      </h3>
      <DisclosurePanel className="fold-panel">{children}</DisclosurePanel>
    </Disclosure>
  )
}
