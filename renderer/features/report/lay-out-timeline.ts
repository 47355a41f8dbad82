import { scaleTime } from 'd3-scale'
import type { Timeline, TimelinePoint } from '../../../core/time/timeline.ts'

/** One point of the drawing; lengths are in pixels of the drawing. */
export interface DrawnPoint {
  readonly point: TimelinePoint
  readonly x: number
  /** 0 is the row nearest to the axis. */
  readonly row: number
  readonly labelX: number
  readonly label: string
}

/** A timeline ready to draw; lengths are in pixels of the drawing. */
export interface TimelineDrawing {
  readonly points: readonly DrawnPoint[]
  readonly rows: number
  readonly valid: {
    readonly x: number
    readonly width: number
    readonly openStart: boolean
    readonly openEnd: boolean
  } | null
  readonly skew: { readonly x: number; readonly width: number }
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
}

const margin = 12
const characterWidth = 6.9
const gap = 10
const labelGap = 5
const day = 86_400_000
const year = 365.25 * day
/** A time farther than this from now is drawn at the edge: it would press all others into one spot. */
const farMs = 20 * year

/** Places a timeline on `width` pixels with `now` (epoch milliseconds) as its clock. */
export function layOutTimeline(timeline: Timeline, now: number, width: number): TimelineDrawing {
  const points = timeline.points
    .map((point) => (point.kind === 'now' ? { ...point, at: now } : point))
    .toSorted((one, other) => one.at - other.at)
  const labelled = points.map((point) => ({ point, label: labelOf(point) }))
  const room = Math.max(...labelled.map(({ label }) => widthOf(label)))
  const [start, end] = spanOf(points, timeline, now)
  const scale = scaleTime()
    .domain([start, end])
    .range([margin, Math.max(width - room - 2 * labelGap, 2 * margin)])
    .clamp(true)
  const x = (at: number) => Math.round(scale(at) * 10) / 10
  const skewMs = (timeline.skew.to - timeline.skew.from) / 2
  const left = x(now - skewMs)
  return {
    ...placeLabels(labelled, x),
    valid: validBar(timeline, x),
    skew: { x: left, width: Math.max(x(now + skewMs) - left, 2) },
    ticks: scale.ticks(Math.max(2, Math.floor(width / 130))).map((at) => ({
      x: x(at.getTime()),
      label: tickLabel(at, end - start),
    })),
  }
}

interface LabelledPoint {
  readonly point: TimelinePoint
  readonly label: string
}

function labelOf(point: TimelinePoint): string {
  return point.from === 'token' ? `${point.label} (token)` : point.label
}

function spanOf(
  points: readonly TimelinePoint[],
  timeline: Timeline,
  now: number,
): readonly [number, number] {
  const skewMs = (timeline.skew.to - timeline.skew.from) / 2
  const near = points.map((point) => point.at).filter((at) => Math.abs(at - now) < farMs)
  const first = Math.min(...near, now - skewMs)
  const last = Math.max(...near, now + skewMs)
  const pad = Math.max((last - first) * 0.06, 5_000)
  return [first - pad, last + pad]
}

function validBar(timeline: Timeline, x: (at: number) => number): TimelineDrawing['valid'] {
  const { from, to } = timeline.valid
  if (from === null && to === null) return null
  const left = x(from ?? Number.MIN_SAFE_INTEGER)
  const right = x(to ?? Number.MAX_SAFE_INTEGER)
  return {
    x: left,
    width: Math.max(right - left, 1),
    openStart: from === null,
    openEnd: to === null,
  }
}

/**
 * A label stands to the right of its line. Going from right to left, each takes the first row above
 * every line that its label would cross.
 */
function placeLabels(
  points: readonly LabelledPoint[],
  x: (at: number) => number,
): Pick<TimelineDrawing, 'points' | 'rows'> {
  const placed: DrawnPoint[] = []
  for (const { point, label } of points.toReversed()) {
    const at = x(point.at)
    const end = at + labelGap + widthOf(label) + gap
    const crossed = placed.filter((other) => other.x >= at && other.x <= end)
    const row = Math.max(-1, ...crossed.map((other) => other.row)) + 1
    placed.push({ point, label, x: at, row, labelX: at + labelGap })
  }
  return {
    points: placed.toReversed(),
    rows: Math.max(0, ...placed.map((point) => point.row + 1)),
  }
}

function widthOf(label: string): number {
  return label.length * characterWidth
}

function tickLabel(at: Date, span: number): string {
  if (span > 2 * year) return String(at.getFullYear())
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  if (span > 4 * day) return date
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`
  if (span > day) return `${date.slice(5)} ${time}`
  return span > 5 * 60_000 ? time : `${time}:${two(at.getSeconds())}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
