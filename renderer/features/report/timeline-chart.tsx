import './timeline-chart.css'
import { useId, useRef } from 'react'
import type { Timeline } from '../../../core/time/timeline.ts'
import { useNow } from '../../services/services.ts'
import { useWidth } from '../../ui/use-width.ts'
import { type DrawnPoint, layOutTimeline } from './lay-out-timeline.ts'

const rowHeight = 18
const barHeight = 14
const axisHeight = 22

interface TimelineChartProps {
  readonly timeline: Timeline
}

/** The validity timeline, drawn; what it shows is also its text alternative. */
export function TimelineChart({ timeline }: TimelineChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 720)
  const now = useNow()
  const id = useId()
  const drawing = layOutTimeline(timeline, now, width)
  const top = drawing.rows * rowHeight + 8
  const height = top + barHeight + axisHeight
  return (
    <div ref={box} className="timeline">
      <svg role="img" aria-labelledby={id} width={width} height={height}>
        <title id={id}>{`Validity timeline. ${timeline.sentences.join(' ')}`}</title>
        <rect
          className="timeline-skew"
          x={drawing.skew.x}
          y={4}
          width={drawing.skew.width}
          height={top + barHeight}
        />
        <rect className="timeline-track" x={0} y={top} width={width} height={barHeight} rx={3} />
        {drawing.valid === null ? null : (
          <rect
            className="timeline-valid"
            x={drawing.valid.openStart ? 0 : drawing.valid.x}
            y={top}
            width={
              (drawing.valid.openEnd ? width : drawing.valid.x + drawing.valid.width) -
              (drawing.valid.openStart ? 0 : drawing.valid.x)
            }
            height={barHeight}
            rx={3}
          />
        )}
        {drawing.ticks.map((tick) => (
          <g key={tick.x} className="timeline-tick">
            <line x1={tick.x} x2={tick.x} y1={top + barHeight} y2={top + barHeight + 4} />
            <text x={tick.x} y={top + barHeight + 16} textAnchor="middle">
              {tick.label}
            </text>
          </g>
        ))}
        {drawing.points.map((point) => (
          <Mark key={`${point.point.kind} ${point.point.from}`} drawn={point} top={top} />
        ))}
      </svg>
      <ul className="timeline-legend" aria-hidden>
        <li>
          <span className="timeline-key timeline-key-valid" /> valid
        </li>
        <li>
          <span className="timeline-key timeline-key-skew" /> clock skew round now
        </li>
      </ul>
    </div>
  )
}

function Mark({ drawn, top }: { readonly drawn: DrawnPoint; readonly top: number }) {
  const baseline = top - drawn.row * rowHeight - 8
  return (
    <g className={`timeline-mark timeline-mark-${drawn.point.kind}`}>
      <line x1={drawn.x} x2={drawn.x} y1={baseline - 10} y2={top + barHeight} />
      <text x={drawn.labelX} y={baseline}>
        {drawn.label}
      </text>
    </g>
  )
}
