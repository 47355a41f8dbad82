import './json.css'
import { Fragment, type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import {
  isJsonArray,
  isJsonObject,
  type JsonPointer,
  type JsonValue,
  pointerTo,
} from '../../core/json.ts'
import { escapeControls } from '../../core/report/escape-controls.ts'
import { MaskedValue } from './masked-value.tsx'
import { type Masks, nameKey } from './masks.ts'
import type { Reveal } from './use-reveal.ts'

const shownElements = 100
const shownCharacters = 4000

interface JsonViewProps {
  readonly value: JsonValue
  /** The pointer of `value` in the document that the masks speak of. */
  readonly pointer: JsonPointer
  readonly masks: Masks
  readonly reveal: Reveal
}

/** A JSON value, indented, each personal value in it masked by a button that reveals it. */
export function JsonView(props: JsonViewProps) {
  return (
    <code className="json">
      <Value {...props} indent={0} />
    </code>
  )
}

interface ValueProps extends JsonViewProps {
  readonly indent: number
}

function Value(props: ValueProps): ReactNode {
  const { value, pointer, masks, reveal } = props
  const placeholder = masks.get(pointer)
  if (placeholder === undefined) return <Bare {...props} />
  const shown = reveal.shows(pointer)
  return (
    <MaskedValue
      placeholder={placeholder}
      name={nameOf(pointer)}
      shown={shown}
      onToggle={() => reveal.toggle(pointer)}
    >
      <Bare {...props} value={value} masks={withoutBelow(masks, pointer)} />
    </MaskedValue>
  )
}

function Bare(props: ValueProps): ReactNode {
  const { value, pointer } = props
  if (isJsonArray(value)) {
    const entries = value.map((element, index) => ({
      label: null,
      pointer: pointerTo(pointer, index),
      value: element,
    }))
    return <Entries {...props} entries={entries} brackets="[]" />
  }
  if (isJsonObject(value)) {
    const entries = Object.entries(value).map(([name, member]) => ({
      label: name,
      pointer: pointerTo(pointer, name),
      value: member,
    }))
    return <Entries {...props} entries={entries} brackets="{}" />
  }
  return <Scalar value={value} />
}

interface Entry {
  readonly label: string | null
  readonly pointer: JsonPointer
  readonly value: JsonValue
}

interface EntriesProps extends ValueProps {
  readonly entries: readonly Entry[]
  readonly brackets: '[]' | '{}'
}

function Entries({ entries, brackets, indent, masks, reveal }: EntriesProps): ReactNode {
  const [whole, setWhole] = useState(false)
  if (entries.length === 0) return brackets
  const shown = whole ? entries : entries.slice(0, shownElements)
  const hidden = entries.length - shown.length
  const margin = '  '.repeat(indent + 1)
  return (
    <>
      {brackets.charAt(0)}
      {shown.map((entry, index) => (
        <Fragment key={entry.pointer}>
          {`\n${margin}`}
          {entry.label === null ? null : (
            <>
              <Name label={entry.label} pointer={entry.pointer} masks={masks} reveal={reveal} />
              {': '}
            </>
          )}
          <Value
            value={entry.value}
            pointer={entry.pointer}
            masks={masks}
            reveal={reveal}
            indent={indent + 1}
          />
          {index < entries.length - 1 ? ',' : ''}
        </Fragment>
      ))}
      {hidden === 0 ? null : (
        <>
          {`\n${margin}`}
          <Button className="masked-button" onPress={() => setWhole(true)}>
            {`… ${hidden} more`}
          </Button>
        </>
      )}
      {`\n${'  '.repeat(indent)}${brackets.charAt(1)}`}
    </>
  )
}

interface NameProps extends Pick<ValueProps, 'pointer' | 'masks' | 'reveal'> {
  readonly label: string
}

/** A member's name; a personal one masked as a value is. */
function Name({ label, pointer, masks, reveal }: NameProps): ReactNode {
  const key = nameKey(pointer)
  const placeholder = masks.get(key)
  const text = <span className="json-name">{escapeControls(JSON.stringify(label))}</span>
  if (placeholder === undefined) return text
  return (
    <MaskedValue
      placeholder={placeholder}
      name="member name"
      shown={reveal.shows(key)}
      onToggle={() => reveal.toggle(key)}
    >
      {text}
    </MaskedValue>
  )
}

function Scalar({ value }: { readonly value: string | number | boolean | null }): ReactNode {
  const [whole, setWhole] = useState(false)
  const text = escapeControls(JSON.stringify(value))
  const kind = typeof value === 'string' ? 'json-string' : 'json-literal'
  if (whole || text.length <= shownCharacters) return <span className={kind}>{text}</span>
  return (
    <>
      <span className={kind}>{text.slice(0, shownCharacters)}</span>
      <Button className="masked-button" onPress={() => setWhole(true)}>
        {`… ${text.length - shownCharacters} more characters`}
      </Button>
    </>
  )
}

/** Who reveals a whole object does not want to reveal each of its members again. */
function withoutBelow(masks: Masks, pointer: JsonPointer): Masks {
  return new Map(
    [...masks].filter(([other]) => other !== pointer && !other.startsWith(`${pointer}/`)),
  )
}

function nameOf(pointer: JsonPointer): string {
  return pointer.slice(1).replaceAll('/', ' ').replaceAll('~1', '/').replaceAll('~0', '~')
}
