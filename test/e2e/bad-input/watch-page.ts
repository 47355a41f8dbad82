import type { Page } from 'playwright-core'

const slot = 'tokenLoupeLongestPause'

/** Lets a timer tick in the page; what comes back reads the longest time, in milliseconds, it stood still. */
export async function watchPage(page: Page): Promise<() => Promise<number>> {
  await page.evaluate((name) => {
    let last = performance.now()
    let longest = 0
    setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
      Reflect.set(window, name, longest)
    }, 20)
  }, slot)
  return () =>
    page.evaluate(async (name) => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      return Number(Reflect.get(window, name))
    }, slot)
}
