import './notice.css'
import { CircleCheck, CircleX, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** What kind of thing a notice says. */
export type NoticeTone = 'info' | 'good' | 'warning' | 'error'

const looks: Readonly<Record<NoticeTone, { readonly icon: LucideIcon; readonly word: string }>> = {
  info: { icon: Info, word: 'Note' },
  good: { icon: CircleCheck, word: 'Done' },
  warning: { icon: TriangleAlert, word: 'Mind this' },
  error: { icon: CircleX, word: 'Failed' },
}

interface NoticeProps {
  readonly tone: NoticeTone
  readonly title?: string
  /** True where a screen reader should say it at once. */
  readonly announced?: boolean
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** A panel that says one thing, and offers what can be done about it. */
export function Notice({ tone, title, announced, children, actions }: NoticeProps) {
  const { icon: Icon, word } = looks[tone]
  return (
    <div className={`notice notice-${tone}`} role={announced === true ? 'alert' : undefined}>
      <Icon aria-hidden size={18} className="notice-icon" />
      <div className="notice-words">
        <p className="notice-title">{title ?? word}</p>
        <div className="wrap-anywhere">{children}</div>
        {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  )
}
