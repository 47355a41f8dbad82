import { describe, expect, it } from 'vitest'
import { judgeLayers } from '../../scripts/lib/layers.ts'

const value = (file: string, specifier: string) => ({
  file,
  imports: [{ specifier, typeOnly: false }],
})
const type = (file: string, specifier: string) => ({
  file,
  imports: [{ specifier, typeOnly: true }],
})

describe('judgeLayers allows', () => {
  it.each([
    value('core/token/token.ts', './decode.ts'),
    value('core/token/token.ts', '../json.ts'),
    value('core/token/token.ts', 'zod'),
    value('core/token/token.ts', '@humanwhocodes/momoa'),
    value('node/store.ts', '../core/json.ts'),
    value('node/store.ts', 'node:fs'),
    value('node/store.ts', 'undici'),
    type('node/store.ts', 'electron'),
    value('electron/main.ts', 'electron'),
    value('electron/security/lock.ts', 'electron'),
    value('electron/main.ts', '../node/paths.ts'),
    value('electron/main.ts', 'virtual:renderer-files'),
    value('cli/main.ts', '../node/paths.ts'),
    value('renderer/app.tsx', 'react'),
    value('renderer/app.tsx', '../core/contract.ts'),
    value('demo/run.ts', '../core/demo-handover.ts'),
    value('bench/main.ts', '../electron/main.ts'),
    value('scripts/run/start.ts', '../../core/assert-never.ts'),
    value('test/cli/inspect.test.ts', '../../cli/inspect.ts'),
    type('test/e2e/app.ts', 'electron'),
  ])('$file $imports', (file) => {
    expect(judgeLayers([file])).toEqual([])
  })
})

const allowed =
  '@humanwhocodes/momoa, card-validator, ibantools, ipaddr.js, jose, libphonenumber-js, stdnum, zod'

describe('judgeLayers refuses', () => {
  it.each([
    [value('core/a.ts', 'node:fs'), 'core runs where Node is not'],
    [value('core/a.ts', 'fs'), 'core runs where Node is not'],
    [type('core/a.ts', 'node:fs'), 'core runs where Node is not'],
    [type('core/a.ts', 'electron'), 'core runs where Electron is not'],
    [value('core/a.ts', 'react'), `core may import only ${allowed}`],
    [value('core/a.ts', 'undici'), `core may import only ${allowed}`],
    [value('core/a/b.ts', '../../node/c.ts'), 'core may not import node'],
    [type('core/a.ts', '../node/c.ts'), 'core may not import node'],
    [value('core/a.ts', '../package.json'), 'core may not import the root'],
    [value('node/a.ts', '../electron/main.ts'), 'node may not import electron'],
    [value('node/a.ts', 'electron'), 'only electron/ may import electron as a value'],
    [value('node/a.ts', '/etc/a.js'), 'an absolute path'],
    [value('cli/a.ts', '../electron/main.ts'), 'cli may not import electron'],
    [value('cli/a.ts', 'electron'), 'only electron/ may import electron as a value'],
    [value('electron/a.ts', '../renderer/a.tsx'), 'electron may not import renderer'],
    [value('electron/a.ts', '../cli/a.ts'), 'electron may not import cli'],
    [value('renderer/a.tsx', '../node/a.ts'), 'renderer may not import node'],
    [value('renderer/a.tsx', 'node:path'), 'renderer runs where Node is not'],
    [value('renderer/a.tsx', 'electron'), 'renderer runs where Electron is not'],
    [type('renderer/a.tsx', 'electron'), 'renderer runs where Electron is not'],
    [value('demo/a.ts', '../node/a.ts'), 'demo may not import node'],
    [value('test/a.test.ts', 'electron'), 'only electron/ may import electron as a value'],
    [value('bench/a.ts', 'electron/main'), 'only electron/ may import electron as a value'],
    [value('shop/a.ts', './b.ts'), 'shop is not a room that the layers know'],
  ])('%o', (file, reason) => {
    const [{ specifier } = { specifier: '' }] = file.imports
    expect(judgeLayers([file])).toEqual([{ file: file.file, specifier, reason }])
  })

  it('rooms that import each other', () => {
    const found = judgeLayers([
      value('node/a.ts', '../core/b.ts'),
      value('core/b.ts', '../node/a.ts'),
    ])
    expect(found.map(({ reason }) => reason)).toEqual([
      'core may not import node',
      'node and core import each other',
      'core and node import each other',
    ])
  })

  it('rooms that import each other round a corner', () => {
    const found = judgeLayers([
      value('node/a.ts', '../cli/b.ts'),
      value('cli/b.ts', '../electron/c.ts'),
      value('electron/c.ts', '../node/a.ts'),
    ])
    expect(found.filter(({ reason }) => reason.endsWith('import each other'))).toHaveLength(3)
  })
})
