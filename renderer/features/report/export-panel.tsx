import './export-panel.css'
import { ClipboardCopy, Save } from 'lucide-react'
import {
  type ExportFormat,
  exportFormats,
  exportLabels,
} from '../../../core/report/export/export-format.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Radios } from '../../ui/radios.tsx'
import type { Examination } from './use-examination.ts'
import { useExport } from './use-export.ts'

const purposes: Readonly<Record<ExportFormat, string>> = {
  markdown: 'For a ticket or a chat.',
  html: 'One page that opens in any browser, without a network, and prints well.',
  json: 'The whole report for another program; its schema is documented.',
  sarif: 'For code scanning: a CI shows the findings.',
}

const choices = exportFormats.map((key) => ({
  key,
  label: exportLabels[key],
  description: purposes[key],
}))

interface ExportPanelProps extends Examination {
  readonly id: string
  readonly onClose: () => void
}

/** Hands the report on: in which format, with or without personal values, to the clipboard or to a file. */
export function ExportPanel({ report, redacted, id, onClose }: ExportPanelProps) {
  const { format, setFormat, inClear, setInClear, outcome, copy, save } = useExport({
    report,
    redacted,
  })
  return (
    <section id={id} aria-label="Export" className="export-panel">
      <Radios label="Format" choices={choices} value={format} onChange={setFormat} />
      <Checkbox
        label="Show personal values in this file"
        description="For this one export: it then carries in clear what is masked otherwise, and says so itself. Secrets and tokens are never in it."
        checked={inClear}
        onChange={setInClear}
      />
      <div className="export-buttons">
        <Button icon={ClipboardCopy} onPress={() => void copy()}>
          Copy
        </Button>
        <Button icon={Save} onPress={() => void save()}>
          Save…
        </Button>
        <Button tone="quiet" onPress={onClose}>
          Close
        </Button>
        <p role="status" className="wrap-anywhere">
          {outcome.state === 'done' ? outcome.words : ''}
        </p>
      </div>
      {outcome.state === 'failed' ? (
        <Notice tone="error" title={outcome.title} announced>
          <p>{outcome.message}</p>
        </Notice>
      ) : null}
    </section>
  )
}
