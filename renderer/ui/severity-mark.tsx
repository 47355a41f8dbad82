import './severity-mark.css'
import { CircleX, Info, type LucideIcon, ShieldAlert, TriangleAlert } from 'lucide-react'
import type { Severity } from '../../core/findings/finding.ts'

const looks: Readonly<
  Record<Severity, { readonly icon: LucideIcon; readonly word: string; readonly plural: string }>
> = {
  security: { icon: ShieldAlert, word: 'Security', plural: 'Security' },
  error: { icon: CircleX, word: 'Error', plural: 'Errors' },
  warning: { icon: TriangleAlert, word: 'Warning', plural: 'Warnings' },
  info: { icon: Info, word: 'Info', plural: 'Info' },
}

interface SeverityMarkProps {
  readonly severity: Severity
  readonly count?: number
}

/** How bad it is: an icon and a word, so that the colour only repeats it. */
export function SeverityMark({ severity, count }: SeverityMarkProps) {
  const { icon: Icon, word, plural } = looks[severity]
  return (
    <span className={`severity severity-${severity}`}>
      <Icon aria-hidden size={14} />
      <span>{count === undefined || count === 1 ? word : plural}</span>
      {count === undefined ? null : <span className="severity-count">{count}</span>}
    </span>
  )
}
