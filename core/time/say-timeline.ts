import { assertNever } from '../assert-never.ts'
import { sayDuration, sayInstant, sayRelative } from './say-time.ts'
import type { Timeline, TimelinePoint } from './timeline.ts'

/** A timeline before it has sentences; times in epoch milliseconds, the skew in milliseconds. */
export interface UnsaidTimeline {
  readonly points: readonly TimelinePoint[]
  readonly now: number
  readonly skewMs: number
  readonly clockDifferenceSeconds: number | null
  readonly valid: Timeline['valid']
}

/** The timeline as text: one sentence a point in the order of time, then what no point can say. Instants are in UTC. */
export function sayTimeline(timeline: UnsaidTimeline): readonly string[] {
  const sentences = timeline.points.map((point) => sayPoint(point, timeline))
  const told = new Set(timeline.points.map(({ kind }) => kind))
  if (!told.has('exp'))
    sentences.push('Neither the answer nor the token tells when the token expires (exp).')
  if (timeline.valid.to !== null && timeline.valid.from === timeline.valid.to)
    sentences.push(
      'The token is never valid: it expires at or before the moment from which it counts.',
    )
  return sentences
}

function sayPoint(point: TimelinePoint, timeline: UnsaidTimeline): string {
  const instant = sayInstant(point.at, { timeZone: 'UTC' })
  const origin = point.from === 'token' ? ' This comes from the token itself, not verified.' : ''
  return `${sayMoment(point, timeline, instant)}.${origin}`
}

function sayMoment({ kind, at }: TimelinePoint, timeline: UnsaidTimeline, instant: string): string {
  const { now, skewMs } = timeline
  switch (kind) {
    case 'iat':
      return sayIssued(at, now, skewMs, instant)
    case 'auth_time':
      return `The user signed in ${sayRelative(at, now)} (auth_time: ${instant})`
    case 'nbf':
      return sayNotBefore(at, now, skewMs, instant)
    case 'exp':
      return sayExpiry(at, now, skewMs, instant)
    case 'now':
      return `It is now ${instant} by this machine’s clock`
    case 'server-date':
      return `${sayClock(timeline.clockDifferenceSeconds ?? 0, skewMs)} (Date: ${instant})`
    default:
      return assertNever(kind)
  }
}

function sayIssued(at: number, now: number, skewMs: number, instant: string): string {
  const told = `${sayRelative(at, now)} (iat: ${instant})`
  if (at <= now) return `Issued ${told}`
  return `Issued in the future, ${told}${withinSkew(at - now <= skewMs)}`
}

function sayNotBefore(at: number, now: number, skewMs: number, instant: string): string {
  if (at <= now) return `Became usable ${sayPast(at, now)} (nbf: ${instant})`
  return `Not valid before ${instant}, ${sayRelative(at, now)} (nbf)${withinSkew(at - now <= skewMs)}`
}

/** An `exp` of this very moment has passed: the current time must be before it (RFC 7519 section 4.1.4). */
function sayExpiry(at: number, now: number, skewMs: number, instant: string): string {
  if (at > now) return `Valid for another ${sayDuration(at - now)} (exp: ${instant})`
  return `Expired ${sayPast(at, now)} (exp: ${instant})${withinSkew(now - at < skewMs)}`
}

function sayPast(at: number, now: number): string {
  return now - at < 1000 ? 'just now' : sayRelative(at, now)
}

function withinSkew(within: boolean): string {
  return within ? ', which is within the clock skew allowed' : ''
}

function sayClock(differenceSeconds: number, skewMs: number): string {
  const distance = sayDuration(differenceSeconds * 1000)
  if (Math.abs(differenceSeconds) <= 1) return 'The server’s clock agrees with this machine’s'
  const side = differenceSeconds > 0 ? 'ahead' : 'behind'
  const told = `The server’s clock is ${distance} ${side}`
  return Math.abs(differenceSeconds) * 1000 > skewMs
    ? `${told}, more than the clock skew allowed`
    : told
}
