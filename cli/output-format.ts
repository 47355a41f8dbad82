import { LoupeError } from '../core/errors.ts'
import { type ExportFormat, exportFormats } from '../core/report/export/export-format.ts'

/** The forms in which the terminal gives a report: as text to read, or as a file to send on. */
export const outputFormats = ['text', ...exportFormats] as const
export type OutputFormat = (typeof outputFormats)[number]

/** Which form the options ask for; `--json` is short for `--format json`. Throws `input-invalid` where they contradict. */
export function outputFormatOf<F extends 'text' | ExportFormat>(options: {
  readonly json?: boolean
  readonly format?: F
}): F | 'text' | 'json' {
  const { json = false, format } = options
  if (!json) return format ?? 'text'
  if (format === undefined || format === 'json') return 'json'
  throw new LoupeError(
    'input-invalid',
    `--json and --format ${format} contradict each other. Give one of them.`,
  )
}
