import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../../scripts/lib/paths.ts'
import { writeRulesPage } from '../../../scripts/lib/rules-page.ts'

const page = readFileSync(path.join(root, 'docs', 'rules.md'), 'utf8')

describe('docs/rules.md', () => {
  it('is what npm run docs writes', () => {
    expect(page).toBe(writeRulesPage())
  })
})
