import './button.css'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'

/** How much a button asks for attention. */
export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger'

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  readonly tone?: ButtonTone
  readonly icon?: LucideIcon
  readonly small?: boolean
  readonly ref?: Ref<HTMLButtonElement>
  readonly children: ReactNode
}

/** A button with a word on it, and an icon before the word where it helps. */
export function Button({ tone = 'plain', icon: Icon, small, children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={`button button-${tone}${small === true ? ' button-small' : ''}`}
    >
      {Icon === undefined ? null : <Icon aria-hidden size={small === true ? 14 : 16} />}
      <span>{children}</span>
    </AriaButton>
  )
}
