import { sayDuration, sayInstant } from '../../../core/time/say-time.ts'
import type { Timeline, TimelinePoint } from '../../../core/time/timeline.ts'
import { useNow, useServices } from '../../services/services.ts'
import { Section } from './section.tsx'
import { TimelineChart } from './timeline-chart.tsx'
import { RelativeTime } from './times.tsx'

const originWords: Readonly<Record<TimelinePoint['from'], string>> = {
  answer: 'the answer',
  token: 'the token itself, not verified',
  header: 'the Date header',
  clock: 'this machine',
}

interface ValidityProps {
  readonly timeline: Timeline
}

/** From when to when the token counts: drawn, and as text. */
export function Validity({ timeline }: ValidityProps) {
  // The first sentences say the points one by one; the table says those, and ticks.
  const remarks = timeline.sentences.slice(timeline.points.length)
  return (
    <Section name="validity" title="Validity">
      <TimelineChart timeline={timeline} />
      <table className="table times">
        <caption className="visually-hidden">The timeline as text</caption>
        <thead>
          <tr>
            <th scope="col">Moment</th>
            <th scope="col">Local time</th>
            <th scope="col">UTC</th>
            <th scope="col">From now</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {timeline.points.map((point) => (
            <tr key={`${point.kind} ${point.from}`}>
              <th scope="row">
                {point.label} {nameOf(point)}
              </th>
              {point.kind === 'now' ? <Now /> : <Times at={point.at} />}
              <td className="muted">{originWords[point.from]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <ClockDifference seconds={timeline.clockDifferenceSeconds} />
    </Section>
  )
}

function Now() {
  return <Times at={useNow()} />
}

function Times({ at }: { readonly at: number }) {
  const { timeZone } = useServices()
  return (
    <>
      <td>{sayInstant(at, { timeZone })}</td>
      <td className="muted">{sayInstant(at, { timeZone: 'UTC' })}</td>
      <td>
        <RelativeTime at={at} />
      </td>
    </>
  )
}

function nameOf(point: TimelinePoint) {
  if (point.kind === 'now' || point.kind === 'server-date') return null
  return <code className="muted">{point.kind}</code>
}

function ClockDifference({ seconds }: { readonly seconds: number | null }) {
  if (seconds === null) return null
  if (Math.abs(seconds) <= 1) return <p>The server’s clock and this machine’s agree.</p>
  const side = seconds > 0 ? 'ahead of' : 'behind'
  return (
    <p>
      The server’s clock is {sayDuration(seconds * 1000)} {side} this machine’s.
    </p>
  )
}
