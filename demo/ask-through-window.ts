import type { Page } from 'playwright-core'

/** Picks a demo token and a profile in the window, presses Ask, and reads the verdict that it shows. */
export async function askThroughWindow(
  page: Page,
  token: string,
  profile: string,
): Promise<string> {
  await page.getByRole('textbox', { name: 'Token', exact: true }).fill('')
  await page.getByRole('button', { name: token, exact: true }).click()
  await chooseProfile(page, profile)
  return pressAsk(page)
}

/** Picks the profile that asks. */
export async function chooseProfile(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Profile/ }).click()
  await page.getByRole('option', { name }).click()
}

/** Presses Ask, and waits for the verdict of the new answer: `active`, `inactive` or `no-valid-answer`. */
export async function pressAsk(page: Page): Promise<string> {
  const verdict = page.locator('[data-verdict]').first()
  const before = (await verdict.count()) === 0 ? null : await verdict.elementHandle()
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  if (before !== null) await before.waitForElementState('hidden')
  await verdict.waitFor()
  return (await verdict.getAttribute('data-verdict')) ?? ''
}
