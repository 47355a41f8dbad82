import './verdict.css'
import { CircleCheck, CircleQuestionMark, CircleSlash, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Verdict } from '../../../core/report/report.ts'

const looks: Readonly<
  Record<Verdict['state'], { readonly word: string; readonly icon: LucideIcon }>
> = {
  active: { word: 'Active', icon: CircleCheck },
  inactive: { word: 'Inactive', icon: CircleSlash },
  'no-valid-answer': { word: 'No valid answer', icon: CircleQuestionMark },
}

/** The word for a verdict. */
export function verdictWord(state: Verdict['state']): string {
  return looks[state].word
}

interface VerdictViewProps {
  readonly verdict: Verdict
  /** Who was asked, when. */
  readonly byline: ReactNode
  /** Buttons that concern the whole report. */
  readonly actions: ReactNode
}

/** Is it alive, and why not: readable across a desk. */
export function VerdictView({ verdict, byline, actions }: VerdictViewProps) {
  const { word, icon: Icon } = looks[verdict.state]
  return (
    <div className={`verdict verdict-${verdict.state}`} data-verdict={verdict.state}>
      <Icon aria-hidden size={44} strokeWidth={2.25} className="verdict-icon" />
      <div className="verdict-words">
        <h2 className="verdict-word">{word}</h2>
        <p className="verdict-sentence">{verdict.sentence}</p>
        {verdict.advice === null ? null : <p>{verdict.advice}</p>}
        <p className="field-description">{byline}</p>
      </div>
      <div className="verdict-actions">{actions}</div>
    </div>
  )
}
