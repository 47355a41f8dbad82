import { LoupeError } from '../../core/errors.ts'

/**
 * Opens a documentation link in the person's browser, from a fixed list only: the window names a link,
 * it can't make main open anything else. Throws `not-allowed` for every other address.
 */
export async function openLink(
  url: string,
  allowed: ReadonlySet<string>,
  open: (url: string) => Promise<void>,
): Promise<void> {
  if (!allowed.has(url) || !url.startsWith('https://')) {
    throw new LoupeError(
      'not-allowed',
      'Token Loupe opens only the documentation that its findings cite.',
    )
  }
  await open(url)
}
