import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeLayers, type SourceFile } from '../../scripts/lib/layers.ts'
import { root } from '../../scripts/lib/paths.ts'
import { readImports } from '../../scripts/lib/read-imports.ts'

const rooms = ['core', 'node', 'electron', 'cli', 'renderer', 'demo', 'bench', 'scripts', 'test']
const shortRooms = ['core', 'node', 'electron', 'renderer', 'cli']
const longest = 300
const isSource = /\.(ts|tsx|mts|mjs|js|cjs)$/

const files = rooms.flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isSource.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/')),
)

function readSource(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

describe('the layers of this checkout', () => {
  it('are kept by every import', () => {
    const sources: readonly SourceFile[] = files.map((file) => ({
      file,
      imports: readImports(file, readSource(file)),
    }))
    expect(sources.length).toBeGreaterThan(20)
    expect(judgeLayers(sources)).toEqual([])
  })

  it(`have no file of more than ${longest} lines`, () => {
    const long = files
      .filter((file) => shortRooms.includes(file.split('/')[0] ?? ''))
      .map((file) => ({ file, lines: readSource(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > longest)
    expect(long).toEqual([])
  })
})
