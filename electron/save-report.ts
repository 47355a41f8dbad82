import path from 'node:path'
import type { CallInput } from '../core/contract.ts'
import { exportEndings, exportLabels } from '../core/report/export/export-format.ts'
import { writeChosenFile } from '../node/files/write-chosen-file.ts'

/** What the person is asked: where a report is to go. */
export interface SaveQuestion {
  readonly title: string
  readonly defaultPath: string
  readonly filters: { name: string; extensions: string[] }[]
  /** GTK replaces a file unasked without it. */
  readonly properties: 'showOverwriteConfirmation'[]
}

/**
 * Asks where an exported report is to go and writes it there, readable by its owner only. Resolves with the file's name,
 * or null where the person chose none; throws `file-unwritable`.
 */
export async function saveReport(
  { suggestedName, format, text }: CallInput<'report:save'>,
  chooseFile: (question: SaveQuestion) => Promise<string | null>,
): Promise<string | null> {
  const file = await chooseFile({
    title: 'Save the report',
    defaultPath: suggestedName,
    filters: [
      { name: exportLabels[format], extensions: [exportEndings[format]] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['showOverwriteConfirmation'],
  })
  if (file === null) return null
  await writeChosenFile(file, text)
  return path.basename(file)
}
