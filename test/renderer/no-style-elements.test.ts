// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, it } from 'vitest'

const require = createRequire(import.meta.url)

it('carries the id that keeps react-aria from injecting a style element, which the policy refuses', async () => {
  const page = await readFile(path.join(import.meta.dirname, '../../renderer/index.html'), 'utf8')
  const library = path.dirname(require.resolve('react-aria/package.json'))
  const press = path.join(library, 'dist/private/interactions/usePress.mjs')
  const id = /STYLE_ID = '([\w-]+)'/.exec(await readFile(press, 'utf8'))?.[1]
  expect(id).toBeDefined()
  expect(page).toContain(`id="${id}"`)
})
