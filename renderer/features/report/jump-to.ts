/** Shows a part of the report, and puts the keyboard at its heading. */
export function jumpTo(report: HTMLElement | null, section: string): void {
  const found = report?.querySelector(`[data-section="${section}"]`)
  found?.scrollIntoView({ block: 'start' })
  found?.querySelector('h3')?.focus({ preventScroll: true })
}

/**
 * Shows something that was jumped to, puts the keyboard there, and makes it stand out until the keyboard moves on.
 */
export function arriveAt(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
  element.setAttribute('data-arrived', '')
  element.addEventListener('blur', () => element.removeAttribute('data-arrived'), { once: true })
}

/** Opens the card of a finding and puts the keyboard at its heading. */
export function arriveAtCard(card: Element | null): void {
  const heading = card?.querySelector<HTMLElement>('button[aria-expanded]')
  if (heading?.getAttribute('aria-expanded') === 'false') heading.click()
  arriveAt(heading)
}
