import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMetadataCache } from '../../../node/metadata/metadata-cache.ts'

let folder = ''
let files = 0
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'token-loupe-cache-'))
})
afterAll(() => rm(folder, { recursive: true }))

const newFile = () => path.join(folder, String(++files), 'metadata.json')
const entry = (fetchedAt: number, document = {}) => ({
  document: { issuer: 'https://as.example.com', ...document },
  fetchedAt,
  expiresAt: fetchedAt + 60_000,
})

describe('the metadata cache', () => {
  it('gives back what was written, also to the next process', async () => {
    const file = newFile()
    await createMetadataCache({ file }).write('a', entry(1))
    expect(await createMetadataCache({ file }).read('a')).toEqual(entry(1))
    expect(await createMetadataCache({ file }).read('b')).toBeNull()
  })

  it('sees what another process wrote in the meantime', async () => {
    const file = newFile()
    const [one, other] = [createMetadataCache({ file }), createMetadataCache({ file })]
    await one.write('a', entry(1))
    expect(await one.read('a')).toEqual(entry(1))
    await other.write('a', entry(2))
    expect(await one.read('a')).toEqual(entry(2))
  })

  it('is for this user alone, and holds no address', async () => {
    const file = newFile()
    await createMetadataCache({ file }).write('https://as.example.com/x?key=s3cret', entry(1))
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700)
    expect(await readFile(file, 'utf8')).not.toContain('s3cret')
  })

  it.each([
    ['no JSON', '{"format":"token-loupe-meta'],
    ['a list', '[]'],
    ['another format', '{"format":"x","documents":{}}'],
    ['a later version', '{"format":"token-loupe-metadata-cache","version":2,"documents":{}}'],
    [
      'documents of another shape',
      '{"format":"token-loupe-metadata-cache","version":1,"documents":[1]}',
    ],
    ['bytes that are no text', '\u0000\ufffd'],
    ['endless nesting', '['.repeat(100_000)],
  ])('a damaged file is an empty cache: %s', async (_name, content) => {
    const file = newFile()
    await mkdir(path.dirname(file))
    await writeFile(file, content)
    const cache = createMetadataCache({ file })
    expect(await cache.read('a')).toBeNull()
    await cache.write('a', entry(1))
    expect(await cache.read('a')).toEqual(entry(1))
  })

  it('keeps the entries that are whole', async () => {
    const file = newFile()
    const cache = createMetadataCache({ file })
    await cache.write('a', entry(1))
    await cache.write('b', entry(2))
    const content = (await readFile(file, 'utf8')).replace('"fetchedAt":2', '"fetchedAt":"2"')
    await writeFile(file, content)
    expect([await cache.read('a'), await cache.read('b')]).toEqual([entry(1), null])
  })

  it('keeps the newest where there are too many', async () => {
    const cache = createMetadataCache({ file: newFile(), mostDocuments: 2 })
    await Promise.all([3, 1, 2].map((at) => cache.write(String(at), entry(at))))
    const kept = await Promise.all(['1', '2', '3'].map((key) => cache.read(key)))
    expect(kept.map((found) => found?.fetchedAt ?? null)).toEqual([null, 2, 3])
  })

  it('stays within its bytes', async () => {
    const file = newFile()
    const cache = createMetadataCache({ file, mostBytes: 8_000 })
    for (let at = 1; at <= 8; at += 1) {
      await cache.write(String(at), entry(at, { x: 'x'.repeat(1_500) }))
    }
    expect((await stat(file)).size).toBeLessThanOrEqual(8_000)
    expect((await cache.read('8'))?.fetchedAt).toBe(8)
    expect(await cache.read('1')).toBeNull()
  })

  it('takes no document that would push the others out', async () => {
    const cache = createMetadataCache({ file: newFile(), mostBytes: 8_000 })
    await cache.write('a', entry(1))
    await cache.write('b', entry(2, { x: 'x'.repeat(3_000) }))
    expect([await cache.read('a'), await cache.read('b')]).toEqual([entry(1), null])
  })

  it('forgets where it cannot write', async () => {
    const file = path.join(newFile(), 'below')
    await mkdir(path.dirname(path.dirname(file)))
    await writeFile(path.dirname(file), 'a file in the place of a folder')
    const cache = createMetadataCache({ file })
    await cache.write('a', entry(1))
    expect(await cache.read('a')).toBeNull()
  })
})
