import type { Timeline, TimelinePoint } from '../../../core/time/timeline.ts'
import { useNow } from '../../services/services.ts'
import { Notice } from '../../ui/notice.tsx'

interface PassedSinceProps {
  readonly timeline: Timeline
  /** Epoch milliseconds when the answer came. */
  readonly answeredAt: number
}

/** Says so when a moment of the token has passed since the answer came: the answer is out of date then. */
export function PassedSince({ timeline, answeredAt }: PassedSinceProps) {
  const now = useNow()
  const sentences = passedSince(timeline.points, answeredAt, now)
  return (
    <div role="status">
      {sentences.map((sentence) => (
        <Notice key={sentence} tone="warning" title="This answer is out of date">
          <p>{sentence}</p>
        </Notice>
      ))}
    </div>
  )
}

/** What has passed between the answer and now (both epoch milliseconds), as sentences. */
export function passedSince(
  points: readonly TimelinePoint[],
  answeredAt: number,
  now: number,
): readonly string[] {
  return points
    .filter((point) => point.at > answeredAt && point.at <= now)
    .flatMap(({ kind }) => {
      if (kind === 'exp') return ['The token has expired since it came (exp). Ask again.']
      if (kind === 'nbf') return ['The token has become usable since it came (nbf). Ask again.']
      return []
    })
}
