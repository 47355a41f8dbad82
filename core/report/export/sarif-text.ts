import { escapeControls } from '../escape-controls.ts'

/**
 * A text as a plain text message of SARIF: braces are doubled, so that none is a placeholder, and an invisible word
 * joiner keeps `[…](…)` from being a link.
 * @see SARIF 2.1.0 sections 3.11.5 and 3.11.6
 */
export function sarifText(text: string): string {
  return escapeControls(text).replaceAll(/[{}]/g, '$&$&').replaceAll('](', ']\u2060(')
}
