import { isJsonArray, isJsonObject } from '../../json.ts'
import { findInText } from './find-in-text.ts'
import { stepInto, stepTo } from './found.ts'
import { groupOfMember } from './member-group.ts'
import { placeInside } from './object-kind.ts'
import { gatherGroup } from './walk-group.ts'
import type { Member, Walk } from './walk-state.ts'

/** So many texts at most are searched for what stands elsewhere. */
const mostQuiet = 500

/** Gathers what texts tell by their value: a text, or each text of a list. */
export function gatherTexts(member: Member, walk: Walk): void {
  const { value, spot } = member
  if (isJsonArray(value)) {
    value.forEach((entry, index) => {
      gatherTexts({ ...member, value: entry, spot: stepTo(spot, index) }, walk)
    })
  } else if (typeof value === 'string' || typeof value === 'number') {
    if (!gatherHidden(member, walk)) gatherHits(member, value, walk)
  }
}

function gatherHits(
  { name, value: whole, spot, reading, scene }: Member,
  value: string | number,
  walk: Walk,
): void {
  const hits = findInText(value, { reading, ...scene })
  for (const hit of hits) {
    walk.found.push({ spot, inName: false, foundBy: 'value', name, value: whole, ...hit })
  }
  const isQuiet = hits.length === 0 && typeof value === 'string' && value.length >= 4
  if (isQuiet && walk.quiet.length < mostQuiet && scene.place !== 'thing') {
    walk.quiet.push({ spot, name, value })
  }
}

/** Looks into a string that hides something; tells whether anything in it was personal. */
export function gatherHidden(member: Member, walk: Walk): boolean {
  const { value, spot, scene, reading } = member
  if (typeof value !== 'string' || scene.place === 'thing') return false
  const decoded = walk.decode(value, scene.depth)
  if (decoded === null) return false
  const before = walk.found.length
  const depth = scene.depth + 1
  const inside = { ...member, value: decoded.value, spot: stepInto(spot, decoded.as) }
  if (typeof decoded.value === 'string') {
    const group = groupOfMember(inside)
    if (group !== null) gatherGroup(group, inside, walk)
    else gatherTexts({ ...inside, scene: { ...scene, depth } }, walk)
  } else if (isJsonObject(decoded.value) && decoded.as === 'jwt') {
    const members = decoded.value
    walk.lookInto({ ...inside, scene: { ...scene, place: 'top', within: null, members, depth } })
  } else {
    const place = placeInside(reading, decoded.value, scene.place)
    walk.lookInto({ ...inside, scene: { ...scene, place, within: reading, depth } })
  }
  return walk.found.length > before
}
