/** Shows a part of the report, and puts the keyboard at its heading. */
export function jumpTo(report: HTMLElement | null, section: string): void {
  const found = report?.querySelector(`[data-section="${section}"]`)
  found?.scrollIntoView({ block: 'start' })
  found?.querySelector('h3')?.focus({ preventScroll: true })
}
