import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { callInputs } from '../../core/contract.ts'
import { type ExportFormat, exportFormats } from '../../core/report/export/export-format.ts'
import { exportFileName } from '../../core/report/export/export-report.ts'
import { type SaveQuestion, saveReport } from '../../electron/save-report.ts'
import { reportOf } from '../core/report/report-of.ts'
import { containing } from '../node/like.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'save-report-'))
})
afterEach(() => rm(folder, { recursive: true }))

const input = { suggestedName: 'report.md', format: 'markdown', text: '# Report\n' } as const

describe('saveReport', () => {
  it('asks where, writes there, and tells the window the name alone', async () => {
    const questions: SaveQuestion[] = []
    const name = await saveReport(input, async (question) => {
      questions.push(question)
      return path.join(folder, 'mine.md')
    })
    expect([name, await readFile(path.join(folder, 'mine.md'), 'utf8')]).toEqual([
      'mine.md',
      '# Report\n',
    ])
    expect(questions).toMatchObject([
      { defaultPath: 'report.md', filters: [{ name: 'Markdown', extensions: ['md'] }, {}] },
    ])
  })

  it('writes nothing where the person chooses no file', async () => {
    expect(await saveReport(input, async () => null)).toBeNull()
    expect(await readdir(folder)).toEqual([])
  })

  it('says why it could not write', async () => {
    await expect(saveReport(input, async () => folder)).rejects.toMatchObject({
      code: 'file-unwritable',
      message: containing('is a folder'),
    })
  })
})

describe('what the window may hand over', () => {
  const accepts = (change: object) =>
    callInputs['report:save'].safeParse({ ...input, ...change }).success

  it.each(exportFormats)('is the name that an export as %s proposes', (format) => {
    const suggestedName = exportFileName(reportOf({ body: { active: true } }), format)
    expect(accepts({ suggestedName, format })).toBe(true)
  })

  it.each<[string, string, ExportFormat?]>([
    ['a folder', 'folder/report.md'],
    ['a Windows folder', 'folder\\report.md'],
    ['a drive', 'c:report.md'],
    ['the folder above', '../report.md'],
    ['a hidden file', '.report.md'],
    ['a control character', 'report\u0000.md'],
    ['reordered text', 'report\u202e.md'],
    ['no name', ''],
    ['another ending', 'report.exe'],
    ['another format’s ending', 'report.md', 'html'],
    ['a long name', `${'x'.repeat(200)}.md`],
  ])('has no %s in its name', (_what, suggestedName, format = 'markdown') => {
    expect(accepts({ suggestedName, format })).toBe(false)
  })

  it.each([
    ['a text beyond the limit', { text: 'x'.repeat(16 * 1024 * 1024 + 1) }],
    ['an unknown format', { format: 'pdf' }],
    ['a path beside the name', { path: '/etc/passwd' }],
  ])('is refused with %s', (_what, change) => {
    expect(accepts(change)).toBe(false)
  })
})
