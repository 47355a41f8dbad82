import { expect, it } from 'vitest'
import { makeAsar } from '../../scripts/runtime/asar.ts'

it('makeAsar writes a header that finds each file', () => {
  const archive = makeAsar({ 'a.js': 'first', 'b.json': 'zweite ä' })
  const headerSize = archive.readUInt32LE(4)
  const json = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString()
  expect(JSON.parse(json)).toEqual({
    files: { 'a.js': { size: 5, offset: '0' }, 'b.json': { size: 9, offset: '5' } },
  })
  expect(archive.subarray(8 + headerSize).toString()).toBe('firstzweite ä')
  expect(headerSize % 4).toBe(0)
})
