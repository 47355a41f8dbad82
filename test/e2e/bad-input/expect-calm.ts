import { expect } from 'vitest'
import type { RunningApp } from '../support/launch.ts'

const traces = /^\s+at .+:\d+|\b(?:Type|Range|Reference|Syntax)Error\b|page error:|a bug, during/m

/** The window is there and answers, and neither it nor the log shows a stack trace or a bug of ours. */
export async function expectCalm({ page, log }: RunningApp): Promise<void> {
  expect(await page.locator('body').innerText()).not.toMatch(traces)
  expect(log()).not.toMatch(traces)
  await page.getByRole('tab', { name: 'Inspect' }).click({ timeout: 2_000 })
  await page.getByRole('textbox', { name: 'Token', exact: true }).waitFor({ timeout: 2_000 })
}
