import { escapeControls } from '../../core/report/escape-controls.ts'

/** A text of several lines with every control character but the line breaks shown as an escape. */
export function escapeLines(text: string): string {
  return text.split(/\r?\n/).map(escapeControls).join('\n')
}
