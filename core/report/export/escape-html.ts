import { escapeControls } from '../escape-controls.ts'

/** Escapes a text for HTML, in text and in quoted attributes; control characters are shown as escapes. */
export function escapeHtml(text: string): string {
  return escapeControls(text).replaceAll(/[&<>"'`]/g, (character) => entities[character] ?? '')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}
