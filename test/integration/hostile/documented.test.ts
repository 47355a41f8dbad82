import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faults } from '../../hostile-server/faults.ts'

const page = readFileSync(new URL('../../../docs/hostile-server.md', import.meta.url), 'utf8')
const rows = new Map(
  [...page.matchAll(/^\| (.+?) \| (.+) \|$/gm)].flatMap(([, name = '', said = '']) =>
    name.startsWith('A server that') || name === '---' ? [] : [[name, said] as const],
  ),
)

describe('docs/hostile-server.md', () => {
  it('has a row for each fault, and no other', () => {
    expect([...rows.keys()]).toEqual(faults.map(({ name }) => name))
  })

  it.each(faults)('$name: says what the report says', ({ name, expected }) => {
    const said = rows.get(name) ?? ''
    expect(said.replace(/ \([A-Z]{3}-\d[^)]*\)$/, '').replaceAll('&lt;', '<')).toMatch(
      expected.sentence,
    )
    expect(/\(([A-Z]{3}-\d[^)]*)\)$/.exec(said)?.[1]?.split(', ') ?? []).toEqual(expected.findings)
  })
})
