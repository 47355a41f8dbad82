/** The formats in which a report leaves the app as a file. */
export const exportFormats = ['markdown', 'html', 'json', 'sarif'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** How the name of an exported file ends, after the dot. */
export const exportEndings: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  html: 'html',
  json: 'json',
  sarif: 'sarif',
}

/** What the formats are called. */
export const exportLabels: Readonly<Record<ExportFormat, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  json: 'JSON',
  sarif: 'SARIF',
}

/** Characters of an export that can leave the window: room for an answer of the usual cap, several times over. */
export const exportTextLimit = 16 * 1024 * 1024
