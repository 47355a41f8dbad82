import { useRef, useState } from 'react'
import type { Envelope } from '../../../core/contract.ts'
import {
  type ExportFormat,
  exportLabels,
  exportTextLimit,
} from '../../../core/report/export/export-format.ts'
import { exportFileName, exportReport } from '../../../core/report/export/export-report.ts'
import type { Report } from '../../../core/report/report.ts'
import { useCall, useServices } from '../../services/services.ts'
import type { Examination } from './use-examination.ts'

/** What came of the last export. */
export type ExportOutcome =
  | { readonly state: 'none' }
  | { readonly state: 'done'; readonly words: string }
  | { readonly state: 'failed'; readonly title: string; readonly message: string }

/** The choices that an export is made by, and the ways out. */
export interface Exporting {
  readonly format: ExportFormat
  readonly setFormat: (format: ExportFormat) => void
  /** Whether the next export shows personal values: false again after it. */
  readonly inClear: boolean
  readonly setInClear: (inClear: boolean) => void
  readonly outcome: ExportOutcome
  readonly copy: () => Promise<void>
  readonly save: () => Promise<void>
}

interface Done {
  readonly words: string
  /** False where the person chose no file. */
  readonly exported: boolean
}

const nothing: ExportOutcome = { state: 'none' }

/** Hands a report out of the window: to the clipboard, or to a file that the person chooses in main. */
export function useExport({ report, redacted }: Examination): Exporting {
  const call = useCall()
  const { timeZone } = useServices()
  const [format, setFormat] = useState<ExportFormat>('markdown')
  const [inClear, setInClear] = useState(false)
  const [outcome, setOutcome] = useState(nothing)
  const isRunning = useRef(false)
  const suffix = inClear ? ', with personal values in clear' : ''

  async function write(chosen: Report): Promise<Envelope<string>> {
    const info = await call('app:info', undefined)
    if (!info.ok) return info
    const text = exportReport(chosen, format, { version: info.value.version, timeZone })
    return text.length > exportTextLimit ? tooLong(format) : { ok: true, value: text }
  }

  async function run(
    title: string,
    handOut: (text: string) => Promise<Envelope<Done>>,
  ): Promise<void> {
    if (isRunning.current) return
    isRunning.current = true
    setOutcome(nothing)
    try {
      const text = await write(inClear ? report : redacted)
      const answer = text.ok ? await handOut(text.value) : text
      if (answer.ok && answer.value.exported) setInClear(false)
      setOutcome(
        answer.ok
          ? { state: 'done', words: answer.value.words }
          : { state: 'failed', title, message: answer.error.message },
      )
    } finally {
      isRunning.current = false
    }
  }

  return {
    format,
    setFormat: (next) => {
      setFormat(next)
      setOutcome(nothing)
    },
    inClear,
    setInClear,
    outcome,
    copy: () =>
      run('Nothing was copied', async (text) => {
        const answer = await call('clipboard:write', { text })
        if (!answer.ok) return answer
        return done(`Copied as ${exportLabels[format]}${suffix}.`)
      }),
    save: () =>
      run('Nothing was saved', async (text) => {
        const suggestedName = exportFileName(report, format)
        const answer = await call('report:save', { suggestedName, format, text })
        if (!answer.ok) return answer
        if (answer.value === null) return done('Nothing was saved.', false)
        return done(`Saved as “${answer.value}”${suffix}.`)
      }),
  }
}

function done(words: string, exported = true): Envelope<Done> {
  return { ok: true, value: { words, exported } }
}

function tooLong(format: ExportFormat): Envelope<never> {
  const message = `As ${exportLabels[format]} the report is too long to leave the window. Choose another format, or use the command line: token-loupe inspect --output.`
  return { ok: false, error: { code: 'input-invalid', message } }
}
