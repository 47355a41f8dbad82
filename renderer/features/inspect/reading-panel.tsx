import './reading-panel.css'
import type { ReactNode } from 'react'
import type { PastedReading } from '../../../core/token/token.ts'
import { Notice } from '../../ui/notice.tsx'
import { Radios } from '../../ui/radios.tsx'
import { DecodedTokenView } from './decoded-token.tsx'
import { describeToken, kindWords, sourceWords } from './reading-words.ts'

interface ReadingPanelProps {
  readonly reading: PastedReading
  readonly chosen: number
  readonly onChoose: (index: number) => void
  /** What is said of the call that was pasted; null where it is none. */
  readonly call: ReactNode
  readonly onIssuer: (issuer: string) => void
}

/** What was pasted, as it was read here. */
export function ReadingPanel(props: ReadingPanelProps) {
  const { reading, chosen, onChoose, call, onIssuer } = props
  const token = reading.tokens[chosen]
  return (
    <section className="reading" aria-label="What was pasted">
      {reading.problem === null ? null : (
        <Notice tone="warning" title="No token to ask about">
          <p>{reading.problem}</p>
        </Notice>
      )}
      {reading.tokens.length > 1 ? (
        <Radios
          label="Several tokens: which one?"
          choices={reading.tokens.map((found, index) => ({
            key: String(index),
            label: kindWords[found.kind],
            description: describeToken(found),
          }))}
          value={String(chosen)}
          onChange={(key) => onChoose(Number(key))}
        />
      ) : null}
      {token === undefined ? null : (
        <dl className="reading-facts">
          <dt>Found</dt>
          <dd>{sourceWords[reading.source]}</dd>
          <dt>Kind</dt>
          <dd>{kindWords[token.kind]}</dd>
          <dt>Format</dt>
          <dd>{describeToken(token)}</dd>
        </dl>
      )}
      {reading.notes.length === 0 ? null : (
        <ul className="reading-notes">
          {reading.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {call}
      {token?.decoded == null ? null : (
        <DecodedTokenView
          key={token.value.length + chosen}
          decoded={token.decoded}
          onIssuer={onIssuer}
        />
      )}
    </section>
  )
}
