import type { JsonObject } from '../json.ts'
import { readMoments } from './read-moments.ts'
import { sayTimeline } from './say-timeline.ts'
import type { Timeline, TimelinePoint } from './timeline.ts'

/** What a timeline is built from; every time is in epoch milliseconds. */
export interface TimelineInput {
  readonly members: JsonObject | null
  readonly tokenPayload: JsonObject | null
  /** The server's `Date` header, read by `readHttpDate`; null without one. */
  readonly serverDate: number | null
  readonly now: number
  /** When the answer arrived: the server's clock is compared with it. `now` where it is left out. */
  readonly receivedAt?: number
  readonly skewSeconds: number
}

/**
 * The validity timeline: `iat`, `nbf`, `auth_time` and `exp` of the answer (or, where it lacks one, of the decoded token,
 * marked so), the server's clock, now, the skew band, the span of validity, and all of it as sentences.
 * Where `exp` is not after the start, the span is empty: both its ends are `exp`.
 * @see RFC 7662 section 2.2
 */
export function buildTimeline(input: TimelineInput): Timeline {
  const { now, serverDate } = input
  const skewMs = Number.isFinite(input.skewSeconds) ? Math.max(0, input.skewSeconds) * 1000 : 0
  const moments = readMoments(input.members, input.tokenPayload)
  const points = [...moments.points, ...clockPoints(now, serverDate)].toSorted(
    (one, other) => one.at - other.at,
  )
  const clockDifferenceSeconds =
    serverDate === null ? null : Math.round((serverDate - (input.receivedAt ?? now)) / 1000)
  const valid = validSpan(moments.points)
  return {
    points,
    valid,
    skew: { from: now - skewMs, to: now + skewMs },
    clockDifferenceSeconds,
    sentences: [
      ...sayTimeline({ points, now, skewMs, clockDifferenceSeconds, valid }),
      ...moments.remarks,
    ],
  }
}

function clockPoints(now: number, serverDate: number | null): readonly TimelinePoint[] {
  const here: TimelinePoint = { kind: 'now', at: now, label: 'Now', from: 'clock' }
  if (serverDate === null) return [here]
  return [
    here,
    { kind: 'server-date', at: serverDate, label: 'Clock of the server', from: 'header' },
  ]
}

function validSpan(points: readonly TimelinePoint[]): Timeline['valid'] {
  const at = (kind: TimelinePoint['kind']) =>
    points.find((point) => point.kind === kind)?.at ?? null
  const to = at('exp')
  const from = at('nbf') ?? at('iat')
  return from !== null && to !== null && from > to ? { from: to, to } : { from, to }
}
