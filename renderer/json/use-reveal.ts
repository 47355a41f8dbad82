import { useMemo, useState } from 'react'
import type { JsonPointer } from '../../core/json.ts'

/** Which personal values the person has chosen to see. */
export interface Reveal {
  readonly all: boolean
  readonly shows: (pointer: JsonPointer) => boolean
  readonly toggle: (pointer: JsonPointer) => void
  readonly setAll: (all: boolean) => void
}

/** Masked until revealed, value by value or all at once; a fresh component begins masked. */
export function useReveal(): Reveal {
  const [all, setAll] = useState(false)
  const [shown, setShown] = useState<ReadonlySet<JsonPointer>>(new Set())
  return useMemo(
    () => ({
      all,
      shows: (pointer) => all || shown.has(pointer),
      toggle: (pointer) => setShown((before) => withToggled(before, pointer)),
      setAll: (next) => {
        setAll(next)
        setShown(new Set())
      },
    }),
    [all, shown],
  )
}

function withToggled(
  before: ReadonlySet<JsonPointer>,
  pointer: JsonPointer,
): ReadonlySet<JsonPointer> {
  const after = new Set(before)
  if (!after.delete(pointer)) after.add(pointer)
  return after
}
