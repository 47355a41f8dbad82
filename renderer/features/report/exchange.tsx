import './exchange.css'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { HeaderLine } from '../../../core/introspection/evidence.ts'
import type { JsonObject } from '../../../core/json.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'
import type { Report } from '../../../core/report/report.ts'
import { escapeLines } from '../../json/escape-lines.ts'
import { JsonView } from '../../json/json-view.tsx'
import { RevealAll } from '../../json/masked-value.tsx'
import type { Masks } from '../../json/masks.ts'
import type { Reveal } from '../../json/use-reveal.ts'
import { LongText } from '../../ui/long-text.tsx'
import { Section } from './section.tsx'

interface ExchangeProps {
  readonly report: Report
  readonly redacted: Report
  readonly members: JsonObject | null
  readonly masks: Masks
  readonly reveal: Reveal
}

/** What was sent and what came back, secret and token masked. */
export function Exchange({ report, redacted, members, masks, reveal }: ExchangeProps) {
  const source = reveal.all ? report : redacted
  return (
    <Section name="exchange" title="Request and response">
      <div className="exchange-half">
        <h4>Request</h4>
        <p className="exchange-line">
          <code>
            {report.request.method} {report.request.url}
          </code>
        </p>
        {report.request.proxy === null ? null : <p>Through the proxy {report.request.proxy}</p>}
        <Headers caption="Request headers" headers={source.request.headers} />
        <pre className="exchange-body">{source.request.body}</pre>
      </div>
      {report.response === null || source.response === null ? (
        <p>No response came.</p>
      ) : (
        <div className="exchange-half">
          <h4>Response</h4>
          <p className="exchange-line">
            <code>
              {report.response.status} {escapeControls(report.response.statusText)}
            </code>{' '}
            <span className="muted">
              {report.response.receivedBytes.toLocaleString('en')} bytes of body
            </span>
          </p>
          <Headers caption="Response headers" headers={source.response.headers} />
          <Body raw={source.response.body} members={members} masks={masks} reveal={reveal} />
        </div>
      )}
    </Section>
  )
}

interface HeadersProps {
  readonly caption: string
  readonly headers: readonly HeaderLine[]
}

function Headers({ caption, headers }: HeadersProps) {
  if (headers.length === 0) return <p className="muted">No headers.</p>
  return (
    <table className="table headers">
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {headers.map(([name, value], index) => (
          // Header lines repeat, and their order is what was received.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <tr key={index}>
            <th scope="row">
              <code>{escapeControls(name)}</code>
            </th>
            <td>
              <code>{escapeControls(value)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface BodyProps {
  readonly raw: string
  readonly members: JsonObject | null
  readonly masks: Masks
  readonly reveal: Reveal
}

function Body({ raw, members, masks, reveal }: BodyProps) {
  const [form, setForm] = useState<'pretty' | 'raw'>('pretty')
  if (raw === '') return <p className="muted">The body is empty.</p>
  const pretty = form === 'pretty' && members !== null
  return (
    <>
      <div className="exchange-tools">
        {members === null ? null : (
          <ToggleButtonGroup
            className="switch"
            aria-label="Show the body"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[form]}
            onSelectionChange={(keys) => setForm(keys.has('raw') ? 'raw' : 'pretty')}
          >
            <ToggleButton id="pretty" className="switch-button">
              Pretty
            </ToggleButton>
            <ToggleButton id="raw" className="switch-button">
              Raw
            </ToggleButton>
          </ToggleButtonGroup>
        )}
        <RevealAll count={masks.size} shown={reveal.all} onChange={reveal.setAll} />
      </div>
      <div className="exchange-body">
        {pretty ? (
          <JsonView value={members} pointer="" masks={masks} reveal={reveal} />
        ) : (
          <LongText text={escapeLines(raw)} />
        )}
      </div>
    </>
  )
}
