/** A compact JWS of made-up content with a signature of 256 made-up bytes (342 characters), or the one given. */
export function jws(header: object, payload: object, signature = 's'.repeat(342)): string {
  return `${part(header)}.${part(payload)}.${signature}`
}

/** A compact JWE of made-up content. */
export function jwe(header: object): string {
  return `${part(header)}.${'k'.repeat(342)}.${'i'.repeat(16)}.${'c'.repeat(400)}.${'t'.repeat(22)}`
}

/** Base64url of the JSON text of a value. */
export function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
