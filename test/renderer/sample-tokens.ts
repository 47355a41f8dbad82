/** A JWT-shaped token with these members; nobody signed it. */
export function jwtOf(payload: object): string {
  const parts = [{ alg: 'RS256', typ: 'at+jwt', kid: 'k-2026-11' }, payload]
  const encoded = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  return [...encoded, Buffer.from('not checked').toString('base64url')].join('.')
}

/** An opaque token whose text is found wherever it leaks to. */
export const markedToken = 'mrk-7Qx2-opaque-token-of-the-tests-9Zt'
