import { describe, expect, it } from 'vitest'
import { buildTimeline } from '../../core/time/build-timeline.ts'
import { layOutTimeline } from '../../renderer/features/report/lay-out-timeline.ts'
import { askedAt, leakingMembers } from './evidence-samples.ts'

function timelineOf(members: Parameters<typeof buildTimeline>[0]['members']) {
  return buildTimeline({
    members,
    tokenPayload: null,
    serverDate: askedAt,
    now: askedAt,
    skewSeconds: 60,
  })
}

describe('layOutTimeline', () => {
  it.each([320, 560, 720, 1080])('puts no line through a label at %i pixels', (width) => {
    const { points } = layOutTimeline(timelineOf(leakingMembers), askedAt + 1000, width)
    for (const one of points) {
      const end = one.labelX + one.label.length * 6.9
      expect(end).toBeLessThanOrEqual(width)
      const others = points.filter((other) => other !== one && other.row >= one.row)
      const through = others.filter((other) => other.x >= one.labelX && other.x < end)
      expect(through).toEqual([])
    }
    const places = points.map(({ x, row }) => `${x} ${row}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('moves now with the clock', () => {
    const timeline = timelineOf(leakingMembers)
    const at = (now: number) =>
      layOutTimeline(timeline, now, 720).points.find(({ point }) => point.kind === 'now')?.x ?? 0
    expect(at(askedAt + 120_000)).toBeGreaterThan(at(askedAt))
  })

  it.each([
    { name: 'no times at all', members: { active: true } },
    { name: 'a time that means never', members: { active: true, exp: 253402300799 } },
    { name: 'times before the epoch', members: { active: true, iat: -1, exp: 0 } },
    {
      name: 'an end before its start',
      members: { active: true, iat: 1795269800, exp: 1795260000 },
    },
  ])('draws within its width: $name', ({ members }) => {
    const drawing = layOutTimeline(timelineOf(members), askedAt, 720)
    const xs = [
      ...drawing.points.map(({ x }) => x),
      drawing.skew.x,
      ...drawing.ticks.map((t) => t.x),
    ]
    expect(xs.every((x) => Number.isFinite(x) && x >= 0 && x <= 720)).toBe(true)
    expect(drawing.valid === null || drawing.valid.width > 0).toBe(true)
  })
})
