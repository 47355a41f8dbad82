/**
 * Writes one value as the application/x-www-form-urlencoded serialiser does: letters, digits and
 * `* - . _` stay, a space becomes `+`, all else the percent-encoded bytes of its UTF-8.
 * @see RFC 6749 appendix B
 */
export function formEncode(value: string): string {
  return new URLSearchParams([['', value]]).toString().slice(1)
}
