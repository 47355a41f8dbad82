import '../../ui/field.css'
import { X } from 'lucide-react'
import { type RefObject, type SyntheticEvent, useId } from 'react'
import { longestPaste } from '../../../core/token/read-pasted.ts'
import { Button } from '../../ui/button.tsx'

interface PasteAreaProps {
  /** The textarea keeps its own text: the token stands there and nowhere else in the page. */
  readonly areaRef: RefObject<HTMLTextAreaElement | null>
  readonly onText: (text: string) => void
  readonly isFilled: boolean
}

/**
 * Where the token is pasted. A text beyond the limit is read, to say what is wrong with it, and not held:
 * laying out 10 MB would stop the window for seconds.
 */
export function PasteArea({ areaRef, onText, isFilled }: PasteAreaProps) {
  const id = useId()

  /** Pasted, dropped or put in by another program: each comes by here before it is laid out. */
  function refuseLong(event: SyntheticEvent, text: string): void {
    if (text.length <= longestPaste) return
    event.preventDefault()
    onText(text)
  }

  return (
    <div className="field">
      <div className="paste-head">
        <label className="field-label" htmlFor={id}>
          Token
        </label>
        {isFilled ? (
          <Button
            tone="quiet"
            small
            icon={X}
            onPress={() => {
              const area = areaRef.current
              if (area === null) return
              area.value = ''
              area.focus()
              onText('')
            }}
          >
            Clear
          </Button>
        ) : null}
      </div>
      <textarea
        id={id}
        ref={areaRef}
        className="field-input mono paste-area"
        rows={6}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="Paste a token, an Authorization header, a curl command or a token response"
        aria-describedby={`${id}-promise`}
        onPaste={(event) => refuseLong(event, event.clipboardData.getData('text/plain'))}
        onBeforeInput={(event) => refuseLong(event, event.data)}
        onChange={(event) => {
          const text = event.target.value
          if (text.length > longestPaste) event.target.value = ''
          onText(text)
        }}
      />
      <p className="field-description" id={`${id}-promise`}>
        Read on this machine only. Nothing leaves it before you press Ask.
      </p>
    </div>
  )
}
