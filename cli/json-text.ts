import { writeJson } from '../core/report/export/write-json.ts'

/** A value as JSON of several lines, without a line break at the end; no character in it can steer a terminal. */
export function jsonText(value: unknown): string {
  return writeJson(value).trimEnd()
}
