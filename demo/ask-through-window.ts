import type { Page } from 'playwright-core'

/** Picks a demo token and a profile in the window, presses Ask, and reads the verdict that it shows. */
export async function askThroughWindow(
  page: Page,
  token: string,
  profile: string,
): Promise<string> {
  await page.getByRole('textbox', { name: 'Token', exact: true }).fill('')
  await page.getByRole('button', { name: token, exact: true }).click()
  await page.getByRole('button', { name: /Profile/ }).click()
  await page.getByRole('option', { name: profile }).click()
  const before = await page
    .locator('[data-verdict]')
    .elementHandle({ timeout: 1 })
    .catch(() => null)
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  if (before !== null) await before.waitForElementState('hidden')
  const verdict = page.locator('[data-verdict]').first()
  await verdict.waitFor()
  return (await verdict.getAttribute('data-verdict')) ?? ''
}
