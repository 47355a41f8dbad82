import './field.css'
import './select.css'
import { Check, ChevronDown } from 'lucide-react'
import {
  Button as AriaButton,
  Select as AriaSelect,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'

/** One thing to choose, with a line that explains it. */
export interface Choice<K extends string> {
  readonly key: K
  readonly label: string
  readonly description?: string
}

interface SelectProps<K extends string> {
  readonly label: string
  readonly placeholder?: string
  readonly description?: string | undefined
  readonly choices: readonly Choice<K>[]
  readonly value: K | null
  readonly onChange: (key: K) => void
  readonly isDisabled?: boolean
}

/** Picks one of a few. */
export function Select<K extends string>(props: SelectProps<K>) {
  const { label, placeholder, description, choices, value, onChange, isDisabled } = props
  return (
    <AriaSelect
      className="field select"
      value={value}
      isDisabled={isDisabled ?? false}
      placeholder={placeholder ?? 'Choose'}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.key === key)
        if (chosen !== undefined) onChange(chosen.key)
      }}
    >
      <Label className="field-label">{label}</Label>
      <AriaButton className="select-button">
        <SelectValue className="select-value" />
        <ChevronDown aria-hidden size={16} />
      </AriaButton>
      {description === undefined ? null : (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <Popover className="select-popover" offset={4}>
        <ListBox className="select-list" items={choices.map((choice) => ({ ...choice }))}>
          {(choice) => (
            <ListBoxItem id={choice.key} textValue={choice.label} className="select-item">
              {({ isSelected }) => (
                <>
                  <span className="select-check">
                    {isSelected ? <Check aria-hidden size={14} /> : null}
                  </span>
                  <span className="select-item-words">
                    <span>{choice.label}</span>
                    {choice.description === undefined ? null : (
                      <span className="select-item-description"> {choice.description}</span>
                    )}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
