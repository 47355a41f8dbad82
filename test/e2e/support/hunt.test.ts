import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { filesHolding } from './hunt.ts'

const marker = 'märker+with/“odd”&=%:"<characters'

it.each([
  ['as it is', marker],
  ['in JSON', JSON.stringify({ a: marker })],
  ['form-encoded', new URLSearchParams({ a: marker }).toString()],
  ['in base64', Buffer.from(marker).toString('base64')],
  ['in the midst of base64', Buffer.from(`id:${marker}!`).toString('base64')],
  ['in hex', Buffer.from(marker).toString('hex')],
])('finds a marker %s', async (_name, content) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'token-loupe-hunt-'))
  await writeFile(path.join(folder, 'held'), content)
  await writeFile(path.join(folder, 'free'), 'nothing')
  expect(await filesHolding(folder, [marker])).toEqual(['held'])
  await rm(folder, { recursive: true })
})
