import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallReading } from '../../../core/introspection/call/call.ts'
import { readCall } from '../../../core/introspection/call/read-call.ts'
import { readPasted } from '../../../core/token/read-pasted.ts'
import type { FoundToken, PastedReading } from '../../../core/token/token.ts'

/** Pastes longer than this (characters) are read once typing rests, so that the window stays alive. */
const immediateLength = 100_000
const restMs = 200

/** What was pasted, read on this machine. */
export interface Paste {
  /** Null while nothing is pasted. */
  readonly reading: PastedReading | null
  /** The call that was pasted, without its secrets; null where it is none. */
  readonly call: CallReading | null
  /** True while a large paste waits to be read. */
  readonly pending: boolean
  /** Index of the chosen token in the reading. */
  readonly chosen: number
  readonly token: FoundToken | null
  /** Differs for each paste and choice: tells whether an answer still belongs to what is pasted. */
  readonly version: number
  readonly take: (text: string) => void
  readonly choose: (index: number) => void
}

interface PasteState {
  readonly reading: PastedReading | null
  readonly call: CallReading | null
  readonly pending: boolean
  readonly chosen: number
  readonly version: number
}

const nothing: PasteState = { reading: null, call: null, pending: false, chosen: 0, version: 0 }

/** Reads what is pasted, as one types. */
export function usePaste(): Paste {
  const [state, setState] = useState(nothing)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const read = useCallback((text: string) => {
    const reading = text.trim() === '' ? null : readPasted(text)
    const call = reading === null ? null : callIn(text, reading)
    setState(({ version }) => ({ ...nothing, reading, call, version: version + 1 }))
  }, [])

  const take = useCallback(
    (text: string) => {
      clearTimeout(timer.current)
      if (text.length <= immediateLength) {
        read(text)
        return
      }
      setState((before) => ({ ...nothing, pending: true, version: before.version + 1 }))
      timer.current = setTimeout(() => read(text), restMs)
    },
    [read],
  )

  const choose = useCallback((index: number) => {
    setState((before) => ({ ...before, chosen: index, version: before.version + 1 }))
  }, [])

  useEffect(() => () => clearTimeout(timer.current), [])

  return { ...state, token: state.reading?.tokens[state.chosen] ?? null, take, choose }
}

/** A text is a call where it reads as one; what ails a curl command that does not is worth saying too. */
function callIn(text: string, { source }: PastedReading): CallReading | null {
  const call = readCall(text)
  return call.call !== null || source === 'curl' ? call : null
}
