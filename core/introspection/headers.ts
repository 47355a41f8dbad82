import type { HeaderLine } from './evidence.ts'

/** The first value of a header, its name in lower case; null where the header is absent. */
export function headerOf(headers: readonly HeaderLine[], name: string): string | null {
  return headers.find(([header]) => header.toLowerCase() === name)?.[1] ?? null
}

/** Every value of a header, its name in lower case, in order. */
export function headersOf(headers: readonly HeaderLine[], name: string): readonly string[] {
  return headers.filter(([header]) => header.toLowerCase() === name).map(([, value]) => value)
}
