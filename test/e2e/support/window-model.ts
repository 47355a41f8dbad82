import type { Page } from 'playwright-core'

/** What a person types into the form of a new profile. */
export interface TypedProfile {
  readonly name: string
  readonly endpoint: string
  readonly clientId: string
  readonly clientSecret: string
  readonly issuer?: string
  readonly audiences?: readonly string[]
}

/** Fills the form of a new profile; nothing is saved yet. */
export async function fillProfile(page: Page, typed: TypedProfile): Promise<void> {
  await page.getByRole('tab', { name: 'Profiles' }).click()
  await page
    .getByRole('button', { name: /new profile/i })
    .first()
    .click()
  await page.getByLabel('Name', { exact: true }).fill(typed.name)
  if (typed.issuer !== undefined)
    await page.getByLabel('Issuer', { exact: true }).fill(typed.issuer)
  await page.getByLabel('Introspection endpoint').fill(typed.endpoint)
  await page.getByLabel('Client ID', { exact: true }).fill(typed.clientId)
  await page.getByLabel('Client secret', { exact: true }).fill(typed.clientSecret)
  if (typed.audiences !== undefined) {
    await page.getByRole('button', { name: 'What is expected of the answer' }).click()
    await page.getByLabel('Audiences of this resource server').fill(typed.audiences.join('\n'))
  }
}

/** Makes a profile through the form, its secret into the keychain. */
export async function makeProfile(page: Page, typed: TypedProfile): Promise<void> {
  await fillProfile(page, typed)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator(`[data-profile="${typed.name}"]`).waitFor()
}

/** Pastes a token. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('tab', { name: 'Inspect' }).click()
  await page.getByRole('textbox', { name: 'Token', exact: true }).fill(text)
}
