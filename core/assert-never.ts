/** Ends a `switch` over a union: the compiler refuses a missing case, and our own bug is loud. */
export function assertNever(value: never): never {
  throw new TypeError(`Unhandled case: ${JSON.stringify(value)}`)
}
