import './json.css'
import { Eye, EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'

interface MaskedValueProps {
  readonly placeholder: string
  /** What the value is, for instance `email`. */
  readonly name: string
  readonly shown: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** A personal value: its placeholder is the button that reveals it. */
export function MaskedValue({ placeholder, name, shown, onToggle, children }: MaskedValueProps) {
  const Icon = shown ? EyeOff : Eye
  return (
    <>
      {shown ? <span className="masked-shown">{children}</span> : null}
      <Button
        className="masked-button"
        aria-label={shown ? `Hide ${name}` : `Reveal ${name}, masked as ${placeholder}`}
        onPress={onToggle}
      >
        {shown ? null : <span>{placeholder}</span>}
        <Icon aria-hidden size={13} />
      </Button>
    </>
  )
}

interface RevealAllProps {
  readonly count: number
  readonly shown: boolean
  readonly onChange: (shown: boolean) => void
}

/** Reveals or masks every personal value of one answer at once. */
export function RevealAll({ count, shown, onChange }: RevealAllProps) {
  if (count === 0) return null
  const Icon = shown ? EyeOff : Eye
  const values = count === 1 ? '1 personal value' : `${count} personal values`
  return (
    <Button className="masked-all" onPress={() => onChange(!shown)}>
      <Icon aria-hidden size={14} />
      {shown ? `Mask ${values}` : `Reveal ${values}`}
    </Button>
  )
}
