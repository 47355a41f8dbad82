import './exchange.css'
import type { HeaderLine } from '../../../core/introspection/evidence.ts'
import { escapeControls } from '../../../core/report/escape-controls.ts'

interface HeaderTableProps {
  readonly caption: string
  readonly headers: readonly HeaderLine[]
}

/** Header lines as they were sent or received. */
export function HeaderTable({ caption, headers }: HeaderTableProps) {
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
