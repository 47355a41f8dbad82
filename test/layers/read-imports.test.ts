import { describe, expect, it } from 'vitest'
import { readImports } from '../../scripts/lib/read-imports.ts'

describe('readImports', () => {
  it.each([
    ["import { a } from './a.ts'", [{ specifier: './a.ts', typeOnly: false }]],
    ["import './a.ts'", [{ specifier: './a.ts', typeOnly: false }]],
    ["import * as a from 'a'", [{ specifier: 'a', typeOnly: false }]],
    ["import type { A } from 'electron'", [{ specifier: 'electron', typeOnly: true }]],
    ["import type A from 'electron'", [{ specifier: 'electron', typeOnly: true }]],
    ["import { type A, type B } from 'electron'", [{ specifier: 'electron', typeOnly: true }]],
    ["import { type A, app } from 'electron'", [{ specifier: 'electron', typeOnly: false }]],
    ["export { a } from './a.ts'", [{ specifier: './a.ts', typeOnly: false }]],
    ["export * from './a.ts'", [{ specifier: './a.ts', typeOnly: false }]],
    ["export type { A } from './a.ts'", [{ specifier: './a.ts', typeOnly: true }]],
    ["const a = await import('electron')", [{ specifier: 'electron', typeOnly: false }]],
    ["const a = require('electron')", [{ specifier: 'electron', typeOnly: false }]],
    ["type A = import('electron').App", [{ specifier: 'electron', typeOnly: true }]],
    ["const text = 'a'; // require('electron')", []],
    ['const a: number = 1\nexport { a }', []],
    ['const b = await import(name)', []],
  ])('%s', (text, expected) => {
    expect(readImports('a.ts', text)).toEqual(expected)
  })

  it('says so when a text is not TypeScript', () => {
    expect(() => readImports('a.ts', 'import {')).toThrow(SyntaxError)
  })
})
