import './trust-mark.css'
import { type LucideIcon, ShieldCheck, ShieldQuestionMark, ShieldX } from 'lucide-react'
import type { Trust } from './trust.ts'

const looks: Readonly<Record<Trust, { readonly icon: LucideIcon; readonly word: string }>> = {
  trusted: { icon: ShieldCheck, word: 'Trusted' },
  untrusted: { icon: ShieldX, word: 'Untrusted' },
  unchecked: { icon: ShieldQuestionMark, word: 'Not checked' },
}

interface TrustMarkProps {
  readonly trust: Trust
}

/** Whether it is proven: an icon and a word, so that the colour only repeats it. */
export function TrustMark({ trust }: TrustMarkProps) {
  const { icon: Icon, word } = looks[trust]
  return (
    <span className={`trust trust-${trust}`} data-trust={trust}>
      <Icon aria-hidden size={15} />
      {word}
    </span>
  )
}
