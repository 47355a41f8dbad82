import { screen } from '@testing-library/react'
import { vi } from 'vitest'
import type { ProfileSummary } from '../../core/profile/profile.ts'
import { sampleProfiles } from './evidence-samples.ts'
import { createFakeMain, type Handlers } from './fake-bridge.ts'
import { openWindow } from './open-window.tsx'

/** jsdom lays nothing out, so it has nothing to scroll; the ids of the tests need no escaping. */
Element.prototype.scrollIntoView = () => undefined
vi.stubGlobal('CSS', { escape: (text: string) => text })

/** Opens the window and pastes a text. */
export async function openAndPaste(
  text: string,
  handlers: Handlers = {},
  profiles: readonly ProfileSummary[] = sampleProfiles,
) {
  const opened = openWindow(createFakeMain({ profiles }, handlers))
  await opened.user.click(await screen.findByLabelText('Token'))
  await opened.user.paste(text)
  return opened
}

/** Opens the window, pastes a token, asks about it and waits for the report. */
export async function askAbout(
  text: string,
  handlers: Handlers,
  profiles: readonly ProfileSummary[] = sampleProfiles,
) {
  const opened = await openAndPaste(text, handlers, profiles)
  await opened.user.click(screen.getByRole('button', { name: 'Ask' }))
  const report = await screen.findByRole('article', { name: 'Report' })
  return { ...opened, report }
}

/** The part of the report under that heading. */
export function part(title: string): HTMLElement {
  return screen.getByRole('region', { name: title })
}
