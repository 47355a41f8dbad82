import { asianNumbers } from './asian.ts'
import { britishNumbers } from './british.ts'
import { easternNumbers } from './eastern.ts'
import { formNumbers } from './forms.ts'
import { germanNumbers } from './german.ts'
import { latinAmericanNumbers } from './latin-american.ts'
import { nordicNumbers } from './nordic.ts'
import { northAmericanNumbers } from './north-american.ts'
import type { NumberRule } from './number-rule.ts'
import { southernNumbers } from './southern.ts'
import { westernNumbers } from './western.ts'

const rules: readonly NumberRule[] = [
  ...nordicNumbers,
  ...westernNumbers,
  ...germanNumbers,
  ...britishNumbers,
  ...easternNumbers,
  ...northAmericanNumbers,
  ...latinAmericanNumbers,
  ...asianNumbers,
  ...southernNumbers,
  ...formNumbers,
]

const byShape = new Map<string, NumberRule[]>()
for (const rule of rules) {
  for (const shape of rule.shapes.flatMap(spellOut)) {
    byShape.set(shape, [...(byShape.get(shape) ?? []), rule])
  }
}

/** The rules for numbers of a shape of `9` and `A`. */
export function rulesFor(shape: string): readonly NumberRule[] {
  return byShape.get(shape) ?? []
}

/** Every shape that one with `?` stands for. */
function spellOut(shape: string): readonly string[] {
  const place = shape.indexOf('?')
  if (place === -1) return [shape]
  return ['9', 'A'].flatMap((mark) =>
    spellOut(shape.slice(0, place) + mark + shape.slice(place + 1)),
  )
}
